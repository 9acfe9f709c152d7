/** A reference hall that speaks every transport, and what befalls it. */
import type { MqttConnect } from '../../src/mqtt.ts';
import { moment, start, stateAt } from './fake-server.ts';
import type { Asked, FakeWorld } from './fake-server.ts';
import { FakeBroker } from './fake-broker.ts';
import { FakeStreams } from './fake-streams.ts';

export const FAULTS = [
  'none',
  'half-open',
  'refused',
  '502',
  'html',
  'truncated',
  'huge',
  'lost',
  'duplicate',
  'reorder',
  'repeated',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FakeCall {
  no: string;
  state: 'calling' | 'done' | 'missed';
  attempt: number;
  at: number;
  until: number;
}

/** How long a call stands, in ms. */
export const STANDS = 180_000;
const BEAT = 15_000;

export class HallServer {
  readonly world: FakeWorld;
  readonly calls = new Map<string, FakeCall>();
  readonly streams: FakeStreams;
  readonly broker: FakeBroker;
  epoch = 0;
  seq = 1;
  /** The server's clock, set wrong by this many ms. */
  offset = 0;
  fault: Fault = 'none';
  #cached: { body: string; headers: Record<string, string> } | undefined;
  #held: { kind: string; text: string } | undefined;
  #last = '';
  #count = 0;

  constructor(world: FakeWorld) {
    this.world = world;
    world.reply = (asked) => this.#reply(asked);
    this.streams = new FakeStreams();
    this.broker = new FakeBroker();
    this.#remember();
    this.#beat();
  }

  get connect(): MqttConnect {
    return this.broker.connect(() => this.fault);
  }

  get now(): number {
    return start + this.world.clock.now() + this.offset;
  }

  call(): string {
    const id = `c${++this.#count}`;
    const { now } = this;
    this.calls.set(id, { no: `A${this.#count}`, state: 'calling', attempt: 1, at: now, until: now + STANDS });
    this.#changed();
    return id;
  }

  recall(id: string): void {
    const call = this.calls.get(id)!;
    Object.assign(call, { attempt: call.attempt + 1, at: this.now, until: this.now + STANDS });
    this.#changed();
  }

  finish(id: string): void {
    this.calls.get(id)!.state = 'done';
    this.#changed();
  }

  restart(): void {
    this.epoch++;
    this.seq = 0;
    this.calls.clear();
    this.#changed();
  }

  document(): string {
    const calls: Record<string, object> = {};
    this.calls.forEach(({ at, until, ...call }, id) => {
      calls[id] = { ...call, to: { zone: 'service' }, at: moment(at), until: moment(until) };
    });
    return JSON.stringify(stateAt(this.now, { epoch: `e${this.epoch}`, seq: this.seq, calls }));
  }

  #changed(): void {
    const base = this.seq++;
    const merge = JSON.stringify({ ...(JSON.parse(this.document()) as object), base });
    // Every other change goes as a patch where a transport has them.
    const [kind, text] = this.seq % 2 || base === 0 ? ['snapshot', this.document()] : ['merge', merge];
    this.#publish(kind!, text!);
    this.#remember();
  }

  /** A broker keeps the whole document, whatever went out as a patch. */
  #remember(): void {
    this.broker.keep(this.document());
  }

  #beat(): void {
    this.world.clock.timers.set(() => {
      this.#publish('beat', JSON.stringify({ epoch: `e${this.epoch}`, seq: this.seq, now: moment(this.now) }));
      this.#beat();
    }, BEAT);
  }

  #publish(kind: string, text: string): void {
    const held = this.#held;
    this.#held = undefined;
    if (this.fault === 'half-open' || this.fault === 'lost' || this.fault === 'refused') return;
    if (this.fault === 'reorder' && !held) {
      this.#held = { kind, text };
      return;
    }
    const sent = this.fault === 'repeated' && this.#last ? this.#last : this.#spoil(text);
    if (kind !== 'beat') this.#last = sent;
    this.#send(kind, sent);
    if (this.fault === 'duplicate') this.#send(kind, sent);
    // What was held back goes the way of what comes now.
    if (held) this.#send(held.kind, this.#spoil(held.text));
  }

  #spoil(text: string): string {
    if (this.fault === 'truncated') return text.slice(0, -20);
    if (this.fault === 'huge') return JSON.stringify({ pad: 'x'.repeat(10_000_001) });
    if (this.fault === 'html' || this.fault === '502') return '<html>Bad Gateway</html>';
    return text;
  }

  #send(kind: string, text: string): void {
    const id = `e${this.epoch}:${this.seq}`;
    this.streams.send(kind, id, text);
    this.broker.send(kind, text);
  }

  #reply({ url, etag, signal }: Asked): Response | Error | undefined {
    if (this.fault === 'half-open') return undefined;
    if (this.fault === 'refused') return new TypeError('Failed to fetch');
    if (this.fault === '502') return new Response('<html>Bad Gateway</html>', { status: 502 });
    if (/\/stream(\?|$)/.test(url)) return this.#stream(signal);
    const tag = `"e${this.epoch}:${this.seq}"`;
    const headers = { etag: tag, 'hkt-now': moment(this.now) };
    if (this.fault === 'repeated' && this.#cached) return new Response(this.#cached.body, this.#cached);
    if (this.fault === 'html') return new Response('<html>登录</html>');
    if (this.fault === 'truncated') return new Response(this.document().slice(0, -20));
    if (this.fault === 'huge') return new Response('{}', { headers: { 'content-length': '99999999' } });
    if (etag === tag) return new Response(null, { status: 304, headers });
    this.#cached = { body: this.document(), headers };
    return new Response(this.#cached.body, { headers });
  }

  #stream(signal: AbortSignal | undefined): Response {
    if (this.fault === 'html') return new Response('<html>登录</html>', { headers: { 'content-type': 'text/html' } });
    const first = this.fault === 'repeated' && this.#last ? this.#last : this.#spoil(this.document());
    return this.streams.open('snapshot', `e${this.epoch}:${this.seq}`, first, signal);
  }
}
