/** Level 2 over Mosquitto, as a hall would run it, read by the kit's own client. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { connect, connectAsync } from 'mqtt';
import type { MqttClient } from 'mqtt';
import { createFeedStore, ownSurroundings } from '@huiketing/feeds';
import { createMqttTransport } from '@huiketing/feeds/mqtt';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { connectBroker } from '../src/mqtt/broker.ts';
import type { BrokerLine } from '../src/mqtt/broker.ts';
import { openHall } from './support/world.ts';
import type { World } from './support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'hkt-mqtt-'));
let broker: ChildProcess;
let port: number;
let ws: number;
let world: World;
let line: BrokerLine;
const said: string[] = [];
const clients: MqttClient[] = [];

async function startBroker(): Promise<void> {
  broker = spawn('/usr/sbin/mosquitto', ['-v', '-c', join(folder, 'mosquitto.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  for await (const data of broker.stderr!) {
    output += String(data);
    if (output.includes('running')) return;
  }
  throw new Error(output);
}

/** What is told to `say` next. */
const told = (words: RegExp): Promise<void> =>
  new Promise((resolve) => {
    if (said.some((each) => words.test(each))) return resolve();
    const push = said.push.bind(said);
    said.push = (each: string) => {
      if (words.test(each)) resolve();
      return push(each);
    };
  });

before(async () => {
  port = await freePort();
  ws = await freePort();
  const conf = `user root\nallow_anonymous true\nlistener ${port} 127.0.0.1\nlistener ${ws} 127.0.0.1\nprotocol websockets\n`;
  writeFileSync(join(folder, 'mosquitto.conf'), conf);
  await startBroker();
  world = await openHall();
  line = connectBroker({
    url: `mqtt://desk:secret@127.0.0.1:${port}`,
    halls: [world.hall],
    say: (each) => void said.push(each),
  });
  await told(/answers/);
});

after(async () => {
  await Promise.all(clients.map((each) => each.endAsync(true)));
  await line.close();
  const ended = once(broker, 'exit');
  broker.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

/** The next message that a newcomer gets on a topic. */
async function listen(topic: string): Promise<{ next(): Promise<{ body: any; retain: boolean }> }> {
  const client = await connectAsync(`mqtt://127.0.0.1:${port}`);
  clients.push(client);
  const got: { body: any; retain: boolean }[] = [];
  let wake = (): void => undefined;
  client.on('message', (_topic, payload, { retain }) => {
    got.push({ body: JSON.parse(String(payload)), retain });
    wake();
  });
  await client.subscribeAsync(topic);
  return {
    async next() {
      while (got.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return got.shift()!;
    },
  };
}

describe('the hub at a broker', () => {
  it('keeps the state there, retained', async () => {
    const state = await listen('hkt/v1/sample-hall/state');
    const first = await state.next();
    assert.equal(first.retain, true);
    await world.ask({ name: 'take', queue: 'civil' });
    const second = await state.next();
    assert.equal(second.retain, false);
    assert.deepEqual(second.body, JSON.parse(world.hall.shown.body));
  });

  it('beats, and nobody keeps a beat', async () => {
    const beats = await listen('hkt/v1/sample-hall/beat');
    line.beat();
    const { epoch, seq, now } = world.hall.shown.state;
    assert.deepEqual(await beats.next(), { body: { epoch, seq, now }, retain: false });
    const later = await listen('hkt/v1/sample-hall/beat');
    line.beat();
    assert.equal((await later.next()).retain, false);
  });

  it('is read by the kit over WebSocket: last known first, live with the next beat', async () => {
    const surroundings = ownSurroundings({ fetch: () => Promise.reject(new Error('no level 0 here')) });
    const where = { src: 'http://127.0.0.1:1', hall: 'sample-hall' };
    const transport = createMqttTransport(
      { ...where, url: `ws://127.0.0.1:${ws}`, connect, screen: 'lobby-1' },
      surroundings,
    );
    const store = createFeedStore({ ...where, transport }, surroundings);
    const until = (status: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => void (store.snapshot.status === status && resolve());
        store.subscribe(look);
        look();
      });
    store.start();
    await until('stale');
    line.beat();
    await until('live');
    assert.equal(store.snapshot.state!.seq, world.hall.shown.state.seq);
    store.stop();
  });

  it('knows which screens went dark', async () => {
    const topic = 'hkt/v1/sample-hall/screens/lobby-2';
    const will = { topic, payload: Buffer.from('off'), qos: 1 as const, retain: true };
    const screen = await connectAsync(`mqtt://127.0.0.1:${port}`, { will, reconnectPeriod: 0 });
    const watch = await listen('hkt/v1/+/screens/lobby-3');
    assert.deepEqual(
      line.dark.filter((each) => each.screen === 'lobby-2'),
      [],
    );
    screen.stream.destroy();
    const dark = async (holds: boolean): Promise<void> => {
      // Each round trip through the broker comes after all that it sent before.
      while (line.dark.some((each) => each.screen === 'lobby-2') !== holds) {
        await clients[0]!.publishAsync('hkt/v1/sample-hall/screens/lobby-3', '1', { qos: 1 });
        await watch.next();
      }
    };
    await dark(true);
    assert.deepEqual(
      { ...line.dark.find((each) => each.screen === 'lobby-2')!, at: 0 },
      { hall: 'sample-hall', screen: 'lobby-2', word: 'off', at: 0 },
    );
    await clients[0]!.publishAsync(topic, 'on', { qos: 1, retain: true });
    await dark(false);
  });

  it('says so when the broker is away, never with the password, and publishes the newest on its return', async () => {
    const ended = once(broker, 'exit');
    broker.kill();
    await ended;
    await told(/ECONNREFUSED/);
    await world.ask({ name: 'take', queue: 'civil' });
    line.beat();
    said.length = 0;
    await startBroker();
    await told(/answers/);
    const state = await listen('hkt/v1/sample-hall/state');
    assert.equal((await state.next()).body.seq, world.hall.shown.state.seq);
    assert.ok(!said.join().includes('secret'));
  });
});
