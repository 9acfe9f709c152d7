/** The hub's own pages in a browser: the desk by keyboard, and a resident's ticket on a phone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at } from '../scripts/lib/paths.ts';
import { openSampleHub } from './lib/sample-hub.ts';
import type { SampleHub } from './lib/sample-hub.ts';
import { openOnScreen } from './lib/site-page.ts';
import type { Watched } from './lib/site-page.ts';

let sample: SampleHub;

before(async () => {
  const { samplePack } = await import('@huiketing/identity');
  sample = await openSampleHub({ documents: { identity: samplePack }, pages: { kit: at('dist/cdn') } });
  await ask({ name: 'duty', staff: 'w1', on: true });
});
after(() => sample.hub.close());

const running = () => sample.running;
const ask: SampleHub['ask'] = (command) => sample.ask(command);
const takeOne = () => ask({ name: 'take', queue: 'civil' });

/** Waits until the page says so. */
const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector('main')!.textContent.includes(text), {}, words);

const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const button = [...document.querySelectorAll('hkt-button')].find((each) => each.textContent.includes(text));
    (button as HTMLElement).click();
  }, words);

const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds against, in its own words. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const liveCall = () => [...running().book.calls.values()][0]!;

describe('the desk', () => {
  let page: Watched;
  before(async () => {
    page = await openOnScreen(`${sample.url}/desk/?staff=w1#tea`, 1280, 900);
    await says(page, '现在没有人在等');
  });

  it('takes the token out of the address', () => assert.equal(new URL(page.url()).hash, ''));

  it('calls, calls again, begins and finishes by keyboard', async () => {
    await takeOne();
    await says(page, '有 1 位居民在等');
    await page.keyboard.press('n');
    await says(page, '正在叫');
    assert.equal(liveCall().no, 'A001');
    await page.keyboard.press('r');
    await says(page, '叫了 2 次');
    await page.keyboard.press('b');
    await says(page, '正在办');
    await page.keyboard.press('f');
    await says(page, '现在没有人在等');
    assert.equal(running().book.calls.size, 0);
  });

  it('lets go of who did not come, and takes them back', async () => {
    await takeOne();
    await says(page, '有 1 位居民在等');
    await page.keyboard.press('n');
    await says(page, '正在叫');
    await page.keyboard.press('m');
    await says(page, 'A002 又到了');
    await press(page, 'A002 又到了');
    await says(page, '有 1 位居民在等');
  });

  it('sends somebody on to another queue', async () => {
    await page.keyboard.press('n');
    await says(page, '正在叫');
    await page.keyboard.press('t');
    await says(page, '转给谁');
    await page.keyboard.press('2');
    await says(page, '有 1 位居民在等');
    assert.deepEqual(running().shown.state.next!['talk'], ['A002']);
  });

  it('pauses a queue and opens it again', async () => {
    await press(page, '暂停这个队列');
    await says(page, '恢复取号');
    assert.equal(running().shown.state.queues!['civil']!.open, 'suspended');
    await press(page, '恢复取号');
    await page.waitForFunction(() => !document.querySelector('main')!.textContent.includes('恢复取号'));
  });

  it('says in words what is not possible', async () => {
    await ask({ name: 'suspend', queue: 'talk' });
    await takeOne();
    await says(page, '有 1 位居民在等');
    await ask({ name: 'cancel', ticket: [...running().book.tickets.values()].pop()!.id });
    await says(page, '现在没有人在等');
    await ask({ name: 'resume', queue: 'talk' });
    // Somebody waits, but not for this colleague.
    await says(page, '有 1 位居民在等');
    await page.keyboard.press('n');
    await says(page, '现在没有人在等。');
    await page.waitForSelector('#said hkt-message');
  });

  it('gives a number with its code for the phone', async () => {
    await press(page, '民政服务');
    const code = await page.waitForSelector('hkt-qr');
    const address = await code!.evaluate((each) => (each as unknown as { value: string }).value);
    const phone = await openOnScreen(address, 390, 844);
    await says(phone, '下一位就是您');
    assert.ok(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
    await ask({ name: 'call', staff: 'w1', queue: 'civil' });
    await says(phone, '轮到您了，请到 3号茶桌 · 王社工');
    await ask({ name: 'miss', call: liveCall().id });
    await says(phone, '不用重新取号');
    assert.deepEqual(await findings(phone), []);
    assert.deepEqual(phone.errors, []);
    await phone.close();
  });

  it('stands before axe', async () => {
    await page.bringToFront();
    assert.deepEqual(await findings(page), []);
  });

  it('fails at nothing', () => {
    // A browser notes each answer that says no.
    const ours = page.errors.filter((each) => !each.includes('409'));
    assert.deepEqual(ours, []);
  });
});

describe('a desk without a token', () => {
  it('asks for it, and says when it is wrong', async () => {
    const context = await openOnScreen(`${sample.url}/desk/`, 1280, 900);
    await context.evaluate(() => sessionStorage.clear());
    await context.reload();
    await says(context, '请先登录');
    await context.type('#token', 'cof');
    // The hall goes on meanwhile, and what was typed stays.
    await takeOne();
    await context.type('#token', 'fee');
    await context.keyboard.press('Enter');
    await context.waitForFunction(() => document.querySelector('#others')!.childElementCount > 0);
    await press(context, '暂停这个队列');
    await says(context, '这个口令不对');
    await context.type('#token', 't');
    await takeOne();
    await context.type('#token', 'ea');
    await context.keyboard.press('Enter');
    await says(context, '帮居民取号');
    await context.close();
  });
});
