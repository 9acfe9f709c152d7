/** The sample list as a resident finds it: whole guides, sayings, and no contradiction between fields. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../src/index.ts';
import type { Duration, Item } from '../src/index.ts';
import { lintWords } from '../src/words/index.ts';
import { sample } from './support/documents.ts';

const { value, problems } = parseCatalogue(sample('sample-hall/catalogue.json'));
const { categories } = value!;
const items = categories.flatMap((category) => category.items.map((item) => ({ category, item })));
const folder = new URL('../data/guides.sample/', import.meta.url);
const sayings = JSON.parse(
  readFileSync(new URL('../../catalogue/data/aliases.sample.json', import.meta.url), 'utf8'),
) as { status: string; aliases: Record<string, string[]> };

/** All strings of a value, at any depth. */
function stringsIn(one: unknown): string[] {
  if (typeof one === 'string') return [one];
  return one && typeof one === 'object' ? Object.values(one).flatMap(stringsIn) : [];
}

/** Every `{zh, en}`, at any depth. */
function textsIn(one: unknown): { zh?: string; en?: string }[] {
  if (!one || typeof one !== 'object') return [];
  return 'zh' in one ? [one as { zh: string }] : Object.values(one).flatMap(textsIn);
}

const each = (check: (item: Item, code: string) => void) => {
  for (const { item } of items) check(item, item.code);
};

describe('the sample list', () => {
  it('parses without a problem: 51 categories, 132 items', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual([categories.length, items.length, value!.itemCount], [51, 132, 132]);
  });

  it('keeps its guides in one file per category, marked SAMPLE, with no item that nobody lists', () => {
    const files = readdirSync(folder);
    assert.deepEqual(files.sort(), categories.map(({ code }) => `${code}.json`).sort());
    const codes = files.flatMap((file) => {
      const { status, category, guides } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      assert.match(status, /SAMPLE/);
      assert.equal(`${category}.json`, file);
      return Object.keys(guides);
    });
    assert.deepEqual(codes.sort(), items.map(({ item }) => item.code).sort());
  });

  it('has 打印证明 at the terminal', () => {
    const { item } = items.find(({ item }) => item.code === 'certificates.4')!;
    assert.deepEqual([item.zh, item.handling, item.zone], ['打印证明', 'self', 'self-service']);
  });
});

describe('each guide of the sample list', () => {
  it('says what to bring or that nothing is, how it goes, how long, how often, what it costs, and answers questions', () => {
    each((item, code) => {
      assert.ok(item.summary && item.keywords?.length && item.popularity !== undefined, code);
      assert.ok(Array.isArray(item.materials) && Array.isArray(item.fees), code);
      assert.ok(item.steps!.length >= 3 && item.steps!.every(({ who }) => who), code);
      assert.ok(item.times?.promised && item.visits !== undefined, code);
      assert.ok(item.audience!.length && item.channels!.length, code);
      assert.ok(item.faq!.length >= 2 && item.faq!.length <= 4, code);
      assert.equal(item.phone, '0000-0000000');
    });
  });

  it('does not contradict itself', () => {
    each((item, code) => {
      const { statutory, promised } = item.times!;
      if (statutory) assert.ok(minutesOf(promised!) <= minutesOf(statutory), code);
      assert.equal(item.visits! > 0, Boolean(item.visitReason), code);
      const away = item.channels!.some((channel) => channel !== 'hall' && channel !== 'terminal');
      assert.ok(item.visits! > 0 || away, `${code}: nobody needs to come, yet there is no other way`);
      for (const { basis, standard } of item.fees!) assert.ok(basis && standard, code);
      if (item.handling === 'agent') assert.ok(item.channels!.includes('agent'), code);
      if (item.handling === 'self') assert.ok(item.channels!.includes('terminal'), code);
    });
  });

  it('never asks for what the hall can look up or take', () => {
    each(({ materials }, code) => {
      for (const { name, source } of materials!) {
        const asked = /户口簿|申请表|寸照片|低保|残疾人证信息/.test(stringsIn(name).join());
        assert.ok(!asked || source !== 'bring', `${code} ${stringsIn(name)}`);
      }
    });
  });

  it('speaks both languages, plainly, with full-width marks, and names nobody', () => {
    each((item, code) => {
      for (const { zh, en } of textsIn([item.summary, item.conditions, item.materials, item.steps, item.faq])) {
        assert.ok(zh && en, `${code} ${zh}`);
        assert.doesNotMatch(zh, /[,;?!]|\.$/, code);
        assert.doesNotMatch(en, /\p{Script=Han}/u, `${code} ${en}`);
        assert.ok(zh.length <= 70, `${code} ${zh}`);
      }
      const { official: _official, ...own } = item;
      assert.deepEqual(
        stringsIn(own).flatMap((text) => lintWords(text)),
        [],
        code,
      );
      assert.doesNotMatch(stringsIn(own).join(), /1[3-9]\d{9}|\d{17}[\dX]/, code);
    });
  });
});

describe('日常用语', () => {
  it('has at least 450 sayings, for every category and item, marked SAMPLE', () => {
    const { status, aliases } = sayings;
    assert.match(status, /SAMPLE/);
    const codes = categories.flatMap(({ code, items: own }) => [code, ...own.map((item) => item.code)]);
    assert.deepEqual(Object.keys(aliases), codes);
    assert.ok(Object.values(aliases).every((list) => list.length >= 3));
    assert.ok(Object.values(aliases).flat().length >= 450);
  });

  it('says each thing once per code, never as a question and never the name itself', () => {
    for (const { item } of items) {
      const own = item.aliases!;
      assert.equal(new Set(own).size, own.length, item.code);
      assert.ok(!own.includes(item.zh), item.code);
    }
    const all = Object.values(sayings.aliases).flat();
    assert.deepEqual(
      all.filter((saying) => /[？?吗]|怎么|咋|在哪|多少/.test(saying)),
      [],
    );
  });

  it('reaches the list', () => {
    for (const { category, item } of items) {
      assert.deepEqual(item.aliases, sayings.aliases[item.code]);
      assert.deepEqual(category.aliases, sayings.aliases[category.code]);
    }
  });
});

function minutesOf({ value: many, unit }: Duration): number {
  return many * { minute: 1, hour: 60, day: 1440, workday: 1440, month: 43_200, year: 525_600 }[unit];
}
