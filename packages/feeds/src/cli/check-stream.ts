/** Level 1: the stream, if the hall offers one. */
import { streamOf } from '../address.ts';
import { EventStreamReader } from '../event-stream.ts';
import type { StreamEvent } from '../event-stream.ts';
import { readMessage } from '../feed-message.ts';
import { LARGEST_BODY } from '../get-json.ts';
import type { Probe } from './check-document.ts';
import { error, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Target } from './target.ts';

/** A snapshot comes at once, a beat each 15 s. */
const UNTIL_SNAPSHOT = 5000;
const UNTIL_BEAT = 20_000;

export async function checkStream({ src, hall }: Target, probe: Probe): Promise<Finding[]> {
  const url = streamOf(src, hall);
  const abort = new AbortController();
  const response = await probe.fetch(url, { signal: abort.signal }).catch(() => undefined);
  if (!response?.ok) return [ok('stream', 'no stream: screens poll (level 0)')];
  const type = response.headers.get('content-type') ?? 'nothing';
  if (!/^text\/event-stream/i.test(type) || !response.body) {
    abort.abort();
    return [error('stream', `the stream is ${type}`, 'Send Content-Type: text/event-stream.')];
  }
  const heard: StreamEvent[] = [];
  const reading = listen(response.body, heard).catch(() => undefined);
  await Promise.race([reading, probe.wait(UNTIL_SNAPSHOT)]);
  const findings = checkSnapshot(heard);
  await Promise.race([reading, probe.wait(UNTIL_BEAT)]);
  abort.abort();
  return [...findings, checkBeat(heard)];
}

async function listen(body: ReadableStream<Uint8Array>, heard: StreamEvent[]): Promise<void> {
  const stream = new EventStreamReader(LARGEST_BODY);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard.push(...(stream.push(decoder.decode(value, { stream: true })) ?? []));
  }
}

function checkSnapshot(heard: readonly StreamEvent[]): Finding[] {
  const first = heard.find(({ type }) => type === 'snapshot');
  if (!first)
    return [error('snapshot', 'no snapshot at the start', 'Send event: snapshot with the whole document first.')];
  const event = readMessage('snapshot', first.data);
  if (event?.type !== 'frame') return [error('snapshot', 'the snapshot is no JSON', 'Write the document in one line.')];
  const { epoch, seq } = (event.body ?? {}) as { epoch?: unknown; seq?: unknown };
  const id = `${String(epoch)}:${String(seq)}`;
  if (first.id === id) return [ok('snapshot', 'the stream begins with a snapshot')];
  return [
    warning('id', `id is “${first.id}”, not “${id}”`, 'Send id: {epoch}:{seq}, so that a screen can go on there.'),
  ];
}

function checkBeat(heard: readonly StreamEvent[]): Finding {
  const beat = heard.find(({ type }) => type === 'beat');
  const event = beat && readMessage('beat', beat.data);
  if (!beat) return error('beat', 'no beat within 20 s', 'Send event: beat with {epoch,seq,now} each 15 s.');
  if (event?.type === 'beat' && event.epoch !== undefined && event.seq !== undefined) {
    return ok('beat', 'the stream beats');
  }
  return error('beat', 'a beat without epoch, seq and now', 'Send {"epoch":…,"seq":…,"now":…}.');
}
