/// <reference types="node" />
/**
 * `huiketing-feed check URL`, `record URL`, `replay FILE`, `simulate`: whether a feed conforms, and feeds to try a page
 * with. Exit 0 clean, 1 findings, 2 used wrongly or a crash.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLadder } from '../ladder.ts';
import { createPollTransport } from '../poll.ts';
import { createSseTransport } from '../sse.ts';
import { createFeedStore } from '../store.ts';
import { ownSurroundings } from '../surroundings.ts';
import { checkDocument } from './check-document.ts';
import type { Probe } from './check-document.ts';
import { checkStream } from './check-stream.ts';
import { lineOf } from './finding.ts';
import { MadeHall } from './made-hall.ts';
import { lineOfRecord, readRecording, shifted } from './recording.ts';
import { openStage } from './serve.ts';
import type { Stage, StageState } from './serve.ts';
import { targetOf } from './target.ts';

export interface Terminal extends Probe {
  out(line: string): void;
  err(line: string): void;
  now(): number;
  /** Resolves when the person ends the command. */
  ended: Promise<void>;
}

const USAGE = `Usage:
  huiketing-feed check URL [--hall ID] [--json]     whether a feed conforms, with what to mend
  huiketing-feed record URL [--hall ID] --out FILE  writes each document as a line of JSON, until Ctrl-C
  huiketing-feed replay FILE [--port N] [--speed N] serves a recording as a live hall
  huiketing-feed simulate [--hall ID] [--port N] [--seed N] [--speed N]   serves a hall that is made up
URL is the document’s (https://host/hkt/v1/hall.json), or what stands before /hkt/v1 with --hall.`;

const options = {
  hall: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string', default: '4700' },
  seed: { type: 'string', default: '1' },
  speed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof read>['values'];

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = read(args);
    const [command, subject] = positionals;
    if (values.help) {
      terminal.out(USAGE);
      return 0;
    }
    if (command === 'check' && subject) return await check(subject, values, terminal);
    if (command === 'record' && subject) return await record(subject, values, terminal);
    if (command === 'replay' && subject) return await replay(subject, values, terminal);
    if (command === 'simulate') return await simulate(values, terminal);
    terminal.err(USAGE);
  } catch (cause) {
    terminal.err(`huiketing-feed: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return 2;
}

async function check(url: string, { hall, json }: Values, terminal: Terminal): Promise<0 | 1 | 2> {
  const target = targetOf(url, hall);
  if (!target) return misused(`${url} is no address of a hall’s feed`, terminal);
  const findings = [...(await checkDocument(target, terminal)), ...(await checkStream(target, terminal))];
  if (json) terminal.out(JSON.stringify(findings, null, 2));
  else findings.forEach((finding) => terminal.out(lineOf(finding)));
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

async function record(url: string, { hall, out }: Values, terminal: Terminal): Promise<0 | 2> {
  const target = targetOf(url, hall);
  if (!target || !out) return misused('record needs the address of a feed and --out FILE', terminal);
  const surroundings = ownSurroundings({ fetch: terminal.fetch });
  const transport = createLadder([createSseTransport(target, surroundings), createPollTransport(target, surroundings)]);
  const store = createFeedStore({ ...target, transport }, surroundings);
  const start = terminal.now();
  let last: unknown;
  store.subscribe(() => {
    const { state, status } = store.snapshot;
    if (status !== 'live' || state === last) return;
    last = state;
    appendFileSync(out, lineOfRecord({ at: terminal.now() - start, state: state as unknown as StageState }));
  });
  store.start();
  terminal.out(`Recording ${target.hall} into ${out}; Ctrl-C ends it.`);
  await terminal.ended;
  store.stop();
  return 0;
}

async function replay(file: string, values: Values, terminal: Terminal): Promise<0 | 1 | 2> {
  const { records, bad } = readRecording(readFileSync(file, 'utf8'));
  bad.forEach((line) => terminal.err(`${file}:${line}: no record. Left out`));
  if (!records.length) return misused(`${file} holds no record`, terminal);
  // All moments move by what lies between the first document’s own time and now.
  const by = terminal.now() - Date.parse(String(records[0]!.state['now'])) || 0;
  const stage = await open(shifted(records[0]!.state, by), values, terminal);
  const speed = Number(values.speed) || 1;
  let isOver = false;
  void terminal.ended.then(() => (isOver = true));
  for (let at = 1; at < records.length && !isOver; at++) {
    await Promise.race([terminal.wait((records[at]!.at - records[at - 1]!.at) / speed), terminal.ended]);
    stage.show(shifted(records[at]!.state, by));
  }
  await terminal.ended;
  await stage.close();
  return bad.length ? 1 : 0;
}

async function simulate(values: Values, terminal: Terminal): Promise<0> {
  const hall = new MadeHall(values.hall ?? 'sample-hall', Number(values.seed) || 1);
  const stage = await open(hall.step(terminal.now()), values, terminal);
  let isOver = false;
  void terminal.ended.then(() => (isOver = true));
  while (!isOver) {
    await Promise.race([terminal.wait(4000 / (Number(values.speed) || 1)), terminal.ended]);
    stage.show(hall.step(terminal.now()));
  }
  await stage.close();
  return 0;
}

async function open(state: StageState, { port }: Values, terminal: Terminal): Promise<Stage> {
  const stage = await openStage(Number(port), state);
  terminal.out(`http://127.0.0.1:${stage.port}/hkt/v1/${state.hall}.json; Ctrl-C ends it.`);
  return stage;
}

function misused(cause: string, { err }: Terminal): 2 {
  err(`huiketing-feed: ${cause}\n${USAGE}`);
  return 2;
}
