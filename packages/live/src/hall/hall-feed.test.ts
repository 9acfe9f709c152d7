import { expect, fixture, html } from '@open-wc/testing';
import { clockOf, forgetWarnings } from '@huiketing/elements/base.js';
import type { HallStatus } from '@huiketing/elements/base.js';
import { FakeClock } from '../../../dev/src/fake-clock.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktHallElement } from '../hkt-hall.ts';
import { compact, open, plan, stateOf } from '../testing/hall.ts';
import type { HktHallStatusEvent } from './hall.events.ts';
import { surroundFeeds } from './shared-feed.ts';

let warnings: () => string[];

beforeEach(() => {
  forgetWarnings();
  warnings = hearWarnings();
});

describe('hkt-hall', () => {
  describe('its feed', () => {
    let clock: FakeClock;
    let asked: string[];
    let answer: (url: string) => Response | Error;
    const kept = new Map<string, string>();
    const start = Date.parse('2026-09-24T09:00:00+08:00');
    const moment = (): string => new Date(start + clock.now() - 1000).toISOString();

    const serve = (url: string): Response => {
      const bodies: Record<string, unknown> = {
        'h1.json': stateOf({ now: moment() }),
        'compact.json': compact,
        'plan.json': plan,
        'hall.json': { id: 'h1', name: '示例社区居民会客厅' },
      };
      const body = bodies[url.split('/').pop()!];
      return body ? new Response(JSON.stringify(body)) : new Response('', { status: 404 });
    };

    beforeEach(() => {
      clock = new FakeClock();
      asked = [];
      kept.clear();
      answer = serve;
      surroundFeeds({
        clock: clock.now,
        timers: clock.timers,
        random: () => 0.5,
        shelf: undefined,
        sharing: undefined,
        storage: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
        fetch: (input) => {
          asked.push(String(input));
          const reply = answer(String(input));
          return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
        },
      });
    });
    after(() => surroundFeeds({}));

    const changes = (hall: HktHallElement): string[] => {
      const seen: string[] = [];
      hall.addEventListener('hkt-hall-status', ({ status, stage }: HktHallStatusEvent) =>
        seen.push(`${status}${stage ?? ''}`),
      );
      return seen;
    };
    const pass = async (hall: HktHallElement, seconds: number): Promise<void> => {
      await clock.advance(seconds * 1000);
      await hall.updateComplete;
    };

    it('gives out each call once, and none of a state by hand', async () => {
      answer = (url) => {
        const call = { no: 'A1', to: { zone: 'service' }, state: 'calling', attempt: 1, at: moment() };
        const calls = { a: call };
        return url.endsWith('h1.json') ? new Response(JSON.stringify(stateOf({ now: moment(), calls }))) : serve(url);
      };
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      await pass(hall, 0.01);
      const claim = (): string[] => reader.values.claimCalls!().map(({ id }) => id);
      expect(claim()).to.deep.equal(['a']);
      expect(claim()).to.deep.equal([]);
      hall.state = stateOf({ now: moment() });
      await hall.updateComplete;
      expect(reader.values.claimCalls).to.equal(undefined);
    });

    it('brings state and documents, at the page’s own origin for an empty src', async () => {
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      const seen = changes(hall);
      await pass(hall, 0.01);
      expect(asked.sort()).to.deep.equal([
        '/hkt/v1/h1.json',
        '/hkt/v1/h1/catalogue.json',
        '/hkt/v1/h1/compact.json',
        '/hkt/v1/h1/hall.json',
        '/hkt/v1/h1/plan.json',
      ]);
      expect(reader.values.state!.seq).to.equal(1);
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(reader.values.hall!.name).to.equal('示例社区居民会客厅');
      expect(reader.values.catalogue).to.equal(undefined);
      // Told again for each document that is not there; how many answers come at once is the engine's business.
      expect([...new Set(seen)]).to.deep.equal(['live']);
      hall.remove();
    });

    it('gives the hall the server’s time', async () => {
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      await pass(hall, 0.01);
      expect(Math.abs(clockOf(reader.values).now() - start)).to.be.below(60_000);
      const first = clockOf(reader.values);
      await pass(hall, 10);
      expect(reader.values.status.asOf).to.be.above(start);
      hall.requestUpdate();
      await hall.updateComplete;
      expect(first.now()).to.be.a('number');
      hall.remove();
    });

    it('passes through its stages, and says so without bubbling', async () => {
      const { hall } = await open(html`<hkt-hall src="" hall="h1"></hkt-hall>`);
      const seen = changes(hall);
      let bubbled = 0;
      document.addEventListener('hkt-hall-status', () => bubbled++);
      await pass(hall, 0.01);
      answer = () => new Error('down');
      for (const seconds of [50, 100, 400]) await pass(hall, seconds);
      expect(seen.filter((text, index) => text !== seen[index - 1])).to.deep.equal([
        'live',
        'stale1',
        'stale2',
        'stale3',
      ]);
      expect(hall.status.status).to.equal('stale');
      expect(hall.problems.map(({ document, code }) => `${document} ${code}`)).to.include('state HKT-E041');
      expect(bubbled).to.equal(0);
      hall.remove();
    });

    it('is failed when nothing ever came', async () => {
      answer = () => new Error('down');
      const { hall } = await open(html`<hkt-hall src="http://nowhere.example" hall="h1"></hkt-hall>`);
      await pass(hall, 0.01);
      expect(hall.status).to.deep.equal({ status: 'failed' });
      expect(warnings().some((text) => text.includes('HKT-E041'))).to.equal(true);
      hall.remove();
    });

    it('shows what was kept, as stage 3, and goes live', async () => {
      const first = (await open(html`<hkt-hall src="" hall="h1"></hkt-hall>`)).hall;
      await pass(first, 0.01);
      first.remove();
      await Promise.resolve();
      answer = () => new Error('down');
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      expect(hall.status).to.deep.equal({ status: 'stale', stage: 3 } satisfies HallStatus);
      expect(reader.values.state!.seq).to.equal(1);
      answer = serve;
      await pass(hall, 5);
      expect(hall.status.status).to.equal('live');
      hall.remove();
    });

    it('gives way to what is set by hand, document by document', async () => {
      const { hall, reader } = await open(
        html`<hkt-hall src="" hall="h1" .compact=${{ ...compact, version: 'hand' }}
          ><test-reader></test-reader
        ></hkt-hall>`,
      );
      await pass(hall, 0.01);
      expect(reader.values.compact!.version).to.equal('hand');
      expect(reader.values.plan!.zones).to.have.length(1);
      hall.remove();
    });

    it('is one for all halls of the same address on a page', async () => {
      const page = await fixture(
        html`<div><hkt-hall src="" hall="h1"></hkt-hall><hkt-hall src="" hall="h1"></hkt-hall></div>`,
      );
      const [one, two] = [...page.children] as [HktHallElement, HktHallElement];
      await pass(one, 0.01);
      expect(asked.filter((url) => url === '/hkt/v1/h1.json')).to.have.length(1);
      one.remove();
      await Promise.resolve();
      await pass(two, 10);
      expect(two.status.status).to.equal('live');
      expect(asked.filter((url) => url === '/hkt/v1/h1.json').length).to.be.above(2);
      two.remove();
      await Promise.resolve();
      expect(clock.waiting).to.equal(0);
    });

    it('goes on when the hall is moved', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall src="" hall="h1"></hkt-hall>
          <p></p>
        </div>`,
      );
      const hall = page.firstElementChild as HktHallElement;
      await pass(hall, 0.01);
      page.querySelector('p')!.append(hall);
      await pass(hall, 1);
      expect(asked.filter((url) => url === '/hkt/v1/h1.json')).to.have.length(1);
      expect(hall.status.status).to.equal('live');
      hall.remove();
    });

    it('changes with src and hall', async () => {
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      await pass(hall, 0.01);
      hall.hall = 'h2';
      await hall.updateComplete;
      expect(reader.values.state).to.equal(undefined);
      expect(hall.status.status).to.equal('loading');
      hall.remove();
    });

    it('asks at once when the network comes back', async () => {
      const { hall } = await open(html`<hkt-hall src="" hall="h1"></hkt-hall>`);
      await pass(hall, 0.01);
      window.dispatchEvent(new Event('online'));
      expect(asked.filter((url) => url === '/hkt/v1/h1.json')).to.have.length(2);
      hall.remove();
    });
  });

  describe('a state by hand', () => {
    it('is live at first and ages', async () => {
      const clock = new FakeClock();
      surroundFeeds({ clock: clock.now, timers: clock.timers });
      const { hall } = await open(html`<hkt-hall .state=${stateOf()}></hkt-hall>`);
      expect(hall.status.status).to.equal('live');
      await clock.advance(46_000);
      await hall.updateComplete;
      expect(hall.status).to.deep.include({ status: 'stale', stage: 1 });
      hall.state = stateOf({ ttl: 45 });
      await hall.updateComplete;
      expect(hall.status.status).to.equal('live');
      hall.remove();
      expect(clock.waiting).to.equal(0);
      surroundFeeds({});
    });
  });
});
