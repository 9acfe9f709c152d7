import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readingFiles } from '../scripts/build-readings.ts';
import { dictionary } from '../scripts/dictionary.ts';
import { createCatalogueIndex } from '../src/index.ts';
import { packReadings, unpackReadings } from '../src/readings/packed.ts';
import { readingsFrom, readyCatalogue, readyTableFrom } from '../src/readings/index.ts';
import type { ReadingsTable } from '../src/readings/index.ts';
import { EVERYDAY, gb2312 } from '../src/readings/table.ts';
import { listOf, names, ready, sample } from './support/lists.ts';

const tableIn = (name: string): ReadingsTable =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8')) as ReadingsTable;
const full = readingsFrom(tableIn('readings'));
const small = readingsFrom(tableIn('readings-gb2312'));
const HAN = /\p{Script=Han}/u;

describe('the table of readings', () => {
  it('is what the dictionaries say', () => {
    readingFiles().forEach((text, path) => deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(text)));
  });

  it('costs a phone at most 30 kB, of GB 2312 alone 7 kB', () => {
    const size = (name: string): number =>
      gzipSync(readFileSync(new URL(`../data/${name}.json`, import.meta.url)), { level: 9 }).length;
    ok(size('readings') <= 30_000);
    ok(size('readings-gb2312') <= 7000);
  });

  it('reads every character as its dictionary does first', () => {
    let known = 0;
    for (let code = 0x3400; code <= 0x2ebe0; code++) {
      const character = String.fromCodePoint(code);
      if (!HAN.test(character) || dictionary.readings.simplified(character) !== character) continue;
      const wanted = dictionary.readings.of(character)[0];
      equal(full.of(character)[0], wanted, character);
      if (wanted !== undefined) known++;
    }
    ok(known > 18_000, String(known));
  });

  it('of GB 2312 knows its 6,763 characters', () => {
    equal(gb2312().length, 6763);
    for (const character of gb2312()) equal(small.of(character)[0], full.of(character)[0], character);
    deepEqual(small.of('㐀'), []);
  });

  it('knows the further readings that people meet', () => {
    deepEqual(full.of('行'), ['xing', 'hang']);
    deepEqual(full.of('重'), ['zhong', 'chong']);
    deepEqual(full.of('女'), ['nv']);
    deepEqual(full.of('x'), []);
  });

  it('makes traditional characters simplified, and reads them so', () => {
    for (const [from, to] of ['齡龄', '貼贴', '證证', '補补', '醫医'].map(
      (pair) => Array.from(pair) as [string, string],
    )) {
      equal(full.simplified(from), to);
      deepEqual(full.of(from), full.of(to));
    }
    equal(full.simplified('龄'), '龄');
  });
});

describe('a list without readings', () => {
  it('is heard once the table is there', () => {
    const list = listOf('高龄津贴', '重庆银行');
    deepEqual(names(createCatalogueIndex(list), 'gaoling'), []);
    for (const readings of [full, small]) {
      const index = createCatalogueIndex(list, { readings });
      deepEqual(names(index, 'gaoling'), ['高龄津贴']);
      deepEqual(names(index, 'yinhang'), ['重庆银行']);
    }
    deepEqual(names(createCatalogueIndex(list, { readings: full }), '高齡'), ['高龄津贴']);
  });
});

describe('a ready list', () => {
  const list = listOf({ zh: '高龄津贴', aliases: ['老人钱'], summary: '给八十岁以上老人。' }, '重庆银行');
  const made = ready(list);

  it('carries the readings of what people may type, and no other list’s', () => {
    const readings = unpackReadings(made.readings)!;
    deepEqual(readings.of('龄'), ['ling']);
    deepEqual(readings.of('重')[0], 'chong');
    deepEqual(readings.of('行')[0], 'hang');
    equal(readings.simplified('齡'), '龄');
    deepEqual(readings.of('癌'), []);
    ok(made.readings!.length < 4000);
  });

  it('carries the everyday words that lead to its own', () => {
    const lines = made.synonyms!;
    ok(lines.some((line) => line.split(' ').includes('津贴') && line.split(' ').includes('补助')));
    ok(!lines.some((line) => line.includes('垃圾')));
  });

  it('leaves the rest as it was, and is the same made twice', () => {
    const { readings, synonyms, categories, ...rest } = made;
    ok(readings && synonyms);
    deepEqual(rest, {});
    deepEqual(
      categories[0]!.items.map(({ zh }) => zh),
      ['高龄津贴', '重庆银行'],
    );
    deepEqual(ready(made), made);
  });

  it('can be made of the table alone', () => {
    const index = createCatalogueIndex(readyCatalogue(list, readyTableFrom(tableIn('readings'), dictionary.synonyms)));
    deepEqual(names(index, 'gaoling'), ['高龄津贴']);
    deepEqual(names(index, '高齡'), ['高龄津贴']);
    deepEqual(names(index, '高灵津贴'), ['高龄津贴']);
    const bare = readyCatalogue(list, readyTableFrom(tableIn('readings-gb2312')));
    equal(bare.synonyms, undefined);
  });

  it('is small enough for the first visit', () => {
    ok(gzipSync(sample.readings!, { level: 9 }).length <= 11_000);
  });
});

describe('packed readings', () => {
  it('come back as they went in', () => {
    const packed = packReadings(
      new Map([
        ['gao', ['高', '告']],
        ['hang', ['𠀀']],
      ]),
      new Map([['xing', ['𠀀']]]),
      new Map([['齡', '龄']]),
      new Map([['gao', ['糕']]]),
    );
    const readings = unpackReadings(packed)!;
    deepEqual(
      ['高', '糕', '𠀀', '龄'].map((each) => readings.of(each)),
      [['gao'], ['gao'], ['hang', 'xing'], []],
    );
    equal(readings.simplified('齡'), '龄');
    equal(EVERYDAY, 3755);
  });
});
