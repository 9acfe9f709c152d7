import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHallState } from '@huiketing/model';
import type { Entry } from '../src/domain/happened.ts';
import { Player, simulate, visitorsOf } from '../src/simulate/index.ts';
import { shiftFor } from '../src/simulate/simulate.ts';
import { MINUTE, MORNING, openWorld, sampleSetup } from './support/world.ts';
import type { World } from './support/world.ts';

const HOUR = 60 * MINUTE;
const logOf = ({ store }: World): Promise<Entry[]> => store.read('sample-hall', 0, 100_000);

class Timers {
  pending: { callback: () => void; at: number } | undefined;
  readonly clock: { at: number };
  constructor(clock: { at: number }) {
    this.clock = clock;
  }
  set = (callback: () => void, milliseconds: number): object =>
    (this.pending = { callback, at: this.clock.at + milliseconds });
  clear = (timer: unknown): void => {
    if (this.pending === timer) this.pending = undefined;
  };
}

async function run(world: World, seed = 7) {
  const { clock } = world;
  const real = clock.at;
  const timers = new Timers(clock);
  const failures: unknown[] = [];
  const simulation = await simulate({
    halls: [world.hall],
    seed,
    clock: { now: clock.now, set: (at) => void (clock.at = at ?? real) },
    timers,
    failed: (error) => void failures.push(error),
  });
  /** Fires the timer that is due next, and waits for what it does. */
  const step = async (): Promise<void> => {
    const { callback, at } = timers.pending!;
    clock.at = Math.max(clock.at, at);
    timers.pending = undefined;
    callback();
    while (!timers.pending && failures.length === 0) await new Promise(setImmediate);
  };
  return { simulation, timers, step, failures };
}

describe('the visitors of a day', () => {
  const visitors = visitorsOf(sampleSetup(), MORNING, 1);

  it('are the same for the same seed and day, and others otherwise', () => {
    assert.deepEqual(visitorsOf(sampleSetup(), MORNING + HOUR, 1), visitors);
    assert.notDeepEqual(visitorsOf(sampleSetup(), MORNING, 2), visitors);
    assert.notDeepEqual(visitorsOf(sampleSetup(), MORNING + 24 * HOUR, 1), visitors);
  });

  it('come while the hall is open, more in the morning than at noon', () => {
    const hours = visitors.map(({ at }) => (((at / HOUR + 8) % 24) + 24) % 24);
    assert.ok(Math.min(...hours) >= 8.5 && Math.max(...hours) < 17.5);
    const between = (from: number, to: number): number => hours.filter((hour) => hour >= from && hour < to).length;
    assert.ok(between(9, 10.5) > between(12, 13.5));
  });

  it('are of all kinds', () => {
    const week = Array.from({ length: 7 }, (_, day) => visitorsOf(sampleSetup(), MORNING + day * 24 * HOUR, 1)).flat();
    for (const priority of ['elder', 'disability', 'booking', undefined]) {
      assert.ok(
        week.some((each) => each.priority === priority),
        String(priority),
      );
    }
    assert.ok(week.some(({ returns }) => returns) && week.some(({ goesOn }) => goesOn));
  });
});

describe('a simulated day', () => {
  it('is the same log for the same seed', async () => {
    const logs: Entry[][] = [];
    for (let i = 0; i < 2; i++) {
      const world = await openWorld();
      const player = new Player(world.hall, 5, { setClock: (at) => void (world.clock.at = at) });
      player.begin(MORNING);
      await player.play(MORNING + 3 * HOUR);
      logs.push(await logOf(world));
    }
    assert.ok(logs[0]!.length > 100);
    assert.deepEqual(logs[0], logs[1]);
  });

  it('goes on to the next, and has everything in it', async () => {
    const world = await openWorld();
    const player = new Player(world.hall, 5, { setClock: (at) => void (world.clock.at = at) });
    assert.equal(player.due, undefined);
    player.begin(MORNING);
    await player.play(MORNING + 48 * HOUR);
    const log = await logOf(world);
    const types = new Set<string>(log.map(({ happened }) => happened.type));
    for (const type of [
      'taken',
      'called',
      'recalled',
      'arrived',
      'began',
      'finished',
      'missed',
      'activated',
      'moved',
    ]) {
      assert.ok(types.has(type), type);
    }
    assert.equal(log.filter(({ happened }) => happened.type === 'day-began').length, 3);
    assert.ok(log.every(({ by }) => by === undefined || by === 'simulation'));
  });

  it('gives way to people at a real desk', async () => {
    const world = await openWorld();
    const player = new Player(world.hall, 5, { setClock: (at) => void (world.clock.at = at) });
    player.begin(MORNING);
    await player.play(MORNING + HOUR);
    for (const { id, state } of world.hall.book.calls.values()) {
      if (state === 'calling') await world.ask({ name: 'begin', call: id });
      await world.ask({ name: 'finish', call: id });
    }
    await world.ask({ name: 'take', queue: 'civil', priority: 'elder' });
    await player.play(MORNING + 2 * HOUR);
    assert.ok(world.hall.shown.state.seq! > 100);
  });
});

describe('simulate', () => {
  it('has a hall that is alive at once', async () => {
    const world = await openWorld();
    world.clock.at = MORNING + 1.5 * HOUR;
    const { simulation } = await run(world);
    const { state, body } = world.hall.shown;
    assert.ok(Object.keys(state.calls!).length > 3);
    assert.ok(Object.values(state.queues!).some(({ wait }) => wait));
    assert.deepEqual(parseHallState(JSON.parse(body)).problems, []);
    assert.equal(world.clock.at, MORNING + 1.5 * HOUR);
    const log = await logOf(world);
    assert.ok(log.every(({ at }) => at <= world.clock.at));
    await simulation.stop();
  });

  it('goes on in real time until it is stopped', async () => {
    const world = await openWorld();
    world.clock.at = MORNING + HOUR;
    const { simulation, timers, step } = await run(world);
    const { seq } = world.hall.shown.state;
    for (let i = 0; i < 30; i++) await step();
    assert.ok(world.hall.shown.state.seq! > seq!);
    assert.ok(timers.pending!.at <= world.clock.at + MINUTE);
    await simulation.stop();
    assert.equal(timers.pending, undefined);
  });

  it('shows its morning where it is night, by the hall’s own clock', async () => {
    const world = await openWorld();
    world.clock.at = MORNING + 14 * HOUR;
    const { simulation } = await run(world);
    const { calls, now } = world.hall.shown.state;
    assert.match(now!, /^2026-09-24T2[23]:/);
    assert.ok(Object.keys(calls!).length > 3);
    await simulation.stop();
    assert.equal(shiftFor(MORNING + 2 * HOUR), 0);
    assert.equal(shiftFor(MORNING + 11 * HOUR), 10 * HOUR);
  });

  it('adds nothing to the past of a log that exists', async () => {
    const world = await openWorld();
    await world.ask({ name: 'take', queue: 'civil' });
    world.clock.at = MORNING + HOUR;
    const { simulation, step } = await run(world);
    const log = await logOf(world);
    assert.equal(log.filter(({ happened }) => happened.type === 'taken').length, 1);
    assert.ok(log.some(({ happened }) => happened.type === 'duty-set'));
    for (let i = 0; i < 20; i++) await step();
    assert.ok((await logOf(world)).filter(({ happened }) => happened.type === 'taken').length > 1);
    await simulation.stop();
  });

  it('says what the database said, once', async () => {
    const world = await openWorld();
    world.clock.at = MORNING + HOUR;
    const { simulation, step, failures } = await run(world);
    world.hall.execute = () => Promise.reject(new Error('disk full'));
    await step();
    assert.match(String(failures[0]), /disk full/);
    await simulation.stop();
  });
});
