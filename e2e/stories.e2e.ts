/** Every story of the built Storybook draws, throws nothing and passes its own axe check; every docs page opens. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at } from '../scripts/lib/paths.ts';
import { openPage } from './lib/browser.ts';
import { serve } from './lib/server.ts';

interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

const { entries } = JSON.parse(readFileSync(at('storybook-static/index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const all = Object.values(entries);

let url: string;
let page: Page & { errors: string[] };

before(async () => {
  ({ url } = await serve({}));
  page = await openPage(1280, 900);
  // What still fades in has less contrast than it will have.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(listen);
  const first = all.find(({ type }) => type === 'story')!;
  await page.goto(`${url}/storybook-static/iframe.html?viewMode=story&id=${first.id}`, {
    waitUntil: 'domcontentloaded',
  });
  await heard(first.id);
});

/** Runs in the page: keeps what Storybook says of each story. */
function listen(): void {
  const said: Record<string, { event: string; text: string }[]> = {};
  let channel: unknown;
  Object.assign(globalThis, { said });
  const names = [
    'storyFinished',
    'docsRendered',
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value: { on(name: string, heard: (data: never) => void): void }) {
      channel = value;
      let current = '';
      value.on('setCurrentStory', (({ storyId }: { storyId: string }) => (current = storyId)) as never);
      for (const event of names) {
        value.on(event, ((data: {
          storyId?: string;
          status?: string;
          message?: string;
          description?: string;
          reporters?: { type: string; status: string }[];
        }) => {
          const failed = (data?.reporters ?? []).filter(({ status }) => status === 'failed').map(({ type }) => type);
          const id = data?.storyId ?? (current || new URLSearchParams(location.search).get('id')!);
          (said[id] ??= []).push({
            event,
            text: [data?.status, data?.message ?? data?.description, ...failed].filter(Boolean).join(' '),
          });
        }) as never);
      }
    },
  });
}

async function heard(id: string): Promise<{ event: string; text: string }[]> {
  const ending = '/storyFinished|docsRendered|storyErrored|storyThrew|storyMissing/';
  await page.waitForFunction(`(said['${id}'] ?? []).some(({ event }) => ${ending}.test(event))`, {
    timeout: 60_000,
    polling: 30,
  });
  return page.evaluate(`said['${id}']`) as Promise<{ event: string; text: string }[]>;
}

async function show(id: string): Promise<{ event: string; text: string }[]> {
  await page.evaluate(
    `said['${id}'] = []; __STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId: '${id}', viewMode: 'story' })`,
  );
  return heard(id);
}

describe('Storybook', () => {
  it('opens on the identity manual', () => {
    assert.match(all[0]!.title, /^手册 Manual\//);
  });

  it('has a page for every element', () => {
    const tags = readFileSync(at('packages/elements/src/all.ts'), 'utf8').match(/hkt-[\w-]+(?=\.ts)/g)!;
    const titles = new Set(all.map(({ title }) => title.split('/').pop()));
    assert.deepEqual(
      tags.filter((tag) => !titles.has(tag)),
      [],
    );
  });

  it('would notice a story that is not there', async () => {
    assert.match((await show('elements-hkt-button--no-such-story'))[0]!.event, /Missing/);
  });

  for (const { id, title, name } of all.filter(({ type }) => type === 'story')) {
    it(`${title} / ${name}`, async () => {
      page.errors.length = 0;
      const events = await show(id);
      assert.deepEqual(
        events.filter(({ event, text }) => event !== 'storyFinished' || text !== 'success'),
        [],
      );
      assert.deepEqual(page.errors, []);
      const drawn = await page.evaluate(
        () => document.querySelector('#storybook-root')!.getBoundingClientRect().height,
      );
      assert.ok(drawn > 0);
    });
  }

  for (const { id, title } of all.filter(({ type }) => type === 'docs')) {
    it(`${title}, the page`, async () => {
      const docs = await openPage(1280, 900);
      await docs.evaluateOnNewDocument(listen);
      await docs.goto(`${url}/storybook-static/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'domcontentloaded' });
      await docs.waitForFunction(`Object.values(said).flat().some(({ event }) => event === 'docsRendered')`, {
        timeout: 60_000,
      });
      assert.deepEqual(docs.errors, []);
      await docs.close();
    });
  }
});
