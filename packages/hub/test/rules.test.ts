import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Priority } from '@huiketing/model';
import { lintWords } from '@huiketing/model';
import { rulesInWords, usualRules } from '../src/domain/rules.ts';
import { MINUTE, MORNING, openHall } from './support/world.ts';
import type { World } from './support/world.ts';

const take = async ({ ask }: World, priority?: Priority, queue = 'civil'): Promise<string> =>
  (await ask({ name: 'take', queue, ...(priority && { priority }) })).no!;

/** Calls and finishes until nobody waits; the numbers in their order. */
async function callAll({ ask, hall }: World, staff = 'w1'): Promise<string[]> {
  const called: string[] = [];
  while (hall.shown.state.next!['civil']!.length > 0) {
    const { call, no } = await ask({ name: 'call', staff, queue: 'civil' });
    called.push(no!);
    await ask({ name: 'begin', call: call! });
    await ask({ name: 'finish', call: call! });
  }
  return called;
}

describe('who comes next', () => {
  it('is who took a number first', async () => {
    const world = await openHall();
    for (let i = 0; i < 3; i++) await take(world);
    assert.deepEqual(await callAll(world), ['A001', 'A002', 'A003']);
  });

  it('is an elder first, then one of each in turn', async () => {
    const world = await openHall();
    for (let i = 0; i < 3; i++) await take(world);
    for (let i = 0; i < 3; i++) await take(world, 'elder');
    assert.deepEqual(world.hall.shown.state.next!['civil'], ['A004', 'A001', 'A005', 'A002', 'A006', 'A003']);
    assert.deepEqual(await callAll(world), ['A004', 'A001', 'A005', 'A002', 'A006', 'A003']);
  });

  it('is an elder at once after others were called alone', async () => {
    const world = await openHall();
    await take(world);
    await take(world);
    const { call } = await world.ask({ name: 'call', staff: 'w1' });
    await world.ask({ name: 'miss', call: call! });
    await take(world, 'disability');
    assert.deepEqual(world.hall.shown.state.next!['civil'], ['A003', 'A002']);
  });

  it('follows other figures', async () => {
    const world = await openHall({ rules: { ...usualRules, alternate: { ahead: 1, others: 2 } } });
    for (let i = 0; i < 4; i++) await take(world);
    for (let i = 0; i < 2; i++) await take(world, 'elder');
    assert.deepEqual(await callAll(world), ['A005', 'A001', 'A002', 'A006', 'A003', 'A004']);
  });

  it('takes a booking ahead only within its window', async () => {
    const world = await openHall();
    await take(world);
    const window = { from: '2026-09-24T09:30:00+08:00', until: '2026-09-24T10:00:00+08:00' };
    await world.ask({ name: 'take', queue: 'civil', priority: 'booking', window });
    const next = (): string[] => world.hall.shown.state.next!['civil']!;
    assert.deepEqual(next(), ['A001', 'A002']);
    const seq = world.hall.shown.state.seq!;
    world.clock.at = MORNING + 20 * MINUTE;
    await world.hall.look();
    assert.deepEqual(next(), ['A002', 'A001']);
    assert.equal(world.hall.shown.state.seq, seq + 1);
    await world.hall.look();
    assert.equal(world.hall.shown.state.seq, seq + 1, 'nothing changed');
    world.clock.at = MORNING + 76 * MINUTE;
    await world.hall.look();
    assert.deepEqual(next(), ['A001', 'A002']);
  });

  it('lets who missed a call wait for two others, and never for nobody', async () => {
    const world = await openHall();
    const { ticket } = await world.ask({ name: 'take', queue: 'civil' });
    const { call } = await world.ask({ name: 'call', staff: 'w1' });
    for (let i = 0; i < 3; i++) await take(world);
    await world.ask({ name: 'miss', call: call! });
    assert.deepEqual(world.hall.shown.state.next!['civil'], ['A002', 'A003', 'A004']);
    await world.ask({ name: 'activate', ticket: ticket! });
    assert.deepEqual(world.hall.shown.state.next!['civil'], ['A002', 'A003', 'A001', 'A004']);
    assert.deepEqual(await callAll(world), ['A002', 'A003', 'A001', 'A004']);
    const again = await openHall();
    const alone = await again.ask({ name: 'take', queue: 'civil' });
    const missed = await again.ask({ name: 'call', staff: 'w1' });
    await again.ask({ name: 'miss', call: missed.call! });
    await again.ask({ name: 'activate', ticket: alone.ticket! });
    assert.deepEqual(await callAll(again), ['A001']);
  });

  it('says which rule picked', async () => {
    const world = await openHall();
    await take(world);
    await take(world, 'elder');
    assert.equal((await world.ask({ name: 'call', staff: 'w1' })).rule!.code, 'ahead');
    assert.equal((await world.ask({ name: 'call', staff: 'w2' })).rule!.code, 'others');
  });
});

describe('the rules in words', () => {
  it('name the figures', () => {
    const words = rulesInWords({ ...usualRules, missed: { after: 5 }, booking: { early: 7, late: 9 } });
    assert.match(words.find(({ code }) => code === 'missed')!.zh, /再等 5 位/);
    assert.match(words.find(({ code }) => code === 'booking')!.en, /from 7 minutes before its time to 9 minutes after/);
    assert.match(words[0]!.zh, /^老人、行动不便的居民、预约的居民先请/);
  });

  it('leave out what does not hold', () => {
    assert.deepEqual(
      rulesInWords({ ...usualRules, ahead: [] }).map(({ code }) => code),
      ['order', 'missed', 'transfer'],
    );
  });

  it('obey the words of the house', () => {
    for (const { zh } of rulesInWords(usualRules)) assert.deepEqual(lintWords(zh), [], zh);
  });

  it('stand on the board', async () => {
    const { hall } = await openHall();
    const { text } = hall.shown.state.notices!['rules']!;
    assert.match((text as { zh: string }).zh, /轮着来/);
  });
});
