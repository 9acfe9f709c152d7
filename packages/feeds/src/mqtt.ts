/** Level 2: the hall's document out of an existing broker, over WebSocket. An entry of its own: the library is large. */
import type { IClientOptions, MqttClient } from 'mqtt';
import { BODY_TOO_LARGE, FEED_UNREACHABLE } from '@huiketing/model/errors';
import type { Line, LineEvents } from './connection.ts';
import { readMessage } from './feed-message.ts';
import { LARGEST_BODY } from './get-json.ts';
import { createStream } from './stream.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, Transport } from './transport.ts';

export type MqttConnect = (url: string, options: IClientOptions) => MqttClient;

export interface MqttOptions {
  src: string;
  hall: string;
  /** The broker: `ws:` or `wss:`. */
  url: string;
  /** `connect` of the mqtt library, or one that a test brings. */
  connect: MqttConnect;
  /** Milliseconds between beats; default 15 s. */
  beat?: number | undefined;
  /** The name of this screen: the broker then tells the hall's server when it goes dark (last will). */
  screen?: string | undefined;
}

export function createMqttTransport(options: MqttOptions, surroundings: Surroundings): Transport {
  const { src, hall, beat = 15_000 } = options;
  const cause = `the broker was silent about this hall for more than ${(beat * 2.5) / 1000} s`;
  const broker = new Broker(options);
  return createStream(
    { src, hall, beat, silent: { code: FEED_UNREACHABLE, cause }, open: (events, hear) => broker.open(events, hear) },
    surroundings,
  );
}

type Hear = (event: FeedEvent) => void;

class Broker {
  readonly #options: MqttOptions;
  readonly #topic: string;

  constructor(options: MqttOptions) {
    this.#options = options;
    this.#topic = `hkt/v1/${options.hall}/`;
  }

  open(events: LineEvents, hear: Hear): Line {
    const client = this.#connect();
    const fail = (cause: string): void => events.ended({ code: FEED_UNREACHABLE, cause });
    client.on('connect', () => {
      const { screen } = this.#options;
      if (screen) client.publish(this.#will(screen), 'on', { qos: 1, retain: true });
      client.subscribe(
        ['state', 'beat', 'merge'].map((kind) => this.#topic + kind),
        { qos: 1 },
        (error) => {
          if (error) fail(`the broker refused the subscription (${error.message})`);
        },
      );
    });
    client.on('message', (topic, payload, { retain }) => {
      // What a broker kept proves nothing about the hall behind it.
      if (!retain) events.alive();
      const event = this.#read(topic.slice(this.#topic.length), payload, retain);
      if (event) hear(event);
    });
    client.on('error', (error) => fail(`the broker could not be reached (${error.message})`));
    client.on('close', () => fail('the broker closed the connection'));
    return { close: () => void client.end(true) };
  }

  /** Reconnecting is the connection's, with jitter; the library must not do it too. */
  #connect(): MqttClient {
    const { url, connect, screen } = this.#options;
    return connect(url, {
      reconnectPeriod: 0,
      connectTimeout: 10_000,
      clean: true,
      resubscribe: false,
      ...(screen && { will: { topic: this.#will(screen), payload: 'off', qos: 1, retain: true } }),
    });
  }

  #will(screen: string): string {
    return `${this.#topic}screens/${screen}`;
  }

  #read(kind: string, payload: Uint8Array, isRetained: boolean): FeedEvent | undefined {
    if (payload.length > LARGEST_BODY) {
      return { type: 'failed', code: BODY_TOO_LARGE, cause: `a ${kind} is larger than ${LARGEST_BODY} bytes` };
    }
    if (isRetained && kind !== 'state') return undefined;
    const event = readMessage(kind === 'state' ? 'snapshot' : kind, new TextDecoder().decode(payload));
    if (!isRetained || event?.type !== 'frame') return event;
    return { type: 'retained', body: event.body };
  }
}
