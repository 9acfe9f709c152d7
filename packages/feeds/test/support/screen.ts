/** A screen in a lobby: a store over one of the transports, and a voice that says what the store gives out. */
import { createLadder } from '../../src/ladder.ts';
import { createMqttTransport } from '../../src/mqtt.ts';
import { createPollTransport } from '../../src/poll.ts';
import { createSseTransport } from '../../src/sse.ts';
import { createFeedStore } from '../../src/store.ts';
import type { FeedStore } from '../../src/store.ts';
import type { Surroundings } from '../../src/surroundings.ts';
import type { Transport } from '../../src/transport.ts';
import type { HallServer } from './hall-server.ts';

export const TRANSPORTS = ['poll', 'sse', 'mqtt'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

export interface Spoken {
  id: string;
  attempt: number;
  /** By the server's clock, ms. */
  at: number;
  until: number;
}

export class Screen {
  readonly spoken: Spoken[] = [];
  store!: FeedStore;
  readonly #server: HallServer;
  readonly #name: TransportName;
  readonly #surroundings: Surroundings;

  constructor(server: HallServer, name: TransportName, change: Partial<Surroundings> = {}) {
    this.#server = server;
    this.#name = name;
    this.#surroundings = { ...server.world.surroundings, ...change };
    this.start();
  }

  start(): void {
    const at = { src: '', hall: 'h1' };
    this.store = createFeedStore({ ...at, transport: this.#transport() }, this.#surroundings);
    this.store.subscribe(() => this.#speak());
    this.store.start();
  }

  stop(): void {
    this.store.stop();
  }

  /** Nothing is kept but what is in storage. */
  reload(): void {
    this.stop();
    this.start();
  }

  get shown(): string[] {
    return Object.keys(this.store.snapshot.state?.calls ?? {});
  }

  #transport(): Transport {
    const at = { src: '', hall: 'h1' };
    const rungs = [createPollTransport(at, this.#surroundings)];
    if (this.#name !== 'poll') rungs.unshift(createSseTransport(at, this.#surroundings));
    if (this.#name === 'mqtt') {
      const { connect } = this.#server;
      rungs.unshift(createMqttTransport({ ...at, url: 'wss://broker', connect, screen: 's1' }, this.#surroundings));
    }
    return createLadder(rungs);
  }

  #speak(): void {
    for (const { id, call } of this.store.claimCalls()) {
      const at = this.#server.now;
      this.spoken.push({ id, attempt: call.attempt, at, until: Date.parse(call.until ?? '') });
    }
  }
}
