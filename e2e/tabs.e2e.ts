/** Seven tabs of one origin on one hall: one stream for all, handed on when its tab closes, and no call missed. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage } from './lib/browser.ts';
import { openSampleHub } from './lib/sample-hub.ts';
import type { SampleHub } from './lib/sample-hub.ts';
import { serve } from './lib/server.ts';

/** One more than a browser keeps open to a server by HTTP/1.1. */
const TABS = 7;

let sample: SampleHub;
let url: string;

before(async () => {
  sample = await openSampleHub();
  await sample.ask({ name: 'duty', staff: 'w1', on: true });
  const body = `<hkt-hall src="${sample.url}" hall="sample-hall"><hkt-queue-board></hkt-queue-board></hkt-hall>`;
  const page = `<!doctype html><meta charset="utf-8"><title>x</title>${body}<script src="/dist/cdn/huiketing.js"></script>`;
  ({ url } = await serve({ '/': page }));
});
after(() => sample.hub.close());

interface Tab {
  page: Page;
  streams: number;
}

async function openTab(): Promise<Tab> {
  const page = await openPage(600, 400);
  const tab: Tab = { page, streams: 0 };
  page.on('request', (request) => {
    if (request.url().includes('/stream')) tab.streams++;
  });
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('hkt-hall')!.status.status === 'live', { polling: 100 });
  return tab;
}

/** Waits until the tab's board says so; a tab behind another draws no frame, so it is asked by the clock. */
const says = ({ page }: Tab, words: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => document.querySelector('hkt-queue-board')!.shadowRoot!.textContent!.includes(text),
    { polling: 100 },
    words,
  );

/** The next in line, after the one before is done. */
async function callOne(): Promise<string> {
  for (const id of [...sample.running.book.calls.keys()]) {
    await sample.ask({ name: 'begin', call: id });
    await sample.ask({ name: 'finish', call: id });
  }
  await sample.ask({ name: 'take', queue: 'civil' });
  await sample.ask({ name: 'call', staff: 'w1' });
  const calls = [...sample.running.book.calls.values()];
  return calls[calls.length - 1]!.no;
}

it('shares one stream among seven tabs, and every tab shows the call', async () => {
  const tabs: Tab[] = [];
  for (let at = 0; at < TABS; at++) tabs.push(await openTab());
  const first = await callOne();
  await Promise.all(tabs.map((tab) => says(tab, first)));
  assert.equal(
    tabs.reduce((sum, { streams }) => sum + streams, 0),
    1,
  );

  const leader = tabs.find(({ streams }) => streams > 0)!;
  await leader.page.close();
  const others = tabs.filter((tab) => tab !== leader);
  const second = await callOne();
  await Promise.all(others.map((tab) => says(tab, second)));
  while (!others.some(({ streams }) => streams > 0)) await new Promise((turn) => setImmediate(turn));
  assert.equal(
    others.reduce((sum, { streams }) => sum + streams, 0),
    1,
  );
});
