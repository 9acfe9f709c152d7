/** A hall in a test: its clock stands until moved, its ids count, its log is in memory. */
import { readFileSync } from 'node:fs';
import { readSetup } from '../../src/domain/setup.ts';
import type { HallSetup } from '../../src/domain/setup.ts';
import type { Command } from '../../src/domain/commands.ts';
import { RunningHall } from '../../src/hall/running-hall.ts';
import type { Around, Asked } from '../../src/hall/running-hall.ts';
import type { Reply } from '../../src/hall/result.ts';
import { openSqlite } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';

/** 9:00 on a Thursday. */
export const MORNING = Date.parse('2026-09-24T09:00:00+08:00');
export const MINUTE = 60_000;

export class TestClock implements Around {
  at: number;
  #ids = 0;
  readonly #prefix: string;

  constructor(at = MORNING, prefix = 't') {
    this.at = at;
    this.#prefix = prefix;
  }

  now = (): number => this.at;
  newId = (): string => `${this.#prefix}${++this.#ids}`;
}

export const sampleSetup = (change: Partial<HallSetup> = {}): HallSetup => ({
  ...readSetup(
    'sample-hall',
    JSON.parse(readFileSync(new URL('../../data/sample-hall/desk.json', import.meta.url), 'utf8')),
  ),
  ...change,
});

export interface World {
  clock: TestClock;
  store: Store;
  hall: RunningHall;
  /** Asks for a command and nothing else. */
  ask(command: Command, rest?: Omit<Asked, 'command'>): Promise<Reply>;
}

export async function openWorld(change: Partial<HallSetup> = {}, store = openSqlite(':memory:')): Promise<World> {
  const clock = new TestClock();
  const hall = await RunningHall.open(sampleSetup(change), store, clock);
  const ask: World['ask'] = (command, rest = {}) => hall.execute({ command, ...rest });
  return { clock, store, hall, ask };
}

/** The same with everybody on duty. */
export async function openHall(change: Partial<HallSetup> = {}): Promise<World> {
  const world = await openWorld(change);
  for (const staff of Object.keys(world.hall.setup.staff)) await world.ask({ name: 'duty', staff, on: true });
  return world;
}
