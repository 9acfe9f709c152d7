import { EventEmitter } from 'node:events';
import type { IClientOptions, MqttClient } from 'mqtt';
import type { MqttConnect } from '../../src/mqtt.ts';

/** A broker with one hall: it keeps the last state and passes on what comes. */
export class FakeBroker {
  readonly clients = new Set<FakeClient>();
  readonly wills: string[] = [];
  readonly published: string[] = [];
  #kept = '';

  connect(fault: () => string): MqttConnect {
    return (_url, options) => {
      const client = new FakeClient(this, options);
      const unreachable = ['refused', '502', 'html'].includes(fault());
      // A socket answers in a later turn.
      void Promise.resolve().then(() => {
        if (fault() === 'half-open' || client.ended) return;
        if (unreachable) client.emit('error', new Error('connect ECONNREFUSED'));
        else client.emit('connect');
      });
      return client as unknown as MqttClient;
    };
  }

  keep(text: string): void {
    this.#kept = text;
  }

  subscribe(client: FakeClient): void {
    this.clients.add(client);
    client.hear('state', this.#kept, true);
  }

  send(kind: string, text: string): void {
    this.clients.forEach((client) => client.hear(kind === 'snapshot' ? 'state' : kind, text, false));
  }

  closeAll(): void {
    this.clients.forEach((client) => client.emit('close'));
  }
}

export class FakeClient extends EventEmitter {
  readonly options: IClientOptions;
  ended = false;
  readonly #broker: FakeBroker;
  #topic = '';

  constructor(broker: FakeBroker, options: IClientOptions) {
    super();
    this.#broker = broker;
    this.options = options;
    if (options.will) broker.wills.push(options.will.topic);
  }

  subscribe(topics: string[], _options: unknown, done: (error?: Error) => void): void {
    this.#topic = topics[0]!.replace(/state$/, '');
    this.#broker.subscribe(this);
    done();
  }

  publish(topic: string, payload: string): void {
    this.#broker.published.push(`${topic} ${payload}`);
  }

  hear(kind: string, text: string, retain: boolean): void {
    this.emit('message', this.#topic + kind, new TextEncoder().encode(text), { retain });
  }

  end(): void {
    this.ended = true;
    this.#broker.clients.delete(this);
  }
}
