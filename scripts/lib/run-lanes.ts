/** Runs lanes, two at a time, in their order and after what they need. */
import { cpus } from 'node:os';
import { fail, honest } from './lane.ts';
import type { Lane, Tally } from './lane.ts';
import { openLog } from './log.ts';

export interface LaneResult {
  lane: Lane;
  tally: Tally;
  seconds: number;
  log: string;
}

export interface RunLanesOptions {
  atOnce?: number;
  report?(result: LaneResult): void;
}

async function runLane(lane: Lane): Promise<LaneResult> {
  const log = openLog(lane.name);
  const start = performance.now();
  const tally = await lane.run(log).then(honest, (error: unknown) => fail(`could not run: ${String(error)}`));
  for (const problem of tally.problems) log.write(`${problem}\n`);
  return { lane, tally, seconds: (performance.now() - start) / 1000, log: log.path };
}

/** The first lane that may start now. */
function nextLane(waiting: readonly Lane[], running: readonly Lane[]): Lane | undefined {
  const unfinished = new Set([...waiting, ...running].map((lane) => lane.name));
  const taken = new Set(running.map((lane) => lane.shares));
  return waiting.find(
    (lane) =>
      (lane.after ?? []).every((name) => !unfinished.has(name)) &&
      (lane.shares === undefined || !taken.has(lane.shares)),
  );
}

function brokenNeed(lane: Lane, done: readonly LaneResult[]): string | undefined {
  return done.find((result) => lane.after?.includes(result.lane.name) && result.tally.failed > 0)?.lane.name;
}

export async function runLanes(lanes: readonly Lane[], options: RunLanesOptions = {}): Promise<LaneResult[]> {
  const atOnce = options.atOnce ?? Math.min(2, cpus().length);
  const waiting = [...lanes];
  const running = new Map<Lane, Promise<void>>();
  const done: LaneResult[] = [];
  const finish = (result: LaneResult): void => {
    done.push(result);
    options.report?.(result);
  };
  const start = (lane: Lane): void => {
    const broken = brokenNeed(lane, done);
    if (broken) return finish({ lane, tally: fail(`not run, because “${broken}” failed`), seconds: 0, log: '' });
    running.set(
      lane,
      runLane(lane).then((result) => {
        running.delete(lane);
        finish(result);
      }),
    );
  };
  while (waiting.length > 0 || running.size > 0) {
    const lane = running.size < atOnce ? nextLane(waiting, [...running.keys()]) : undefined;
    if (lane) {
      waiting.splice(waiting.indexOf(lane), 1);
      start(lane);
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`these lanes wait for one another: ${waiting.map((each) => each.name).join(', ')}`);
  }
  return done;
}
