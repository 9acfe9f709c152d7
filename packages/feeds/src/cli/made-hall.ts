/** A hall that is made up: people come, are called to a seat and go. SAMPLE; the same for the same seed. */
import type { StageState } from './serve.ts';

const STANDS = 180_000;
const PLACES = [
  { zone: 'service', seat: '1号茶桌', staff: 'w1' },
  { zone: 'service', seat: '2号茶桌', staff: 'w2' },
  { zone: 'parlour', seat: '靠窗沙发', staff: 'w3' },
];

interface MadeCall {
  no: string;
  queue: string;
  to: (typeof PLACES)[number];
  state: string;
  attempt: number;
  at: string;
  until: string;
}

/** Numbers 0 ≤ x < 1 that follow from a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class MadeHall {
  readonly #hall: string;
  readonly #epoch: string;
  readonly #random: () => number;
  readonly #calls = new Map<string, MadeCall>();
  #waiting: string[] = [];
  #seq = 0;
  #ticket = 0;

  constructor(hall: string, seed: number) {
    this.#hall = hall;
    this.#epoch = `made-${seed}`;
    this.#random = dice(seed);
  }

  /** One thing happens: somebody comes, is called, called again, served or gone. */
  step(now: number): StageState {
    this.#seq++;
    const roll = this.#random();
    if (roll < 0.35 || !this.#calls.size) this.#come();
    if (roll >= 0.35 && roll < 0.7 && this.#waiting.length) this.#call(now);
    else if (roll >= 0.7 && this.#calls.size) this.#goOn(now);
    return this.state();
  }

  state(): StageState {
    const calls = Object.fromEntries(this.#calls);
    const waiting = this.#waiting.length;
    const wait = waiting && this.#ticket > 10 ? { lo: 120 * waiting, hi: 300 * waiting, n: this.#ticket } : undefined;
    return {
      v: 1,
      hall: this.#hall,
      epoch: this.#epoch,
      seq: this.#seq,
      ttl: 45,
      queues: { civil: { name: '民政服务', open: 'open', waiting, ...(wait && { wait }) } },
      staff: Object.fromEntries(
        PLACES.map(({ staff, zone }, at) => [staff, { label: `${'王李赵'[at]}社工`, zone, state: 'free' }]),
      ),
      calls,
      next: { civil: this.#waiting.slice(0, 3) },
      notices: {},
    };
  }

  #come(): void {
    this.#waiting.push(`A${String(++this.#ticket).padStart(3, '0')}`);
  }

  #call(now: number): void {
    const no = this.#waiting.shift()!;
    const to = PLACES[Math.floor(this.#random() * PLACES.length)]!;
    this.#calls.set(`c${this.#seq}`, { no, queue: 'civil', to, state: 'calling', attempt: 1, ...this.#span(now) });
  }

  #goOn(now: number): void {
    const ids = [...this.#calls.keys()];
    const id = ids[Math.floor(this.#random() * ids.length)]!;
    const call = this.#calls.get(id)!;
    if (call.state !== 'calling') this.#calls.delete(id);
    else if (this.#random() < 0.3) Object.assign(call, { attempt: call.attempt + 1, ...this.#span(now) });
    else call.state = 'serving';
  }

  #span(now: number): { at: string; until: string } {
    const moment = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+/, '');
    return { at: moment(now), until: moment(now + STANDS) };
  }
}
