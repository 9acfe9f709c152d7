/** What a hall says about waits, against simulated days. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimateWait, quantile } from '../src/domain/waits.ts';
import { Player } from '../src/simulate/player.ts';
import { MINUTE, MORNING, openHall, openWorld } from './support/world.ts';
import type { World } from './support/world.ts';

interface Said {
  lo: number;
  hi: number;
  /** Seconds, once called. */
  true?: number;
}

interface Day {
  takes: number;
  said: Said[];
}

/** Plays days with what a newcomer was told, and how long they then waited. */
async function playDays(seed: number, days: number): Promise<Day> {
  const world: World = await openWorld();
  const { hall, clock } = world;
  const day: Day = { takes: 0, said: [] };
  const open = new Map<string, Said & { at: number }>();
  let told: Record<string, { lo: number; hi: number } | undefined> = {};
  const player = new Player(hall, seed, {
    setClock(at) {
      clock.at = at;
      told = Object.fromEntries(Object.entries(hall.shown.state.queues!).map(([id, { wait }]) => [id, wait]));
    },
    took(ticket, { queue, priority }) {
      // Who goes ahead waits less, and the rule says so; the range is for everybody else.
      if (priority) return;
      day.takes++;
      const wait = told[queue];
      if (wait) open.set(ticket, { lo: wait.lo, hi: wait.hi, at: clock.at });
    },
    called(ticket) {
      const said = open.get(ticket);
      if (!said) return;
      open.delete(ticket);
      day.said.push({ lo: said.lo, hi: said.hi, true: (clock.at - said.at) / 1000 });
    },
  });
  player.begin(MORNING);
  await player.play(MORNING + days * 24 * 60 * MINUTE);
  return day;
}

describe('the wait a hall tells', () => {
  it('holds the true wait at least 80 % of the time, on simulated days', async () => {
    let takes = 0;
    const all: Said[] = [];
    for (let seed = 1; seed <= 6; seed++) {
      const day = await playDays(seed, 5);
      takes += day.takes;
      all.push(...day.said);
    }
    const right = all.filter(({ lo, hi, true: waited }) => waited! >= lo && waited! <= hi);
    const share = right.length / all.length;
    assert.ok(share >= 0.8, `${(share * 100).toFixed(1)} % of ${all.length}`);
    assert.ok(all.length / takes > 0.7, `only ${all.length} of ${takes} were told anything`);
  });

  /** One call of so many seconds after another. */
  async function serve({ ask, clock }: World, seconds: readonly number[]): Promise<void> {
    for (const each of seconds) {
      await ask({ name: 'take', queue: 'talk' });
      const { call } = await ask({ name: 'call', staff: 'w3' });
      await ask({ name: 'begin', call: call! });
      clock.at += each * 1000;
      await ask({ name: 'finish', call: call! });
    }
  }
  const waitOf = ({ hall }: World) => hall.shown.state.queues!['talk']!.wait;

  it('is nothing before there are samples, without anybody on duty, and while the queue is paused', async () => {
    const world = await openHall();
    await serve(world, [300, 300, 300, 300, 300, 300, 300]);
    assert.equal(waitOf(world), undefined);
    await serve(world, [300]);
    assert.deepEqual(waitOf(world), { lo: 0, hi: 60, n: 8 });
    await world.ask({ name: 'duty', staff: 'w3', on: false });
    assert.equal(waitOf(world), undefined);
    await world.ask({ name: 'duty', staff: 'w3', on: true });
    await world.ask({ name: 'suspend', queue: 'talk' });
    assert.equal(waitOf(world), undefined);
  });

  it('grows with the people ahead and shrinks with colleagues', async () => {
    const world = await openHall();
    await serve(world, [240, 240, 240, 240, 360, 360, 360, 360]);
    for (let i = 0; i < 5; i++) await world.ask({ name: 'take', queue: 'talk' });
    await world.ask({ name: 'call', staff: 'w3' });
    assert.deepEqual(waitOf(world), { lo: 960, hi: 1860, n: 8 });
    await world.ask({ name: 'seat', staff: 'w1', zone: 'parlour', queues: ['talk'] });
    assert.deepEqual(waitOf(world), { lo: 480, hi: 780, n: 8 });
  });

  it('forgets the samples of long ago, and those of a clock that was set back', async () => {
    const world = await openHall();
    await serve(world, [...Array<number>(10).fill(900), ...Array<number>(40).fill(60)]);
    await serve(world, [-500]);
    await world.ask({ name: 'take', queue: 'talk' });
    assert.deepEqual(estimateWait(world.hall.book, world.hall.setup, 'talk'), { lo: 60, hi: 120, n: 40 });
  });
});

describe('quantile', () => {
  it('lies between neighbours in proportion', () => {
    assert.equal(quantile([4, 1, 3, 2], 0.5), 2.5);
    assert.equal(quantile([10], 0.9), 10);
    assert.equal(quantile([0, 100], 0.25), 25);
  });
});
