/**
 * What one hub process carries: `node --conditions=hkt-source bench/hub.ts [SCREENS [commands] [polls] [hall] [halls]]`. Counts, memory and processor time
 * of the hub alone; wall times only where a person would notice them. Prints the rows of docs/hub.md.
 */
import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hashOf } from '../packages/hub/src/index.ts';
import { freePort } from '../scripts/lib/free-port.ts';
import { at } from '../scripts/lib/paths.ts';

const screens = Number(process.argv[2] ?? 10_000);
const COMMANDS = 20_000;
const AT_ONCE = 64;
const FRAMES = 20;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const rows: [what: string, figure: string][] = [];

interface Hub {
  child: ChildProcess;
  port: number;
  folder: string;
}

async function startHub(halls: readonly string[], extra: readonly string[] = []): Promise<Hub> {
  const folder = mkdtempSync(join(tmpdir(), 'hkt-bench-'));
  const port = await freePort();
  const args = ['--port', String(port), '--db', join(folder, 'hub.db'), '--tokens', join(folder, 'tokens.json')];

  const tokens = [{ name: 'bench', hash: hashOf('bench'), scopes: ['take', 'desk', 'duty', 'manage'] }];
  writeFileSync(join(folder, 'tokens.json'), JSON.stringify(tokens));
  const child = spawn(
    process.execPath,
    [
      '--conditions=hkt-source',
      at('packages/hub/bin/huiketing-hub.js'),
      ...args,
      '--per-minute',
      '10000000',
      ...halls.flatMap((hall) => ['--hall', hall]),
      ...extra,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const data of child.stdout!) if (String(data).includes('hall(s) at')) break;
  return { child, port, folder };
}

async function stopHub({ child, folder }: Hub): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
  rmSync(folder, { recursive: true });
}

/** Resident memory in MB. */
const memoryOf = ({ child }: Hub): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024);

/** Seconds of processor time so far. */
function processorOf({ child }: Hub): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function ask({ port }: Hub, hall: string, name: string, body: object): Promise<{ seq: number; no?: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer bench', 'content-type': 'application/json' };
    const path = `/hkt/v1/${hall}/commands/${name}`;
    const asked = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (data) => void (text += String(data)));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(`${response.statusCode} ${text}`)),
      );
    });
    asked.once('error', reject);
    asked.end(JSON.stringify(body));
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Commands from many machines at once, each answered when it is on disk; then counted there. */
async function measureCommands(): Promise<void> {
  const hub = await startHub(['sample-hall'], ['--no-simulate']);
  const seen = new Set<string>();
  const times: number[] = [];
  const [began, used] = [performance.now(), processorOf(hub)];
  let left = COMMANDS;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const start = performance.now();
      const { no } = await ask(hub, 'sample-hall', 'take', { queue: 'civil' });
      times.push(performance.now() - start);
      seen.add(no!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - began) / 1000;
  const processor = processorOf(hub) - used;
  const db = new DatabaseSync(join(hub.folder, 'hub.db'), { readOnly: true });
  const { count } = db.prepare("SELECT count(*) AS count FROM log WHERE happened LIKE '%taken%'").get() as {
    count: number;
  };
  db.close();
  if (seen.size !== COMMANDS || count !== COMMANDS)
    throw new Error(`${COMMANDS} asked, ${seen.size} numbers, ${count} in the log`);
  const sorted = times.sort((a, b) => a - b);
  rows.push(
    ['commands a second into SQLite over HTTP, each synced before it is answered', `${Math.round(COMMANDS / seconds)}`],
    ['… of which lost, or given twice', '0'],
    ['… processor time each', `${((processor / COMMANDS) * 1000).toFixed(2)} ms`],
    [
      `… answered within (median, 99 %), ${AT_ONCE} at once`,
      `${sorted[COMMANDS >> 1]!.toFixed(0)} ms, ${sorted[Math.floor(COMMANDS * 0.99)]!.toFixed(0)} ms`,
    ],
  );
  await stopHub(hub);
}

type Word = { connected?: number; seq?: number; median?: number; last?: number; dropped?: number };

function startScreens(hub: Hub, halls: readonly string[]): { child: ChildProcess; next(): Promise<Word> } {
  const child = fork(at('bench/hub-clients.ts'), [String(hub.port), String(screens), ...halls], {
    execArgv: ['--conditions=hkt-source'],
  });
  const words: Word[] = [];
  let wake = (): void => undefined;
  child.on('message', (word) => {
    words.push(word as Word);
    wake();
  });
  return {
    child,
    async next() {
      while (words.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return words.shift()!;
    },
  };
}

async function frame(hub: Hub, hall: string, next: () => Promise<Word>): Promise<{ median: number; last: number }> {
  const asked = performance.timeOrigin + performance.now();
  const { seq } = await ask(hub, hall, 'notice', {
    notice: 'tea',
    text: `今天的茶是第 ${Math.round(asked) % 1000} 壶。`,
  });
  for (;;) {
    const word = await next();
    if (word.seq === seq) return { median: word.median! - asked, last: word.last! - asked };
  }
}

/** All screens in one hall: the worst a hub can be asked to do at once. */
async function measureOneHall(): Promise<void> {
  const hub = await startHub(['sample-hall'], ['--simulate']);
  const before = memoryOf(hub);
  const { child, next } = startScreens(hub, ['sample-hall']);
  while ((await next()).connected === undefined);
  const frames: { median: number; last: number }[] = [];
  const used = processorOf(hub);
  for (let each = 0; each < FRAMES; each++) frames.push(await frame(hub, 'sample-hall', next));
  const processor = (processorOf(hub) - used) / FRAMES;
  child.send('count');
  let word = await next();
  while (word.dropped === undefined) word = await next();
  rows.push(
    ['screens on one process over SSE, all in one hall', `${screens}`],
    ['… dropped', `${word.dropped}`],
    ['… memory', `${memoryOf(hub)} MB (${before} MB without)`],
    [`… one frame to all of them: processor time`, `${(processor * 1000).toFixed(0)} ms`],
    [
      '… one frame: half of them have it, all of them have it (median)',
      `${median(frames.map((each) => each.median)).toFixed(0)} ms, ${median(frames.map((each) => each.last)).toFixed(0)} ms`,
    ],
  );
  child.send('end');
  await stopHub(hub);
}

/** 2,000 halls with 5 screens each, simulated: as a whole city's day. */
async function measureManyHalls(): Promise<void> {
  const halls = Array.from({ length: 2000 }, (_, index) => `hall-${index + 1}`);
  const began = performance.now();
  const hub = await startHub(halls, ['--simulate', '--db', ':memory:']);
  const ready = (performance.now() - began) / 1000;
  const { child, next } = startScreens(hub, halls);
  while ((await next()).connected === undefined);
  const [start, used] = [performance.now(), processorOf(hub)];
  await pause(60_000);
  const share = (processorOf(hub) - used) / ((performance.now() - start) / 1000);
  rows.push(
    ['2,000 simulated halls × 5 screens on one process: memory', `${memoryOf(hub)} MB`],
    ['… ready after its halls lived through half a day each', `${ready.toFixed(0)} s`],
    ['… of one core, with a beat each 15 s and every hall at work', `${(share * 100).toFixed(0)} %`],
  );
  child.send('end');
  await stopHub(hub);
}

/** Level 0, as screens ask that have the state already. */
async function measurePolls(): Promise<void> {
  const hub = await startHub(['sample-hall'], ['--no-simulate']);
  const ask = (tag?: string): Promise<{ status: number; tag: string }> =>
    new Promise((resolve, reject) => {
      const headers = tag === undefined ? {} : { 'if-none-match': tag };
      const path = '/hkt/v1/sample-hall.json';
      const asked = request({ agent, port: hub.port, host: '127.0.0.1', path, headers }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode!, tag: String(response.headers['etag']) }));
      });
      asked.once('error', reject);
      asked.end();
    });
  const { tag } = await ask();
  const [began, used] = [performance.now(), processorOf(hub)];
  let left = COMMANDS;
  const worker = async (): Promise<void> => {
    while (left-- > 0) if ((await ask(tag)).status !== 304) throw new Error('not 304');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - began) / 1000;
  rows.push(
    ['polls a second at level 0 that find nothing new (304)', `${Math.round(COMMANDS / seconds)}`],
    ['… processor time each', `${(((processorOf(hub) - used) / COMMANDS) * 1000).toFixed(2)} ms`],
  );
  await stopHub(hub);
}

const stages = { commands: measureCommands, polls: measurePolls, hall: measureOneHall, halls: measureManyHalls };
const wished = process.argv.slice(3);
for (const [name, stage] of Object.entries(stages)) {
  if (wished.length === 0 || wished.includes(name)) await stage();
}
console.log(`${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}\n`);
for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`);
agent.destroy();
