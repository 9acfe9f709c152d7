/** `/hkt/v1/…`: the sample hall's data, as a level-0 server of the hall feed answers. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../lib/serve.ts';
import { at } from '../lib/paths.ts';

const BASE = '/hkt/v1/';
const HALL = 'sample-hall';
const MINUTE = 60_000;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(at(`packages/model/data/${HALL}/${name}.json`), 'utf8')) as unknown;

/** As a hall in China writes it. */
export const chinaTime = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 60 * MINUTE).toISOString().replace(/\.\d+Z$/, '+08:00');

/** The same document, with each time in it moved by so many milliseconds. */
export function moveTimes<T>(value: T, by: number): T {
  const move = (_key: string, each: unknown): unknown =>
    typeof each === 'string' && TIME.test(each) ? chinaTime(Date.parse(each) + by) : each;
  return JSON.parse(JSON.stringify(value), move) as T;
}

interface State {
  now: string;
  epoch: string;
  seq: number;
}

/** The sample's calls happen again each minute, so that the hall never looks abandoned. */
export function stateAt(state: State, start: number, now: number): State {
  const minutes = Math.max(0, Math.floor((now - start) / MINUTE));
  const moved = moveTimes(state, start + minutes * MINUTE - Date.parse(state.now));
  return { ...moved, epoch: start.toString(36), seq: state.seq + minutes, now: chinaTime(now) };
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-expose-headers': 'Hkt-Now, ETag',
};

function sendState(state: State, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${state.epoch}:${state.seq}"`;
  const headers = { ...cors, etag, 'hkt-now': state.now, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else
    response
      .writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(state));
}

function sendJson(value: unknown, response: ServerResponse, status = 200): void {
  const headers = { ...cors, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' };
  response.writeHead(status, headers).end(JSON.stringify(value));
}

export async function feed(start = Date.now()): Promise<Handler> {
  const { samplePack } = await import('@huiketing/identity');
  const state = sample('state') as State;
  const hall = sample('hall') as { name?: unknown };
  const documents: Record<string, unknown> = {
    'halls.json': { halls: [{ id: HALL, name: hall.name }] },
    [`${HALL}/hall.json`]: hall,
    [`${HALL}/catalogue.json`]: sample('catalogue'),
    [`${HALL}/plan.json`]: sample('plan'),
    [`${HALL}/compact.json`]: sample('compact'),
    [`${HALL}/identity.json`]: samplePack,
  };
  return (url, request, response) => {
    if (!url.pathname.startsWith(BASE)) return false;
    const path = url.pathname.slice(BASE.length);
    if (request.method === 'OPTIONS') response.writeHead(204, cors).end();
    else if (path === `${HALL}.json`) sendState(stateAt(state, start, Date.now()), request, response);
    else if (path in documents) sendJson(documents[path], response);
    else
      sendJson(
        { error: `nothing at ${url.pathname}`, here: [`${HALL}.json`, ...Object.keys(documents)] },
        response,
        404,
      );
    return true;
  };
}
