/**
 * A hub and two screens in a real browser: the server dies and comes back in mid-call, its connections are cut, a screen
 * is loaded again. Each live call is on both screens, and each attempt is spoken once on each.
 */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browser } from './lib/browser.ts';
import { openSampleHub } from './lib/sample-hub.ts';
import type { SampleHub } from './lib/sample-hub.ts';
import { serve } from './lib/server.ts';

const file = join(mkdtempSync(join(tmpdir(), 'hub-')), 'hall.db');
let sample: SampleHub;

before(async () => {
  sample = await openSampleHub({ file });
  await sample.ask({ name: 'duty', staff: 'w1', on: true });
});
after(() => sample.hub.close());

async function callOne(): Promise<{ id: string; no: string }> {
  await sample.ask({ name: 'take', queue: 'civil' });
  await sample.ask({ name: 'call', staff: 'w1' });
  const [id, call] = [...sample.running.book.calls.entries()].pop()!;
  return { id, no: call.no };
}

/** A voice of the page's own keeps what it was given to say, across reloads. */
const listen = `addEventListener('hkt-speak-request', (event) => {
  event.preventDefault();
  sessionStorage.said = (sessionStorage.said ?? '') + event.texts.join('') + '\\n';
  event.finished(Promise.resolve());
});`;

async function openScreen(url: string): Promise<Page> {
  // Each screen is a box of its own: nothing is shared.
  const context = await (await browser()).createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  await turnOn(page);
  return page;
}

async function turnOn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('hkt-hall')!.status.status === 'live', { polling: 50 });
  await page.evaluate(() => {
    document.querySelector('hkt-call-voice')!.shadowRoot!.querySelector('hkt-button')!.click();
  });
}

const shows = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => document.querySelector('hkt-queue-board')!.shadowRoot!.textContent!.includes(text),
    { polling: 50 },
    words,
  );
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => ((sessionStorage['said'] as string | undefined) ?? '').trim().split('\n'));
const hears = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => ((sessionStorage['said'] as string | undefined) ?? '').trim().split('\n').length >= wanted,
    { polling: 50 },
    count,
  );

it('loses no call and speaks none twice, whatever happens to the server or the screen', async () => {
  const hall = `<hkt-hall src="${sample.url}" hall="sample-hall">
    <hkt-queue-board></hkt-queue-board><hkt-call-banner hold="3"></hkt-call-banner>
    <hkt-call-voice voice="host"></hkt-call-voice></hkt-hall>`;
  const page = `<!doctype html><meta charset="utf-8"><title>x</title>${hall}<script>${listen}</script><script src="/dist/cdn/huiketing.js"></script>`;
  const { url } = await serve({ '/': page });
  const screens = [await openScreen(url), await openScreen(url)];
  const both = (look: (screen: Page) => Promise<unknown>): Promise<unknown> => Promise.all(screens.map(look));

  const first = await callOne();
  await both((screen) => shows(screen, `请 ${first.no} 号`));
  await both((screen) => hears(screen, 1));

  // The power goes in mid-call; the screens go on showing it.
  await sample.hub.close();
  await both((screen) => shows(screen, `请 ${first.no} 号`));
  sample = await openSampleHub({ file, port: Number(new URL(sample.url).port) });
  await sample.ask({ name: 'recall', call: first.id });
  await both((screen) => shows(screen, `再请 ${first.no} 号`));
  await both((screen) => hears(screen, 2));

  // A screen is loaded again: it knows what it has said.
  await screens[0]!.reload();
  await turnOn(screens[0]!);
  await shows(screens[0]!, `再请 ${first.no} 号`);
  await sample.ask({ name: 'begin', call: first.id });
  await sample.ask({ name: 'finish', call: first.id });
  const second = await callOne();
  await both((screen) => shows(screen, `请 ${second.no} 号`));
  await both((screen) => hears(screen, 3));

  const words = [first.no, first.no, second.no].map((no) => `请 ${no} 号到`);
  for (const screen of screens) {
    const heard = await said(screen);
    assert.deepEqual(
      heard.map((line) => line.slice(0, line.indexOf('到') + 1)),
      words,
    );
  }
});
