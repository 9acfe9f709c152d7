/**
 * Level 2: an existing broker carries the state to any number of screens. The hub publishes, and hears from the broker
 * which screens went dark (their last wills); nothing comes in that way but that.
 */
import { connect as connectMqtt } from 'mqtt';
import type { IClientOptions, MqttClient } from 'mqtt';
import { chinaTime } from '../domain/hall-time.ts';
import type { RunningHall } from '../hall/running-hall.ts';

/** A screen as the broker last told of it. */
export interface ScreenWord {
  hall: string;
  screen: string;
  /** What it said, or what its will said; at most 200 characters. */
  word: string;
  at: number;
}

export interface BrokerLine {
  /** Newest last; a screen that came back has no entry. */
  readonly dark: readonly ScreenWord[];
  beat(): void;
  close(): Promise<void>;
}

export interface BrokerOptions {
  url: string;
  halls: readonly RunningHall[];
  /** What went wrong or right, in one line for the operator. */
  say(line: string): void;
  connect?: (url: string, options: IClientOptions) => MqttClient;
}

/** Screens remembered at most: names are theirs to choose, memory is ours. */
const MOST_SCREENS = 10_000;

export function connectBroker(options: BrokerOptions): BrokerLine {
  return new Broker(options);
}

class Broker implements BrokerLine {
  readonly #client: MqttClient;
  readonly #halls: ReadonlyMap<string, RunningHall>;
  readonly #dark = new Map<string, ScreenWord>();
  readonly #stops: (() => void)[];

  constructor({ url, halls, say, connect = connectMqtt }: BrokerOptions) {
    this.#halls = new Map(halls.map((hall) => [hall.id, hall]));
    // Nothing waits in a queue while the broker is away: on its return the newest state is what counts.
    const client = connect(url, { queueQoSZero: false, reconnectPeriod: 2000, clean: true });
    this.#client = client;
    client.on('connect', () => {
      say(`the broker at ${hostOf(url)} answers`);
      client.subscribe([...this.#halls.keys()].map((hall) => `hkt/v1/${hall}/screens/+`));
      for (const hall of halls) this.#publish(hall);
    });
    client.on('error', ({ message }) => say(`the broker at ${hostOf(url)}: ${message}`));
    client.on('message', (topic, payload) => this.#hear(topic, String(payload)));
    this.#stops = halls.map((hall) => hall.listen(() => this.#publish(hall)));
  }

  get dark(): readonly ScreenWord[] {
    return [...this.#dark.values()];
  }

  beat(): void {
    for (const hall of this.#halls.values()) {
      const { epoch, seq } = hall.shown.state;
      const beat = JSON.stringify({ epoch, seq, now: chinaTime(hall.now) });
      if (this.#client.connected) this.#client.publish(`hkt/v1/${hall.id}/beat`, beat, { qos: 0 });
    }
  }

  async close(): Promise<void> {
    for (const stop of this.#stops) stop();
    await this.#client.endAsync();
  }

  #publish({ id, shown }: RunningHall): void {
    if (this.#client.connected) this.#client.publish(`hkt/v1/${id}/state`, shown.body, { qos: 1, retain: true });
  }

  #hear(topic: string, payload: string): void {
    const [, hall, screen] = /^hkt\/v1\/([^/]+)\/screens\/([^/]+)$/.exec(topic) ?? [];
    const running = hall === undefined ? undefined : this.#halls.get(hall);
    if (!running) return;
    this.#dark.delete(topic);
    // A screen says `on`; its will is anything else. An empty word clears what the broker kept.
    if (payload === 'on' || payload === '') return;
    this.#dark.set(topic, { hall: hall!, screen: screen!, word: payload.slice(0, 200), at: running.now });
    if (this.#dark.size > MOST_SCREENS) this.#dark.delete(this.#dark.keys().next().value!);
  }
}

/** Never the password that may stand in it. */
const hostOf = (url: string): string => new URL(url).host;
