import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { forgetWarnings, HktElement, pageScope } from '@huiketing/elements/base.js';
import type { HallStatus, ScopeValues } from '@huiketing/elements/base.js';
import { registry } from '@huiketing/identity/runtime';
import type { Preferences } from '@huiketing/identity/runtime';
import { FakeClock } from '../../../dev/src/fake-clock.ts';
import '../hkt-hall.ts';
import type { HktHallElement } from '../hkt-hall.ts';
import { surroundFeeds } from './shared-feed.ts';
import type { HktHallStatusEvent } from './hall.events.ts';

/** Shows what reaches an element inside a hall. */
class Reader extends HktElement {
  static override readonly uses = [
    'locale',
    'clock',
    'status',
    'hall',
    'catalogue',
    'plan',
    'compact',
    'state',
  ] as const;
  renders = 0;
  get values(): Readonly<ScopeValues> {
    return this.scope.values;
  }
  get preferences(): Readonly<Preferences> {
    return this.scope.face.preferences;
  }
  prefer(change: Partial<Preferences>): void {
    this.scope.face.prefer(change);
  }
  protected override render(): unknown {
    this.renders++;
    return html`<p>${this.values.locale}</p>`;
  }
}
customElements.define('test-reader', Reader);

/** A vendor's own component, with a reader in its shadow root. */
class Vendor extends LitElement {
  protected override render(): unknown {
    return html`<test-reader></test-reader>`;
  }
}
customElements.define('test-vendor', Vendor);

const compact = {
  title: { zh: '公约' },
  articles: [{ no: 1, code: 'a', aspect: '环境', short: '随手净', text: '杯子带走。' }],
};
const plan = { zones: [{ no: 1, code: 'reception', zh: '接待', kind: 'core' }] };
const stateOf = (fields: object = {}): object => ({
  v: 1,
  hall: 'h1',
  epoch: 'e',
  seq: 1,
  now: '2026-09-24T09:00:00+08:00',
  ttl: 45,
  ...fields,
});

const readerIn = (root: Element | ShadowRoot): Reader => root.querySelector<Reader>('test-reader')!;
const open = async (template: unknown): Promise<{ hall: HktHallElement; reader: Reader }> => {
  const hall = await fixture<HktHallElement>(template as never);
  const reader = readerIn(hall);
  await reader?.updateComplete;
  return { hall, reader };
};

let warnings: string[];
const consoleWarn = console.warn;

beforeEach(() => {
  forgetWarnings();
  warnings = [];
  console.warn = (text: string) => void warnings.push(text);
});
afterEach(() => {
  console.warn = consoleWarn;
  registry().face.prefer({ mode: 'standard', scheme: 'light', contrast: 'auto', density: 'comfortable' });
});

describe('hkt-hall', () => {
  it('shares nothing but the page’s language and clock by default, and says nothing', async () => {
    const { hall, reader } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
    expect(reader.values.locale).to.equal('zh-CN');
    expect(reader.values.clock).to.equal(pageScope().values.clock);
    expect(reader.values.status).to.deep.equal({ status: 'idle' });
    expect(hall.status).to.deep.equal({ status: 'idle' });
    expect(warnings).to.deep.equal([]);
  });

  it('draws nothing and leaves the page’s own content in the page’s own style', async () => {
    const hall = await fixture<HktHallElement>(
      html`<div style="color: rgb(1, 2, 3); font-family: Georgia">
        <hkt-hall><p>页面</p></hkt-hall>
      </div>`,
    );
    const style = getComputedStyle(hall.querySelector('p')!);
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.fontFamily).to.equal('Georgia');
    expect(getComputedStyle(hall.querySelector('hkt-hall')!).display).to.equal('block');
  });

  it('hides the fallback once it runs', async () => {
    const { hall } = await open(html`<hkt-hall><a slot="fallback" href="#">清单</a></hkt-hall>`);
    expect(hall.querySelector('a')!.offsetParent).to.equal(null);
  });

  describe('data by hand', () => {
    it('come as properties, read by the model', async () => {
      const { reader } = await open(
        html`<hkt-hall .compact=${compact} .plan=${plan}><test-reader></test-reader></hkt-hall>`,
      );
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(reader.values.plan!.zones[0]!.uses).to.deep.equal([]);
      expect(reader.values.status).to.deep.equal({ status: 'live' });
    });

    it('come as JSON in the page', async () => {
      const json = JSON.stringify({ compact, plan, hall: { id: 'h1', name: '示例' }, state: stateOf() });
      const { reader } = await open(
        html`<hkt-hall now="2026-09-24T09:00:00+08:00"
          ><script type="application/json">
            ${json}
          </script>
          <test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(reader.values.hall!.id).to.equal('h1');
      expect(reader.values.state!.seq).to.equal(1);
    });

    it('as properties win over JSON', async () => {
      const json = JSON.stringify({ compact: { ...compact, version: 'json' }, plan });
      const { reader } = await open(
        html`<hkt-hall .compact=${{ ...compact, version: 'property' }}
          ><script type="application/json">
            ${json}
          </script>
          <test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.compact!.version).to.equal('property');
      expect(reader.values.plan!.zones).to.have.length(1);
    });

    it('show their good part, and what is wrong is said once', async () => {
      const bad = { ...compact, articles: [...compact.articles, 7, { no: 2 }] };
      const { hall, reader } = await open(html`<hkt-hall .compact=${bad}><test-reader></test-reader></hkt-hall>`);
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(hall.problems.map(({ document, code }) => `${document} ${code}`)).to.include('compact HKT-E051');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^hkt-hall: compact: .*articles\[1\].*Showing what is good\. See docs\/errors\/HKT-E051\.md$/,
      );
      hall.locale = 'en';
      await hall.updateComplete;
      expect(warnings).to.have.length(1);
    });

    it('render each element once for each change that it uses', async () => {
      const { hall, reader } = await open(html`<hkt-hall .compact=${compact}><test-reader></test-reader></hkt-hall>`);
      const before = reader.renders;
      hall.plan = plan;
      await hall.updateComplete;
      await reader.updateComplete;
      hall.requestUpdate();
      await hall.updateComplete;
      await reader.updateComplete;
      expect(reader.renders).to.equal(before + 1);
    });
  });

  describe('language, mode and time', () => {
    it('count inside the hall and win over the page', async () => {
      const { reader } = await open(
        html`<hkt-hall locale="en" mode="elder" scheme="dark" contrast="high" density="compact"
          ><test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.locale).to.equal('en');
      expect(reader.preferences).to.deep.include({
        mode: 'elder',
        scheme: 'dark',
        contrast: 'high',
        density: 'compact',
      });
      expect(registry().face.preferences).to.deep.include({ mode: 'standard', scheme: 'light' });
    });

    it('follow the page where the hall says nothing, also later', async () => {
      const { hall, reader } = await open(html`<hkt-hall mode="elder"><test-reader></test-reader></hkt-hall>`);
      registry().face.prefer({ scheme: 'dark' });
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
      hall.removeAttribute('mode');
      await hall.updateComplete;
      expect(reader.preferences.mode).to.equal('standard');
    });

    it('let a person inside change the whole page, or a fixed mode here', async () => {
      const { reader } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
      reader.prefer({ mode: 'elder' });
      expect(registry().face.preferences.mode).to.equal('elder');
      const { hall: fixed, reader: inside } = await open(
        html`<hkt-hall mode="elder"><test-reader></test-reader></hkt-hall>`,
      );
      inside.prefer({ mode: 'standard' });
      fixed.compact = compact;
      await fixed.updateComplete;
      expect(inside.preferences.mode).to.equal('standard');
      expect(registry().face.preferences.mode).to.equal('elder');
    });

    it('set the sizes of a screen on a wall', async () => {
      const { reader, hall } = await open(
        html`<hkt-hall diagonal="55" distance="5"><test-reader></test-reader></hkt-hall>`,
      );
      const { width, height } = screen;
      expect(reader.preferences.signage).to.deep.include({ diagonal: 55, distance: 5, width, height });
      const size = parseFloat(getComputedStyle(reader.shadowRoot!.querySelector('p')!).fontSize);
      expect(size).to.be.above(16);
      const before = reader.preferences.signage;
      window.dispatchEvent(new Event('resize'));
      expect(reader.preferences.signage).to.equal(before);
      hall.distance = undefined;
      await hall.updateComplete;
      expect(reader.preferences.signage).to.equal(undefined);
    });

    it('stand still with now', async () => {
      const now = '2026-09-24T09:12:33+08:00';
      const { reader } = await open(html`<hkt-hall now=${now}><test-reader></test-reader></hkt-hall>`);
      expect(reader.values.clock.now()).to.equal(Date.parse(now));
      reader.values.clock.every('second', () => undefined)();
    });

    it('go with the hall around', async () => {
      const outer = await fixture(
        html`<hkt-hall mode="elder" locale="en"
          ><hkt-hall scheme="dark"><test-reader></test-reader></hkt-hall
        ></hkt-hall>`,
      );
      const reader = readerIn(outer);
      await reader.updateComplete;
      expect(reader.values.locale).to.equal('en');
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
      outer.setAttribute('locale', 'zh-CN');
      await (outer as HktHallElement).updateComplete;
      await (outer.firstElementChild as HktHallElement).updateComplete;
      expect(reader.values.locale).to.equal('zh-CN');
    });
  });

  describe('those inside', () => {
    it('are reached through another’s shadow root', async () => {
      const hall = await fixture(html`<hkt-hall locale="en"><test-vendor></test-vendor></hkt-hall>`);
      const vendor = hall.querySelector<Vendor>('test-vendor')!;
      await vendor.updateComplete;
      expect(readerIn(vendor.shadowRoot!).values.locale).to.equal('en');
    });

    it('are taken in when the hall comes late', async () => {
      const page = await fixture(
        html`<div>
          <test-late><test-reader></test-reader><test-vendor></test-vendor></test-late>
        </div>`,
      );
      const { HktHallElement } = await import('./hall.element.ts');
      const inside = [readerIn(page), readerIn(page.querySelector<Vendor>('test-vendor')!.shadowRoot!)];
      expect(inside.map(({ values }) => values.locale)).to.deep.equal(['zh-CN', 'zh-CN']);
      page.firstElementChild!.setAttribute('locale', 'en');
      page.firstElementChild!.setAttribute('mode', 'elder');
      customElements.define('test-late', class extends HktHallElement {});
      await (page.firstElementChild as HktHallElement).updateComplete;
      for (const reader of inside) {
        await reader.updateComplete;
        expect(reader.values.locale).to.equal('en');
        const size = getComputedStyle(reader.shadowRoot!.querySelector('p')!).fontSize;
        expect(parseFloat(size)).to.be.at.least(18);
      }
    });

    it('change hall when they move, and belong to the page when they leave', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall locale="en" .compact=${compact}><test-reader></test-reader></hkt-hall
          ><hkt-hall .plan=${plan}></hkt-hall>
        </div>`,
      );
      const reader = readerIn(page);
      const [first, second] = [...page.querySelectorAll<HktHallElement>('hkt-hall')] as [
        HktHallElement,
        HktHallElement,
      ];
      await first.updateComplete;
      expect(reader.values.compact).to.not.equal(undefined);
      second.append(reader);
      expect(reader.values).to.deep.include({ locale: 'zh-CN', compact: undefined });
      expect(reader.values.plan).to.not.equal(undefined);
      page.append(reader);
      expect(reader.values).to.equal(pageScope().values);
    });

    it('keep what they have when the hall itself moves', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall .compact=${compact} mode="elder"><test-reader></test-reader></hkt-hall>
          <p></p>
        </div>`,
      );
      const reader = readerIn(page);
      const hall = page.firstElementChild as HktHallElement;
      await hall.updateComplete;
      page.querySelector('p')!.append(hall);
      registry().face.prefer({ scheme: 'dark' });
      await hall.updateComplete;
      expect(reader.values.compact).to.not.equal(undefined);
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
    });

    it('take on the mode of another hall when theirs moves into it', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall><test-reader></test-reader></hkt-hall><hkt-hall mode="elder" locale="en"></hkt-hall>
        </div>`,
      );
      const reader = readerIn(page);
      const [inner, outer] = [...page.querySelectorAll<HktHallElement>('hkt-hall')] as [HktHallElement, HktHallElement];
      outer.append(inner);
      await inner.updateComplete;
      expect(reader.preferences.mode).to.equal('elder');
      expect(reader.values.locale).to.equal('en');
    });
  });

  it('leaves no face behind', async () => {
    const before = registry().faces.size;
    const { hall } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
    expect(registry().faces.size).to.equal(before + 1);
    hall.remove();
    expect(registry().faces.size).to.equal(before);
  });

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
      expect(seen).to.deep.equal(['live']);
      hall.remove();
    });

    it('gives the hall the server’s time', async () => {
      const { hall, reader } = await open(html`<hkt-hall src="" hall="h1"><test-reader></test-reader></hkt-hall>`);
      await pass(hall, 0.01);
      expect(Math.abs(reader.values.clock.now() - start)).to.be.below(60_000);
      const first = reader.values.clock;
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
      expect(warnings.some((text) => text.includes('HKT-E041'))).to.equal(true);
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

  describe('warnings', () => {
    it('say that a hall has neither address nor data', async () => {
      await open(html`<hkt-hall hall="h1"></hkt-hall>`);
      expect(warnings).to.deep.equal([
        'hkt-hall: hall "h1" has no "src" and no data. Showing it empty. See docs/errors/HKT-E009.md',
      ]);
    });

    it('say that an id is none', async () => {
      await open(html`<hkt-hall src="" hall="../x"></hkt-hall>`);
      expect(warnings).to.deep.equal([
        'hkt-hall: "hall" must be small letters, digits and “-”, not “halls” (got "../x"). Fetching nothing. See docs/errors/HKT-E013.md',
      ]);
    });

    it('say which mode or time is none', async () => {
      await open(html`<hkt-hall mode="senior" now="noon"></hkt-hall>`);
      expect(warnings).to.deep.equal([
        'hkt-hall: "mode" must be standard, elder (got "senior"). Using standard. See docs/errors/HKT-E001.md',
        'hkt-hall: "now" must be an ISO 8601 time (got "noon"). Using the clock. See docs/errors/HKT-E001.md',
      ]);
    });
  });
});
