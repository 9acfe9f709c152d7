import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createDocuments } from '../src/documents.ts';
import type { Documents, LoadedName } from '../src/documents.ts';
import { FakeWorld, json, same, settled } from './support/fake-server.ts';
import type { Shelf } from '../src/surroundings.ts';
import type { Asked } from './support/fake-server.ts';

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../model/data/sample-hall/${name}.json`, import.meta.url), 'utf8'));
const files: Record<string, unknown> = {
  hall: sample('hall'),
  catalogue: sample('catalogue'),
  plan: sample('plan'),
  compact: sample('compact'),
  identity: { format: 'hkt-identity/1', id: 'x' },
};
const nameOf = ({ url }: Asked): string => /([a-z]+)\.json$/.exec(url)![1]!;
const serve = (asked: Asked): Response => json(files[nameOf(asked)]);
const absent = (): Response => new Response('', { status: 404 });

function open(
  reply: FakeWorld['reply'],
  names?: LoadedName[],
  world = new FakeWorld(),
): { world: FakeWorld; documents: Documents; told: string[] } {
  world.reply = reply;
  const documents = createDocuments({ src: '', hall: 'sample-hall', ...(names && { names }) }, world.surroundings);
  const told: string[] = [];
  documents.subscribe((name) => told.push(name));
  documents.start();
  return { world, documents, told };
}

describe('documents', () => {
  it('loads all of them, each once, and tells which came', async () => {
    const { world, documents, told } = open(serve);
    documents.start();
    await world.clock.advance(10);
    deepEqual(told.sort(), ['catalogue', 'compact', 'hall', 'identity', 'plan']);
    deepEqual(world.asked.map(({ url }) => url).sort(), [
      '/hkt/v1/sample-hall/catalogue.json',
      '/hkt/v1/sample-hall/compact.json',
      '/hkt/v1/sample-hall/hall.json',
      '/hkt/v1/sample-hall/identity.json',
      '/hkt/v1/sample-hall/plan.json',
    ]);
    equal(documents.get('catalogue').value!.categories.length, 51);
    equal(documents.get('plan').value!.zones.length >= 8, true);
    equal(documents.get('hall').isOfNow, true);
  });

  it('hands on identity.json as it came, for its signature covers that', async () => {
    const { world, documents } = open(serve, ['identity']);
    await world.clock.advance(10);
    deepEqual(documents.get('identity').value, files['identity']);
  });

  it('knows nothing of a document that it was not asked for', () => {
    const { documents } = open(serve, ['hall']);
    deepEqual(documents.get('plan'), { isOfNow: false, problems: [] });
  });

  it('shows the good part and names the rest', async () => {
    const catalogue = { categories: [...(files['catalogue'] as { categories: object[] }).categories.slice(0, 2), 7] };
    const { world, documents } = open(() => json(catalogue), ['catalogue']);
    await world.clock.advance(10);
    const { value, problems, failure } = documents.get('catalogue');
    equal(value!.categories.length, 2);
    deepEqual(
      problems.map(({ path }) => path.join('.')),
      ['categories.2'],
    );
    equal(failure, undefined);
  });

  it('takes absence as an answer, and looks again later', async () => {
    const { world, documents } = open(absent, ['compact']);
    await world.clock.advance(10);
    deepEqual(documents.get('compact'), { isOfNow: false, problems: [] });
    world.reply = serve;
    await world.clock.advance(600_000);
    equal(documents.get('compact').value!.articles.length, 10);
  });

  it('comes back after failures with growing pauses, until it has it', async () => {
    const { world, documents } = open(() => new Error('down'), ['hall']);
    world.random = 0.999999;
    await world.clock.advance(20_000);
    match(documents.get('hall').failure!.cause, /no connection/);
    deepEqual(
      world.asked.map(({ at }) => Math.round((at - 1000) / 1000)),
      [0, 2, 6, 14],
    );
    world.reply = serve;
    await world.clock.advance(20_000);
    equal(documents.get('hall').failure, undefined);
    equal(documents.get('hall').isOfNow, true);
  });

  it('keeps the last good one when a later one is bad, another hall’s or gone', async () => {
    for (const [reply, code] of [
      [() => json('<html>'), 'HKT-E040'],
      [() => json([]), 'HKT-E040'],
      [() => json({ ...(files['hall'] as object), id: 'other-hall' }), 'HKT-E044'],
      [absent, undefined],
    ] as const) {
      const { world, documents } = open(serve, ['hall']);
      await world.clock.advance(10);
      const { value } = documents.get('hall');
      world.reply = reply;
      await world.clock.advance(601_000);
      equal(documents.get('hall').value, value);
      equal(documents.get('hall').failure?.code, code);
    }
  });

  it('asks conditionally for what it has', async () => {
    const { world, documents, told } = open(
      (asked) => (asked.etag === '"1"' ? same() : json(files['plan'], { etag: '"1"' })),
      ['plan'],
    );
    await world.clock.advance(601_000);
    deepEqual(
      world.asked.map(({ etag }) => etag),
      [undefined, '"1"'],
    );
    equal(documents.get('plan').isOfNow, true);
    deepEqual(told, ['plan', 'plan']);
  });

  it('asks plainly after a failure', async () => {
    const { world } = open(
      (asked) => (asked.etag ? new TypeError('preflight') : json(files['plan'], { etag: '"1"' })),
      ['plan'],
    );
    await world.clock.advance(620_000);
    deepEqual(
      world.asked.map(({ etag }) => etag),
      [undefined, '"1"', undefined],
    );
  });

  it('shows what it kept until the server answers', async () => {
    const first = open(serve, ['compact']);
    await first.world.clock.advance(10);
    first.documents.stop();
    const { documents, world } = open(() => undefined, ['compact'], first.world);
    equal(documents.get('compact').value!.articles.length, 10);
    equal(documents.get('compact').isOfNow, false);
    world.reply = serve;
    await world.clock.advance(20_000);
    equal(documents.get('compact').isOfNow, true);
  });

  describe('on a shelf', () => {
    const shelved = (shelf: Shelf, version = '1'): FakeWorld => {
      const world = new FakeWorld();
      Object.assign(world.surroundings, { shelf, version });
      return world;
    };
    const tagged = (asked: Asked): Response => (asked.etag === '"7"' ? same() : json(files['plan'], { etag: '"7"' }));
    const shelfOf = (kept = new Map<string, unknown>()): Shelf => ({
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, value) => Promise.resolve(kept.set(key, value)),
    });

    it('shows what it kept, and asks with its ETag', async () => {
      const shelf = shelfOf();
      const first = open(tagged, ['plan'], shelved(shelf));
      await first.world.clock.advance(10);
      equal(first.world.kept.size, 0);
      const { world, documents } = open(() => undefined, ['plan'], shelved(shelf));
      await settled();
      equal(documents.get('plan').isOfNow, false);
      equal(documents.get('plan').value!.zones.length >= 8, true);
      documents.stop();
      world.reply = tagged;
      documents.start();
      await world.clock.advance(10);
      equal(documents.get('plan').isOfNow, true);
      deepEqual(
        world.asked.map(({ etag }) => etag),
        ['"7"', '"7"'],
      );
    });

    it('asks plainly when another version kept it', async () => {
      const shelf = shelfOf();
      await open(tagged, ['plan'], shelved(shelf)).world.clock.advance(10);
      const { world, documents } = open(tagged, ['plan'], shelved(shelf, '2'));
      await world.clock.advance(10);
      deepEqual(
        world.asked.map(({ etag }) => etag),
        [undefined],
      );
      equal(documents.get('plan').isOfNow, true);
    });

    const broken: [string, Shelf][] = [
      ['hangs', { get: () => new Promise(() => undefined), set: () => new Promise(() => undefined) }],
      ['rejects', { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('full')) }],
      [
        'throws',
        {
          get: () => {
            throw new Error('blocked');
          },
          set: () => {
            throw new Error('blocked');
          },
        },
      ],
      ['holds rubbish', { get: () => Promise.resolve({ value: 7, etag: 7 }), set: () => Promise.resolve() }],
    ];
    for (const [what, shelf] of broken) {
      it(`loads all the same when it ${what}`, async () => {
        const { world, documents } = open(tagged, ['plan'], shelved(shelf));
        await world.clock.advance(1100);
        equal(documents.get('plan').isOfNow, true);
        deepEqual(
          world.asked.map(({ etag }) => etag),
          [undefined],
        );
      });
    }

    it('asks once when it is stopped and started while the shelf is slow', async () => {
      const { world, documents } = open(tagged, ['plan'], shelved(shelfOf()));
      documents.stop();
      documents.start();
      await world.clock.advance(10);
      equal(world.asked.length, 1);
    });
  });

  it('ends a failure by absence too', async () => {
    const { world, documents } = open(() => new Error('down'), ['compact']);
    await world.clock.advance(10);
    world.reply = absent;
    await world.clock.advance(5000);
    equal(documents.get('compact').failure, undefined);
  });

  it('stops, also in the middle of an answer', async () => {
    const { world, documents } = open(() => undefined);
    documents.stop();
    await world.clock.advance(700_000);
    equal(world.clock.waiting, 0);
    equal(world.asked.length, 5);
  });

  it('tells nobody who left', async () => {
    const { world, documents } = open(serve, ['hall']);
    let told = 0;
    documents.subscribe(() => told++)();
    await world.clock.advance(10);
    equal(told, 0);
  });
});
