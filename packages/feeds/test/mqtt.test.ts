/** Level 2 through a real broker. */
import { deepEqual, equal } from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { Aedes } from 'aedes';
import { connect } from 'mqtt';
import { createMqttTransport } from '../src/mqtt.ts';
import { ownSurroundings } from '../src/surroundings.ts';
import type { FeedEvent, Transport } from '../src/transport.ts';
import { stateAt, start } from './support/fake-server.ts';

describe('the MQTT transport', () => {
  let aedes: Aedes;
  let url = '';
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    aedes.handle(socket);
  });

  before(async () => {
    aedes = await Aedes.createBroker();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(async () => {
    await new Promise<void>((done) => aedes.close(done));
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });

  const publish = (topic: string, payload: unknown, retain = false): Promise<void> =>
    new Promise((done, fail) =>
      aedes.publish(
        { cmd: 'publish', qos: 1, dup: false, retain, topic: `hkt/v1/h1/${topic}`, payload: JSON.stringify(payload) },
        (error) => (error ? fail(error) : done()),
      ),
    );

  /** Resolves with the events once there are `count` of them. */
  function listen(count: number, screen?: string): { events: Promise<FeedEvent[]>; transport: Transport } {
    const options = { src: 'http://127.0.0.1:1', hall: 'h1', url, connect, ...(screen && { screen }) };
    const transport = createMqttTransport(options, ownSurroundings());
    const events = new Promise<FeedEvent[]>((done) => {
      const heard: FeedEvent[] = [];
      transport.start((event) => {
        heard.push(event);
        if (heard.length === count) done(heard);
        return 'kept';
      });
    });
    return { events, transport };
  }

  it('tells what the broker kept from what comes now', async () => {
    await publish('state', stateAt(start), true);
    const { events, transport } = listen(3);
    const subscribed = new Promise<void>((done) => aedes.once('subscribe', () => done()));
    await subscribed;
    await publish('beat', { epoch: 'e1', seq: 1, now: '2026-09-24T09:00:15+08:00' });
    await publish('state', stateAt(start, { seq: 2 }), true);
    const heard = await events;
    transport.stop();
    deepEqual(
      heard.map(({ type }) => type),
      ['retained', 'beat', 'frame'],
    );
  });

  it('leaves word of this screen, and a will for when it goes dark', async () => {
    const said: string[] = [];
    const gone = new Promise<void>((done) =>
      aedes.on('publish', ({ topic, payload }) => {
        if (!topic.startsWith('hkt/v1/h1/screens/')) return;
        said.push(`${topic.split('/').pop()} ${payload.toString()}`);
        if (payload.toString() === 'off') done();
      }),
    );
    const { transport } = listen(99, 'lobby');
    await new Promise<void>((done) => aedes.once('subscribe', () => done()));
    sockets.forEach((socket) => socket.destroy());
    await gone;
    transport.stop();
    deepEqual(said.slice(0, 2), ['lobby on', 'lobby off']);
  });

  it('says so when there is no broker', async () => {
    const transport = createMqttTransport(
      { src: '', hall: 'h1', url: 'mqtt://127.0.0.1:1', connect },
      ownSurroundings(),
    );
    const failure = await new Promise<FeedEvent>((done) => {
      transport.start((event) => {
        done(event);
        return 'dropped';
      });
    });
    transport.stop();
    equal(failure.type, 'failed');
  });
});
