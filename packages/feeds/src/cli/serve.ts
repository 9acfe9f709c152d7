/// <reference types="node" />
/** A hall that says what it is told: level 0 and 1 of the feed, on one port. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export interface Stage {
  readonly port: number;
  /** Shows this document from now on. */
  show(state: StageState): void;
  close(): Promise<void>;
}

export interface StageState {
  hall: string;
  epoch: string;
  seq: number;
  [field: string]: unknown;
}

const BEAT = 15_000;
const COMMON = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Hkt-Now, ETag',
  'access-control-allow-headers': 'If-None-Match',
  'cache-control': 'no-cache',
};

export async function openStage(
  port: number,
  first: StageState,
  now = (): string => new Date().toISOString(),
): Promise<Stage> {
  let state = first;
  const streams = new Set<ServerResponse>();
  const send = (kind: string, data: object): void =>
    streams.forEach((stream) => stream.write(message(kind, state, data)));
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method === 'OPTIONS') response.writeHead(204, COMMON).end();
    else if (path === `/hkt/v1/${state.hall}.json`) answer(request, response, state, now());
    else if (path === `/hkt/v1/${state.hall}/stream`) {
      response.writeHead(200, { ...COMMON, 'content-type': 'text/event-stream' });
      response.write(message('snapshot', state, { ...state, now: now() }));
      streams.add(response);
      response.on('close', () => streams.delete(response));
    } else response.writeHead(404, COMMON).end();
  });
  await listening(server, port);
  const beat = setInterval(() => send('beat', { epoch: state.epoch, seq: state.seq, now: now() }), BEAT);
  return {
    port: (server.address() as { port: number }).port,
    show(next) {
      state = next;
      send('snapshot', { ...state, now: now() });
    },
    close() {
      clearInterval(beat);
      streams.forEach((stream) => stream.end());
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function answer({ headers }: IncomingMessage, response: ServerResponse, state: StageState, now: string): void {
  const etag = `"${state.epoch}:${state.seq}"`;
  const common = { ...COMMON, etag, 'hkt-now': now };
  if (headers['if-none-match'] === etag) response.writeHead(304, common).end();
  else
    response.writeHead(200, { ...common, 'content-type': 'application/json' }).end(JSON.stringify({ ...state, now }));
}

function message(kind: string, { epoch, seq }: StageState, data: object): string {
  return `id: ${epoch}:${seq}\nevent: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}
