/** Any order of faults, on any transport, against a reference model of what a resident must see and hear. */
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FeedStore } from '../src/store.ts';
import { FakeWorld } from './support/fake-server.ts';
import { FAULTS, HallServer, STANDS } from './support/hall-server.ts';
import type { Fault } from './support/hall-server.ts';
import { Screen, TRANSPORTS } from './support/screen.ts';
import type { TransportName } from './support/screen.ts';

const numRuns = Math.min(Number(process.env['HKT_RUNS'] ?? 10_000), 1_000_000);
const YEAR = 365 * 86_400_000;
/** A server that was quiet for a beat and a half is not yet silent. */
const TTL = 45_000;

type Step =
  | { do: 'call' | 'restart' | 'reload' | 'poke' | 'recall' | 'finish' }
  | { do: 'fault'; fault: Fault }
  | { do: 'clock'; by: number }
  | { do: 'wait'; seconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'call' }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: 'recall' }, { do: 'finish' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'restart' }, { do: 'poke' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'reload' }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('fault' as const), fault: fc.constantFrom(...FAULTS) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), by: fc.constantFrom(-YEAR, YEAR, -3000, 7000) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }),
  },
);

/** The reference: which attempts exist, and since when nothing good can have come. */
class Model {
  goodAt = 0;
  /** Attempts that must still be spoken once the fault is over: on since the last reload, by key. */
  readonly owed = new Map<string, { until: number }>();
}

async function act(each: Step, server: HallServer, screen: Screen, model: Model): Promise<void> {
  const last = [...server.calls.keys()].pop();
  if (each.do === 'call') owe(server, model, server.call());
  else if (each.do === 'recall' && last && server.calls.get(last)!.state === 'calling') {
    server.recall(last);
    owe(server, model, last);
  } else if (each.do === 'finish' && last) {
    server.finish(last);
    for (const key of model.owed.keys()) if (key.startsWith(`e${server.epoch} ${last} `)) model.owed.delete(key);
  } else if (each.do === 'restart') {
    server.restart();
    model.owed.clear();
  } else if (each.do === 'fault') server.fault = each.fault;
  else if (each.do === 'clock') {
    server.offset += each.by;
    model.owed.clear();
  } else if (each.do === 'wait') await server.world.clock.advance(each.seconds * 1000);
  else if (each.do === 'poke') screen.store.poke();
  else if (each.do === 'reload') screen.reload();
}

function owe(server: HallServer, model: Model, id: string): void {
  const { attempt } = server.calls.get(id)!;
  for (const key of model.owed.keys()) if (key.startsWith(`e${server.epoch} ${id} `)) model.owed.delete(key);
  model.owed.set(`e${server.epoch} ${id} ${attempt}`, { until: server.now + STANDS });
}

/** Whether the store says something that it cannot know. */
function lie(store: FeedStore, silentFor: number): string | undefined {
  const { status, stage, state } = store.snapshot;
  if ((status === 'failed' || status === 'loading') && state) return `${status} with data`;
  if ((status === 'live' || status === 'stale') && !state) return `${status} without data`;
  if ((status === 'stale') !== (stage !== undefined)) return `${status} with stage ${stage}`;
  if (status === 'live' && silentFor > TTL + 1000) return `live after ${silentFor} ms of silence`;
  return undefined;
}

function wronglySpoken({ spoken }: Screen, epochs: readonly number[]): string | undefined {
  const seen = new Set<string>();
  for (const [at, { id, attempt, at: saidAt, until }] of spoken.entries()) {
    const key = `${epochs[at]} ${id} ${attempt}`;
    if (seen.has(key)) return `${key} was spoken twice`;
    seen.add(key);
    if (saidAt > until + 1000) return `${key} was spoken ${saidAt - until} ms too late`;
  }
  return undefined;
}

/** Faults under which some of what comes is good. */
const PARTIAL: readonly Fault[] = ['none', 'duplicate', 'reorder', 'lost', 'repeated'];

async function play(name: TransportName, steps: readonly Step[]): Promise<void> {
  const world = new FakeWorld();
  const server = new HallServer(world);
  const screen = new Screen(server, name);
  const model = new Model();
  const epochs: number[] = [];
  let clockJumped = false;
  for (const each of steps) {
    if (PARTIAL.includes(server.fault)) model.goodAt = world.clock.now();
    clockJumped ||= each.do === 'clock';
    await act(each, server, screen, model);
    while (epochs.length < screen.spoken.length) epochs.push(server.epoch);
    if (PARTIAL.includes(server.fault)) model.goodAt = world.clock.now();
    const problem = lie(screen.store, world.clock.now() - model.goodAt);
    if (problem) throw new Error(problem);
  }
  await heal(server, screen, model, { epochs, clockJumped });
}

interface Heard {
  /** The epoch in which each was spoken. */
  epochs: number[];
  clockJumped: boolean;
}

/** After the last fault all is as the server says, and what was owed has been spoken. */
async function heal(server: HallServer, screen: Screen, model: Model, { epochs, clockJumped }: Heard): Promise<void> {
  const owedFrom = server.now;
  server.fault = 'none';
  // The longest pause, one poll, and a server clock that repeats its last seconds.
  await server.world.clock.advance(75_000);
  while (epochs.length < screen.spoken.length) epochs.push(server.epoch);
  const { status, state, failure } = screen.store.snapshot;
  if (status !== 'live') throw new Error(`still ${status}: ${failure?.cause}`);
  const shown = Object.keys(state!.calls).sort().join();
  if (shown !== [...server.calls.keys()].sort().join() || state!.epoch !== `e${server.epoch}`)
    throw new Error(`shows ${state!.epoch} ${shown}, not what the server says`);
  finish(server.world, screen);
  // What is too late by a clock that was turned cannot be told by this one.
  if (clockJumped) return;
  const problem = wronglySpoken(screen, epochs);
  if (problem) throw new Error(problem);
  const said = new Set(screen.spoken.map(({ id, attempt }, at) => `e${epochs[at]} ${id} ${attempt}`));
  for (const [key, { until }] of model.owed)
    if (until > owedFrom + 75_000 && !said.has(key)) throw new Error(`${key} was never spoken`);
}

function finish(world: FakeWorld, screen: Screen): void {
  screen.stop();
  // The server's own beat.
  if (world.clock.waiting !== 1) throw new Error(`${world.clock.waiting - 1} timers left`);
}

describe('a hall’s feed under any order of faults', () => {
  for (const name of TRANSPORTS) {
    it(`${name}: shows each call, speaks it once and in time, and never passes the old off as new`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 10 }), (steps) => play(name, steps)),
        { numRuns: Math.ceil(numRuns / TRANSPORTS.length) },
      );
    });
  }
});
