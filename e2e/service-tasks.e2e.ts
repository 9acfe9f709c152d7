/**
 * Six errands in the old portal, each by keyboard alone, by touch in 长辈版 and by what a screen reader hears, in at most
 * four actions from the front page: each ends with what to bring and where to sit. And the browser's own ways: back,
 * find in page, print.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { serve } from '../scripts/lib/serve.ts';
import type { Served } from '../scripts/lib/serve.ts';
import { siteHandlers } from '../scripts/start/site.ts';
import { openPage, settled } from './lib/browser.ts';

interface Errand {
  item: string;
  /** The category of that name in which it stands. */
  category: string;
  /** What a neighbour would type. */
  typed: string;
  zone: string;
}

const errands: readonly Errand[] = [
  { item: '高龄津贴申请', category: '老年人优待与津贴', typed: 'gaoling', zone: '办事' },
  { item: '换领与补办', category: '残疾人证', typed: '残疾证丢了', zone: '办事' },
  { item: '居住证申领指引', category: '户籍与居住证协办', typed: 'jzz', zone: '办事' },
  { item: '困难家庭采暖补助', category: '供暖服务与补助', typed: '采暖补助', zone: '办事' },
  { item: '入学政策咨询', category: '入学与助学', typed: '孩子上学', zone: '办事' },
  { item: '打印证明', category: '证明与代办', typed: '打印证明', zone: '自助' },
];

/** Actions that a person may need at most: “go to the list”, “write”, “choose”, “open”. */
const MOST = 4;

let site: Served;

before(async () => (site = await serve(await siteHandlers())));
after(() => site.close());

async function openPortal(width: number, height: number, path = '/portal/'): Promise<Page & { errors: string[] }> {
  const page = await openPage(width, height);
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    document.querySelector('hkt-service-browser')?.shadowRoot?.querySelector('.title, hkt-service-guide'),
  );
  await settled(page);
  return page;
}

/** Counts what a person does, and waits for the page after each. */
function counted(page: Page): { act(what: () => Promise<unknown>): Promise<void>; actions: number } {
  const counter = {
    actions: 0,
    act: async (what: () => Promise<unknown>): Promise<void> => {
      counter.actions++;
      await what();
      await settled(page);
    },
  };
  return counter;
}

/** What stands in the guide, and which item it is about. */
const guide = (page: Page): Promise<{ name: string; bring: string; place: string } | null> =>
  page.evaluate(() => {
    const found = document.querySelector('hkt-service-browser')!.shadowRoot!.querySelector('hkt-service-guide');
    const root = found?.shadowRoot;
    if (!found || !root) return null;
    const text = (css: string): string => (root.querySelector(css)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { name: text('.top'), bring: text('.part.materials'), place: text('.sit') };
  });

async function assertTold(page: Page & { errors: string[] }, { item, zone }: Errand, actions: number): Promise<void> {
  const told = await guide(page);
  assert.equal(told?.name, item);
  assert.match(told.bring, /要带什么.{4}/);
  assert.match(told.place, new RegExp(`请您到${zone}.*坐`));
  assert.ok(actions <= MOST, `${actions} actions`);
  assert.deepEqual(page.errors, []);
}

describe('by keyboard alone', () => {
  for (const errand of errands) {
    it(`${errand.item}: “${errand.typed}”`, async () => {
      const page = await openPortal(1280, 900);
      const person = counted(page);
      // The skip link is the first thing in the page.
      await person.act(async () => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      });
      await person.act(() => page.keyboard.type(errand.typed));
      await person.act(() => chooseSuggestion(page, errand.item));
      await person.act(() => page.keyboard.press('Enter'));
      await assertTold(page, errand, person.actions);
      await page.close();
    });
  }
});

/** Down to the suggestion of that name: one of those that stand there. */
async function chooseSuggestion(page: Page, name: string): Promise<void> {
  const chosen = (): Promise<string> =>
    page.evaluate(() => {
      const field = document.querySelector('hkt-service-browser')!.shadowRoot!.querySelector('hkt-search-field')!;
      return (field.shadowRoot!.querySelector('[aria-selected=true]')?.textContent ?? '').trim();
    });
  for (let key = 0; key < 8 && !(await chosen()).startsWith(name); key++) {
    await page.keyboard.press('ArrowDown');
    await settled(page);
  }
  assert.ok((await chosen()).startsWith(name), `no suggestion “${name}”`);
}

/** A handle to a part of the list with that text. */
async function part(page: Page, css: string, text: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(
    (selector, wanted) => {
      const root = document.querySelector('hkt-service-browser')!.shadowRoot!;
      return [...root.querySelectorAll(selector)].find((each) =>
        each.querySelector('.name')?.textContent?.trim().startsWith(wanted),
      );
    },
    css,
    text,
  );
  const element = handle.asElement();
  assert.ok(element, `no ${css} “${text}”`);
  return element as ElementHandle<Element>;
}

describe('by touch, in 长辈版', () => {
  /** 长辈版's targets, in CSS pixels. */
  const TARGET = 60;

  for (const errand of errands) {
    it(errand.item, async () => {
      const page = await openPage(390, 844);
      await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
      await page.goto(`${site.url}/portal/`, { waitUntil: 'load' });
      await page.waitForFunction(() =>
        document.querySelector('hkt-service-browser')?.shadowRoot?.querySelector('.tile'),
      );
      await settled(page);
      const person = counted(page);
      const tap = async (element: ElementHandle<Element>): Promise<void> => {
        await element.scrollIntoView();
        await settled(page);
        await element.tap();
      };
      const elder = await page.evaluateHandle(() => {
        const header = document.querySelector('hkt-header')!.shadowRoot!;
        return header.querySelector('hkt-elder-switch')!.shadowRoot!.querySelector('button')!;
      });
      await person.act(() => tap(elder));
      const tile = await part(page, '.tile', errand.category);
      assert.ok((await tile.boundingBox())!.height >= TARGET);
      await person.act(() => tap(tile));
      const row = await part(page, '.row', errand.item);
      assert.ok((await row.boundingBox())!.height >= TARGET);
      await person.act(() => tap(row));
      await assertTold(page, errand, person.actions);
      const size = await page.evaluate(() => {
        const list = document.querySelector('hkt-service-browser')!.shadowRoot!;
        return parseFloat(
          getComputedStyle(list.querySelector('hkt-service-guide')!.shadowRoot!.querySelector('.sit')!).fontSize,
        );
      });
      assert.ok(size >= 18, `${size} px`);
      await page.close();
    });
  }
});

type Node = SerializedAXNode & { elementHandle(): Promise<ElementHandle | null> };

/** All that a reader can come to, in its order. */
async function tree(page: Page): Promise<Node[]> {
  const flat = (node: Node): Node[] => [node, ...((node.children ?? []) as Node[]).flatMap(flat)];
  return flat((await page.accessibility.snapshot({ interestingOnly: false })) as Node);
}

async function find(page: Page, role: string, name: string | RegExp): Promise<Node> {
  const nodes = await tree(page);
  const matches = (text = ''): boolean => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  const node = nodes.find((each) => each.role === role && matches(each.name));
  assert.ok(node, `nothing is heard as ${role} “${String(name)}”`);
  return node;
}

describe("by a screen reader's tree", () => {
  for (const errand of errands) {
    it(errand.item, async () => {
      const page = await openPortal(1280, 900);
      const person = counted(page);
      const field = await find(page, 'combobox', '您想办什么事');
      await person.act(async () => (await field.elementHandle())!.focus());
      await person.act(() => page.keyboard.type(errand.typed));
      const option = await find(page, 'option', errand.item);
      await person.act(async () => (await option.elementHandle())!.click());
      const heard = await tree(page);
      const at = heard.findIndex(({ role, name }) => role === 'heading' && name === errand.item);
      assert.ok(at >= 0, 'the item is a heading');
      assert.ok(heard[at]!.focused, 'the voice begins at its name');
      const rest = heard.slice(at).map(({ name = '' }) => name);
      assert.ok(rest.some((name) => name.startsWith('要带什么')));
      assert.ok(rest.some((name) => new RegExp(`请您到${errand.zone}.*坐`).test(name)));
      await assertTold(page, errand, person.actions);
      await page.close();
    });
  }
});

describe("the browser's own way back", () => {
  const address = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() =>
      (document.querySelector('hkt-service-browser')!.shadowRoot!.activeElement?.textContent ?? '').trim().slice(0, 6),
    );

  it('leads from an item to what was found and to the list, with one step for a whole word', async () => {
    const page = await openPortal(1280, 900);
    await page.evaluate(() => document.querySelector('hkt-service-browser')!.focus());
    await page.keyboard.type('高龄');
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await address(page), '?query=高龄');
    await (await part(page, '.row', '高龄津贴申请')).click();
    await settled(page);
    assert.equal(await address(page), '?query=高龄&item=senior-benefits.2');
    await page.goBack();
    await settled(page);
    assert.equal(await address(page), '?query=高龄');
    assert.equal(await focused(page), '高龄津贴申请');
    await page.goBack();
    await settled(page);
    assert.equal(await address(page), '');
    await part(page, '.tile', '家庭医生');
    await page.goForward();
    await settled(page);
    await part(page, '.row', '高龄津贴申请');
    assert.deepEqual(page.errors, []);
    await page.close();
  });

  it('opens what an address says', async () => {
    const page = await openPortal(1280, 900, '/portal/?item=senior-benefits.2&category=senior-benefits');
    await page.waitForFunction(() =>
      document.querySelector('hkt-service-browser')!.shadowRoot!.querySelector('hkt-service-guide'),
    );
    await settled(page);
    assert.equal((await guide(page))!.name, '高龄津贴申请');
    await page.close();
  });
});

describe("the browser's own find and print", () => {
  const ROWS = 3000;
  const rows = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector('hkt-service-browser')!.shadowRoot!.querySelectorAll('.item').length);

  async function openLong(): Promise<Page & { errors: string[] }> {
    const page = await openPortal(1280, 900);
    await page.evaluate((count) => {
      const items = Array.from({ length: count }, (_, i) => ({
        code: `i${i}`,
        zh: `第${i + 1}项`,
        handling: 'instant',
      }));
      const catalogue = { categories: [{ no: 1, code: 'c', zh: '一类', items }] };
      Object.assign(document.querySelector('hkt-service-browser')!, { catalogue, category: 'c' });
    }, ROWS);
    await settled(page);
    return page;
  }

  it('finds the last of 3,000 rows once all are shown', async () => {
    const page = await openLong();
    assert.ok((await rows(page)) < 60);
    const find = (): Promise<boolean> =>
      page.evaluate((words) => (window as unknown as { find(words: string): boolean }).find(words), `第${ROWS}项`);
    assert.equal(await find(), false);
    const all = await buttonOf(page, '全部显示');
    await all.click();
    await settled(page);
    assert.equal(await rows(page), ROWS);
    assert.equal(await find(), true);
    await page.close();
  });

  it('puts every row on paper, and only there', async () => {
    const page = await openLong();
    await page.evaluate(() => {
      // After the element's own: what stands there then goes to paper.
      addEventListener('beforeprint', () => {
        const root = document.querySelector('hkt-service-browser')!.shadowRoot!;
        Object.assign(window, { printed: root.querySelectorAll('.item').length });
      });
    });
    const paper = await page.pdf({ format: 'A4' });
    assert.equal(await page.evaluate(() => (window as unknown as { printed: number }).printed), ROWS);
    assert.ok(paper.length > 100_000);
    await settled(page);
    assert.ok((await rows(page)) < 60);
    assert.deepEqual(page.errors, []);
    await page.close();
  });
});

/** A button of the list by the words it begins with. */
async function buttonOf(page: Page, words: string): Promise<ElementHandle<Element>> {
  const node = await find(page, 'button', words);
  return (await node.elementHandle())! as unknown as ElementHandle<Element>;
}
