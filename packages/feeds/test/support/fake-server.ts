import type { Surroundings, TextStore } from '../../src/surroundings.ts';
import { FakeClock, settled } from '../../../dev/src/fake-clock.ts';

export interface Asked {
  url: string;
  etag: string | undefined;
  at: number;
  /** Aborts when nobody waits for the answer any more, or for the rest of it. */
  signal?: AbortSignal | undefined;
}

/** What a server does with one request: answers, breaks, or (undefined) stays silent. */
export type Reply = () => Response | Error | undefined;

/** A server, a network and a box, all in the test's hand. */
export class FakeWorld {
  readonly clock = new FakeClock();
  readonly asked: Asked[] = [];
  readonly kept = new Map<string, string>();
  aborted = 0;
  reply: (asked: Asked) => Response | Error | undefined = () => new Error('no network');
  /** What the die shows. */
  random = 0.5;

  readonly surroundings: Surroundings = {
    fetch: (input, init) => this.#fetch(String(input), init),
    clock: this.clock.now,
    timers: this.clock.timers,
    random: () => this.random,
    storage: this.storage(),
    page: 'http://portal.example/',
  };

  storage(): TextStore {
    return { get: (key) => this.kept.get(key), set: (key, value) => void this.kept.set(key, value) };
  }

  #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const etag = (init.headers as Record<string, string> | undefined)?.['If-None-Match'];
    const asked = { url, etag, at: this.clock.now(), signal: init.signal ?? undefined };
    this.asked.push(asked);
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        this.aborted++;
        reject(new DOMException('aborted', 'AbortError'));
      });
      const answer = this.reply(asked);
      if (answer instanceof Error) reject(answer);
      else if (answer) resolve(answer);
    });
  }
}

export const json = (body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers });

export const same = (headers: Record<string, string> = {}): Response => new Response(null, { status: 304, headers });

export const start = Date.parse('2026-09-24T09:00:00+08:00');
export const moment = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+/, '');

/** A hall's state at a moment of the server's time. */
export const stateAt = (milliseconds: number, fields: object = {}): Record<string, unknown> => ({
  v: 1,
  hall: 'h1',
  epoch: 'e1',
  seq: 1,
  now: moment(milliseconds),
  ttl: 45,
  queues: {},
  staff: {},
  calls: {},
  next: {},
  notices: {},
  ...fields,
});

export { settled };
