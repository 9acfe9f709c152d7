import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHallState } from '@huiketing/model';
import type { Command } from '../src/domain/commands.ts';
import { Refusal } from '../src/domain/commands.ts';
import { MINUTE, MORNING, openHall, openWorld } from './support/world.ts';
import type { World } from './support/world.ts';

const refuses = (asked: Promise<unknown>, code: string): Promise<void> =>
  assert.rejects(asked, (error: unknown) => error instanceof Refusal && error.code === code && error.zh.length > 4);

async function called(world: World): Promise<string> {
  await world.ask({ name: 'take', queue: 'civil' });
  return (await world.ask({ name: 'call', staff: 'w1' })).call!;
}

const callState = ({ hall }: World, id: string) => hall.shown.state.calls![id];

describe('take', () => {
  it('gives the next number of the queue', async () => {
    const { ask } = await openHall();
    assert.equal((await ask({ name: 'take', queue: 'civil' })).no, 'A001');
    assert.equal((await ask({ name: 'take', queue: 'social' })).no, 'B001');
    assert.equal((await ask({ name: 'take', queue: 'civil' })).no, 'A002');
  });

  it('finds the queue by the item', async () => {
    const { ask } = await openHall();
    assert.equal((await ask({ name: 'take', service: 'resident-pension.1' })).queue, 'social');
    await refuses(ask({ name: 'take', service: 'moon.1' }), 'unknown-service');
    await refuses(ask({ name: 'take' }), 'unknown-service');
  });

  it('begins at 1 again the next day, and cancels who still waited', async () => {
    const world = await openHall();
    const call = await called(world);
    await world.ask({ name: 'take', queue: 'civil' });
    world.clock.at += 24 * 60 * MINUTE;
    await world.hall.look();
    assert.deepEqual(world.hall.shown.state.next!['civil'], []);
    assert.equal(callState(world, call), undefined);
    assert.equal((await world.ask({ name: 'take', queue: 'civil' })).no, 'A001');
    await world.ask({ name: 'call', staff: 'w1' });
  });

  it('repeats no number of a day to which a wrong clock returns', async () => {
    const world = await openHall();
    await world.ask({ name: 'take', queue: 'civil' });
    world.clock.at += 365 * 24 * 60 * MINUTE;
    assert.equal((await world.ask({ name: 'take', queue: 'civil' })).no, 'A001');
    world.clock.at = MORNING;
    assert.equal((await world.ask({ name: 'take', queue: 'civil' })).no, 'A002');
  });

  it('refuses a paused queue, one that is not there, and a window that ends before it begins', async () => {
    const { ask } = await openHall();
    await ask({ name: 'suspend', queue: 'civil' });
    await refuses(ask({ name: 'take', queue: 'civil' }), 'queue-not-open');
    await ask({ name: 'resume', queue: 'civil' });
    await refuses(ask({ name: 'take', queue: 'toString' }), 'unknown-queue');
    const window = { from: '2026-09-24T10:00:00+08:00', until: '2026-09-24T09:00:00+08:00' };
    await refuses(ask({ name: 'take', queue: 'civil', priority: 'booking', window }), 'bad-window');
  });
});

describe('a call', () => {
  it('goes from calling to done', async () => {
    const world = await openHall();
    const call = await called(world);
    assert.deepEqual(callState(world, call), {
      no: 'A001',
      queue: 'civil',
      to: { zone: 'service', seat: { zh: '3号茶桌', en: 'tea table 3' }, staff: 'w1' },
      state: 'calling',
      attempt: 1,
      at: '2026-09-24T09:00:00+08:00',
      until: '2026-09-24T09:03:00+08:00',
    });
    assert.equal(world.hall.shown.state.staff!['w1']!.state, 'busy');
    await world.ask({ name: 'arrive', call });
    assert.equal(callState(world, call)!.state, 'arrived');
    await world.ask({ name: 'begin', call });
    assert.equal(callState(world, call)!.state, 'serving');
    await world.ask({ name: 'finish', call });
    assert.equal(callState(world, call)!.state, 'done');
    assert.equal(world.hall.shown.state.staff!['w1']!.state, 'free');
    await refuses(world.ask({ name: 'finish', call }), 'unknown-call');
  });

  it('is called again with a higher attempt and a new end', async () => {
    const world = await openHall();
    const call = await called(world);
    world.clock.at += 2 * MINUTE;
    assert.equal((await world.ask({ name: 'recall', call })).attempt, 2);
    assert.equal(callState(world, call)!.until, '2026-09-24T09:05:00+08:00');
    await world.ask({ name: 'arrive', call });
    await refuses(world.ask({ name: 'recall', call }), 'wrong-state');
    await refuses(world.ask({ name: 'miss', call }), 'wrong-state');
  });

  it('goes to a colleague as moved, and as a new call that says from where', async () => {
    const world = await openHall();
    const call = await called(world);
    const { call: next, rule } = await world.ask({ name: 'transfer', call, staff: 'w2' });
    assert.equal(callState(world, call)!.state, 'moved');
    assert.equal(callState(world, next!)!.from, call);
    assert.equal(callState(world, next!)!.to!.staff, 'w2');
    assert.equal(rule!.code, 'direct');
    await refuses(world.ask({ name: 'transfer', call: next!, staff: 'w2' }), 'staff-busy');
  });

  it('goes to another queue with the place its number gave it', async () => {
    const world = await openHall();
    const call = await called(world);
    await world.ask({ name: 'take', queue: 'talk' });
    await world.ask({ name: 'transfer', call, queue: 'talk' });
    assert.deepEqual(world.hall.shown.state.next!['talk'], ['A001', 'C001']);
    const again = await world.ask({ name: 'call', staff: 'w3' });
    assert.equal(callState(world, again.call!)!.from, call);
    await refuses(world.ask({ name: 'transfer', call: again.call! }), 'needs-target');
    await refuses(world.ask({ name: 'transfer', call: again.call!, queue: 'talk', staff: 'w1' }), 'needs-target');
  });

  it('ends when its ticket is given back', async () => {
    const world = await openHall();
    const call = await called(world);
    const ticket = call.split('.')[0]!;
    await world.ask({ name: 'cancel', ticket });
    assert.equal(callState(world, call)!.state, 'cancelled');
    await refuses(world.ask({ name: 'cancel', ticket }), 'wrong-state');
    await refuses(world.ask({ name: 'activate', ticket }), 'wrong-state');
    await refuses(world.ask({ name: 'activate', ticket: 'nobody' }), 'unknown-ticket');
  });
});

describe('staff and queues', () => {
  it('call only on duty, one at a time, and only who waits', async () => {
    const world = await openWorld();
    await refuses(world.ask({ name: 'call', staff: 'w1' }), 'staff-away');
    await refuses(world.ask({ name: 'call', staff: 'w9' }), 'unknown-staff');
    await world.ask({ name: 'duty', staff: 'w1', on: true });
    await refuses(world.ask({ name: 'call', staff: 'w1' }), 'nobody-waiting');
    await called(world);
    await refuses(world.ask({ name: 'call', staff: 'w1' }), 'staff-busy');
    await refuses(world.ask({ name: 'duty', staff: 'constructor', on: true }), 'unknown-staff');
  });

  it('of several queues, take who has waited longest', async () => {
    const { ask } = await openHall();
    await ask({ name: 'take', queue: 'social' });
    await ask({ name: 'take', queue: 'civil' });
    assert.equal((await ask({ name: 'call', staff: 'w2' })).no, 'B001');
    await ask({ name: 'seat', staff: 'w3', zone: 'service', queues: ['civil'] });
    assert.equal((await ask({ name: 'call', staff: 'w3' })).no, 'A001');
  });

  it('call nobody out of a paused queue; a closed one still sees who has a number', async () => {
    const { ask } = await openHall();
    await ask({ name: 'take', queue: 'civil' });
    await ask({ name: 'suspend', queue: 'civil' });
    await refuses(ask({ name: 'call', staff: 'w1' }), 'nobody-waiting');
    await ask({ name: 'close', queue: 'civil' });
    assert.equal((await ask({ name: 'call', staff: 'w1', queue: 'civil' })).no, 'A001');
  });

  it('sit where the desk says', async () => {
    const { ask, hall } = await openHall();
    await ask({ name: 'seat', staff: 'w1', zone: 'parlour' });
    assert.deepEqual(hall.shown.state.staff!['w1'], {
      label: { zh: '王社工', en: 'Ms Wang' },
      zone: 'parlour',
      state: 'free',
    });
    await ask({ name: 'seat', staff: 'w1', zone: 'parlour', seat: '沙发' });
    assert.equal(hall.shown.state.staff!['w1']!.seat, '沙发');
    await refuses(ask({ name: 'seat', staff: 'w1', zone: 'parlour', queues: ['none'] }), 'unknown-queue');
  });

  it('put notices up and take them down, without anybody’s number in them', async () => {
    const { ask, hall } = await openHall();
    await ask({ name: 'notice', notice: 'tea', text: { zh: '今天有菊花茶。' }, zone: 'tea-corner' });
    await ask({ name: 'notice', notice: 'door', text: '后门今天不开。' });
    assert.deepEqual(Object.keys(hall.shown.state.notices!), ['rules', 'tea', 'door']);
    await ask({ name: 'notice', notice: 'tea' });
    assert.deepEqual(Object.keys(hall.shown.state.notices!), ['rules', 'door']);
    await refuses(ask({ name: 'notice', notice: 'who', text: '请联系 13812345678' }), 'personal-data');
  });
});

describe('the state', () => {
  it('is what the model reads, without a problem', async () => {
    const world = await openHall();
    await called(world);
    const { ok, problems } = parseHallState(JSON.parse(world.hall.shown.body));
    assert.deepEqual(problems, []);
    assert.ok(ok);
  });

  it('knows the day’s last twelve that ended', async () => {
    const world = await openHall();
    for (let i = 0; i < 15; i++) await world.ask({ name: 'miss', call: await called(world) });
    assert.equal(Object.keys(world.hall.shown.state.calls!).length, 12);
  });
});

describe('execute', () => {
  it('refuses when the hall has moved on', async () => {
    const { ask, hall } = await openHall();
    const take: Command = { name: 'take', queue: 'civil' };
    const { seq } = hall.shown.state;
    await ask(take, { ifSeq: seq });
    await refuses(ask(take, { ifSeq: seq }), 'seq-moved');
  });

  it('answers the same key the same, also within one batch and after a restart', async () => {
    const world = await openHall();
    const take: Command = { name: 'take', queue: 'civil' };
    const key = { key: 'k1', fingerprint: 'f1' };
    const [one, two] = await Promise.all([world.ask(take, { key }), world.ask(take, { key })]);
    assert.deepEqual(one, two);
    const again = await openWorld({}, world.store);
    assert.deepEqual(await again.ask(take, { key }), one);
    await refuses(again.ask(take, { key: { key: 'k1', fingerprint: 'f2' } }), 'key-reused');
    assert.equal(again.hall.shown.state.queues!['civil']!.waiting, 1);
  });

  it('tells listeners each change once, and not what was refused', async () => {
    const { ask, hall } = await openHall();
    const heard: (number | undefined)[] = [];
    const stop = hall.listen(({ state }) => void heard.push(state.seq));
    await refuses(ask({ name: 'miss', call: 'none' }), 'unknown-call');
    await ask({ name: 'take', queue: 'civil' });
    stop();
    await ask({ name: 'take', queue: 'civil' });
    assert.deepEqual(heard, [hall.shown.state.seq! - 1]);
  });

  it('says so when somebody else wrote, and goes on from what they wrote', async () => {
    const world = await openHall();
    const other = await openWorld({}, world.store);
    await other.ask({ name: 'take', queue: 'civil' });
    await assert.rejects(world.ask({ name: 'take', queue: 'civil' }), { name: 'SeqConflict' });
    assert.equal((await world.ask({ name: 'take', queue: 'civil' })).no, 'A002');
  });
});
