/** Every example: no axe violation in any mode, the accessibility tree as reviewed, every ARIA reference at home. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { findElements } from '../scripts/lib/element-files.ts';
import { at } from '../scripts/lib/paths.ts';
import { settled } from './lib/browser.ts';
import { check, faces, openGallery } from './lib/gallery.ts';

const axe = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');
/** `HKT_UPDATE=1` writes the trees anew, for a person to read in the diff. */
const update = process.env['HKT_UPDATE'] === '1';

let page: Page;

async function open(): Promise<Page> {
  // A colour on its way to another has a contrast of its own.
  const calm = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  return openGallery({}, undefined, (each) => each.emulateMediaFeatures(calm));
}

before(async () => {
  page = await open();
  await page.evaluate(axe);
});

/** Rules about a whole page (one main landmark, one h1) are the page's, not an element's. */
const pageRules = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-banner-is-top-level',
  'heading-order',
];

async function violations(target: Page): Promise<string[]> {
  const results = (await target.evaluate(
    `axe.run('section', { resultTypes: ['violations'], rules: ${JSON.stringify(Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])))} })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

const overs = (): Promise<string[]> => page.evaluate('gallery.overs()') as Promise<string[]>;

/** Looks at an element that stands over the page while it does. */
async function whileOpen<T>(id: string, look: () => Promise<T>): Promise<T> {
  await page.evaluate(`gallery.setOpen(${JSON.stringify(id)}, true)`);
  await settled(page);
  const seen = await look();
  await page.evaluate(`gallery.setOpen(${JSON.stringify(id)}, false)`);
  return seen;
}

describe('axe', () => {
  for (const [name, wish] of Object.entries(faces)) {
    it(`finds nothing in ${name}`, async () => {
      const standard = { mode: 'standard', scheme: 'light', contrast: 'normal', density: 'comfortable' };
      await page.evaluate(`gallery.wear(${JSON.stringify({ ...standard, ...wish })})`);
      await settled(page);
      assert.deepEqual(await violations(page), []);
      for (const id of await overs()) assert.deepEqual(await whileOpen(id, () => violations(page)), [], id);
    });
  }

  it('would find a button without a name', async () => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<section id="broken"><button></button></section>')`,
    );
    const found = await violations(page);
    await page.evaluate(`document.getElementById('broken').remove()`);
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['button-name'],
    );
  });
});

describe('ARIA references', () => {
  it('all resolve in their own root', async () => {
    assert.deepEqual(await check(page, 'danglingIdref'), []);
  });
});

/** Boxes and line breaks say nothing to a reader and differ from one font to another. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea']);
const ours = new Set(['elementHandle', 'loaderId', 'backendNodeId', 'focused']);

/** One line a node: role, "name", then what a reader says besides. */
function lines(node: SerializedAXNode, depth = 0): string[] {
  const { role, name, children = [], ...rest } = node as SerializedAXNode & Record<string, unknown>;
  if (silent.has(role)) return children.flatMap((child) => lines(child, depth));
  const said = Object.entries(rest).filter(([key, value]) => !ours.has(key) && typeof value !== 'function');
  const line = [
    role,
    name ? JSON.stringify(name) : '',
    ...said.map(([key, value]) => `${key}=${String(value).replace(/^http:\/\/127[^/]+/, '')}`),
  ];
  return ['  '.repeat(depth) + line.filter(Boolean).join(' '), ...children.flatMap((child) => lines(child, depth + 1))];
}

/** What stands over the page makes the rest inert: then the tree of the page is its tree. */
async function treeOf(section: string, overPage: boolean): Promise<string> {
  const root = overPage ? undefined : (await page.$(`[id="${section}"]`))!;
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  return (tree && lines(tree).join('\n')) || '(nothing)';
}

describe('the accessibility tree', () => {
  // A long list that has been through all faces keeps a row more or less in its window: each tree is of a fresh page.
  before(async () => {
    await page.close();
    page = await open();
  });

  for (const { tag, package: owner, file } of findElements()) {
    const path = `packages/${owner}/src/${file.replace('.element.ts', '.tree.txt')}`;

    it(`${tag} reads as reviewed`, async () => {
      await page.evaluate(
        `gallery.wear({ mode: 'standard', scheme: 'light', contrast: 'normal', density: 'comfortable' })`,
      );
      const sections = (await page.evaluate(
        `gallery.sections.map(({ id }) => id).filter((id) => id.startsWith('${tag}--'))`,
      )) as string[];
      const trees: string[] = [];
      const open = await overs();
      for (const section of sections) {
        const overPage = open.includes(section);
        const look = (): Promise<string> => treeOf(section, overPage);
        trees.push(`${section.split('--')[1]}\n${overPage ? await whileOpen(section, look) : await look()}\n`);
      }
      const now = trees.join('\n');
      if (update) writeFileSync(at(path), now);
      assert.ok(existsSync(at(path)), `${path} is missing: HKT_UPDATE=1 writes it`);
      assert.equal(now, readFileSync(at(path), 'utf8'));
    });
  }
});
