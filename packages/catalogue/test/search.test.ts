import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCatalogueIndex } from '../src/index.ts';
import type { Rule } from '../src/index.ts';
import { codes, indexOf, listOf, names, sample } from './support/lists.ts';

const index = createCatalogueIndex(sample);

/** The marked words of the best reason. */
function marked(query: string, from = index): string[] {
  const why = from.search(query).hits[0]!.why[0]!;
  return why.ranges.map(([start, end]) => why.text.slice(start, end));
}

const ruleOf = (query: string, from = index): Rule | undefined => from.search(query).hits[0]?.why[0]?.rule;

describe('what a resident types', () => {
  const ways: [query: string, name: string, marked: string][] = [
    ['高龄', '高龄津贴申请', '高龄'],
    ['高 龄，津贴', '高龄津贴申请', '高龄津贴'],
    ['gaoling', '高龄津贴申请', '高龄'],
    ['gao ling', '高龄津贴申请', '高龄'],
    ['GAOLIN', '高龄津贴申请', '高龄'],
    ['ｇａｏｌｉｎｇ', '高龄津贴申请', '高龄'],
    ['gāolíng', '高龄津贴申请', '高龄'],
    ['gljt', '高龄津贴申请', '高龄津贴'],
    ['gao龄', '高龄津贴申请', '高龄'],
    ['g龄', '高龄津贴申请', '高龄'],
    ['高ling津t', '高龄津贴申请', '高龄津贴'],
    ['gaoljt', '高龄津贴申请', '高龄津贴'],
    ['高齡津貼', '高龄津贴申请', '高龄津贴'],
    ['gaolnig jintie', '高龄津贴申请', '高龄津贴'],
    ['gaoling jntie', '高龄津贴申请', '高龄津贴'],
    ['gaolingg jintie', '高龄津贴申请', '高龄津贴'],
    ['gaoling hintie', '高龄津贴申请', '高龄津贴'],
    ['juzuzeng', '居住证申领指引', '居住证'],
    ['jvzhuzheng', '居住证申领指引', '居住证'],
    ['canbao', '城乡居民医保参保', '参保'],
  ];
  for (const [query, name, words] of ways) {
    it(`${query} → ${name}`, () => {
      const [first] = index.search(query).hits;
      if (query !== 'canbao') equal(first?.item.zh, name);
      ok(marked(query).join('').includes(words.slice(0, 2)), marked(query).join());
    });
  }

  it('reads a character as its word does', () => {
    const list = indexOf(listOf('重庆银行', '行政登记', '重点人群', '音乐'));
    deepEqual(names(list, 'chongqing'), ['重庆银行']);
    deepEqual(names(list, 'yinhang'), ['重庆银行']);
    deepEqual(names(list, 'xingzheng'), ['行政登记']);
    deepEqual(names(list, 'zhongdian'), ['重点人群']);
    deepEqual(names(list, 'cqyh'), ['重庆银行']);
    deepEqual(names(list, 'yinyue'), ['音乐']);
  });

  it('finds numbers in both scripts', () => {
    const list = indexOf(listOf('八十岁以上', '12345热线', '两项补贴', '65岁体检', '第二十三条', '一次性告知'));
    deepEqual(names(list, '80岁'), ['八十岁以上']);
    deepEqual(names(list, '一二三四五'), ['12345热线']);
    deepEqual(names(list, '2项'), ['两项补贴']);
    deepEqual(names(list, '二项补贴'), ['两项补贴']);
    deepEqual(names(list, '六十五'), ['65岁体检']);
    deepEqual(names(list, '第23条'), ['第二十三条']);
    deepEqual(names(list, '一次性'), ['一次性告知']);
  });

  it('finds English by the beginnings of its words, whatever their case and number', () => {
    const list = indexOf(
      listOf({ zh: '甲', en: 'Residence permit' }, { zh: '乙', en: 'Heating subsidies' }, { zh: '丙', en: 'Discard' }),
    );
    deepEqual(names(list, 'PERMITS'), ['甲']);
    deepEqual(names(list, 'residence'), ['甲']);
    deepEqual(names(list, 'permit resid'), ['甲']);
    deepEqual(names(list, 'subsidy'), ['乙']);
    deepEqual(names(list, 'card'), []);
    equal(ruleOf('Residence permit', list), 'name-exact');
    deepEqual(marked('permits', list), ['permit']);
  });
});

describe('order', () => {
  it('is name, beginning, alias, part, sound, keyword, small print', () => {
    const list = indexOf(
      listOf(
        { zh: '甲一', summary: '这里说到高龄。' },
        { zh: '甲二', keywords: ['高龄'] },
        { zh: '办高龄事' },
        { zh: '甲三', aliases: ['高龄'] },
        { zh: '高龄津贴' },
        { zh: '高龄' },
      ),
    );
    deepEqual(names(list, '高龄'), ['高龄', '高龄津贴', '甲三', '办高龄事', '甲二', '甲一']);
    const rules = list.search('高龄').hits.map(({ why }) => why[0]!.rule);
    deepEqual(rules, ['name-exact', 'name-prefix', 'alias', 'name', 'keyword', 'body']);
  });

  it('is popularity among equals, then season and place, then the order of the list', () => {
    const list = listOf(
      { zh: '补贴甲' },
      { zh: '补贴乙', zone: 'z' },
      { zh: '补贴丙', months: [11, 12] },
      { zh: '补贴丁', popularity: 900 },
    );
    deepEqual(names(indexOf(list), '补贴'), ['补贴丁', '补贴甲', '补贴乙', '补贴丙']);
    deepEqual(names(indexOf(list, { month: 12, here: 'z' }), '补贴'), ['补贴丁', '补贴丙', '补贴乙', '补贴甲']);
  });

  it('without a query is the order of the list; by name or popularity when asked', () => {
    const list = indexOf(listOf('乙', { zh: '甲', popularity: 3 }, '丙'));
    deepEqual(names(list, ' '), ['乙', '甲', '丙']);
    const sorted = (sort: 'name' | 'popularity'): string[] =>
      list.search('', {}, { sort }).hits.map(({ item }) => item.zh);
    equal(sorted('popularity')[0], '甲');
    deepEqual([...sorted('name')].sort(), ['丙', '乙', '甲'].sort());
  });

  it('gives the same page whether few or all are asked for', () => {
    const list = indexOf(
      listOf(...Array.from({ length: 300 }, (_, n) => ({ zh: `补贴${n}`, popularity: (n * 7919) % 300 }))),
    );
    const all = list.search('补贴', {}, { size: 300 }).hits.map(({ item }) => item.code);
    const page = list.search('补贴', {}, { from: 20, size: 10 }).hits.map(({ item }) => item.code);
    deepEqual(page, all.slice(20, 30));
    equal(list.search('补贴', {}, { from: 20, size: 10 }).total, 300);
  });
});

describe('questions', () => {
  const questions: [query: string, section: string, name: string][] = [
    ['居住证要带什么？', 'materials', '居住证申领指引'],
    ['办居住证要带啥', 'materials', '居住证申领指引'],
    ['请问高龄津贴在哪办', 'place', '高龄津贴申请'],
    ['我想给我妈办高龄津贴咋整', 'steps', '高龄津贴申请'],
    ['高龄津贴几天能下来', 'times', '高龄津贴申请'],
    ['打印证明收费吗', 'fees', '打印证明'],
    ['高龄津贴能网上办吗', 'online', '高龄津贴申请'],
    ['高龄津贴能代办吗', 'agent', '高龄津贴申请'],
    ['公租房电话多少', 'phone', '公租房申请'],
    ['低保要什么条件', 'conditions', '低保申请'],
  ];
  for (const [query, section, name] of questions) {
    it(`${query} → ${name}, ${section}`, () => {
      const result = index.search(query);
      equal(result.section, section);
      equal(result.hits[0]?.item.zh, name);
    });
  }

  it('are answered by their words and what those stand for', () => {
    for (const query of ['老年人补贴', '八十岁有钱领吗']) equal(index.search(query).hits[0]?.item.zh, '高龄津贴申请');
    equal(index.search('轮椅借不借').hits[0]?.item.zh, '轮椅');
    equal(index.search('医保卡丢了咋整').hits[0]?.item.zh, '挂失指引');
    ok(index.search('八十岁有钱领吗').hits[0]!.why.every(({ rule }) => rule === 'words'));
  });

  it('that mean nothing find nothing, and are shown where to look', () => {
    for (const query of ['asdfghjkl', '啊啊啊啊', '🐼🐼', '㐀㐁㐂', 'qqqq']) {
      const { total, nearest } = index.search(query);
      equal(total, 0, query);
      ok(nearest.length > 0);
    }
    deepEqual(createCatalogueIndex({ categories: [] }).search('高龄').nearest, []);
  });

  it('may be written as they sound', () => {
    equal(index.search('底保').hits[0]?.item.zh, '低保申请');
    equal(index.search('公祖房').hits[0]?.item.zh, '公租房申请');
    equal(ruleOf('底保'), 'typo');
  });
});

describe('reasons', () => {
  it('point into the original, whatever was folded', () => {
    const list = indexOf(
      listOf({ zh: '（高 龄）津貼，ＡＢＣ' }, { zh: '𠮷野家𠀀登记' }, { zh: '★老人ＷｉＦｉ　指引' }),
    );
    deepEqual(marked('高龄津贴', list), ['高 龄）津貼']);
    deepEqual(marked('gljt', list), ['高 龄）津貼']);
    deepEqual(marked('abc', list), ['ＡＢＣ']);
    deepEqual(marked('登记', list), ['登记']);
    deepEqual(marked('dengji', list), ['登记']);
    deepEqual(marked('wifi', list), ['ＷｉＦｉ']);
    deepEqual(marked('wifizhiyin', list), ['ＷｉＦｉ　指引']);
  });

  it('say which field answered, and mark the name beside it', () => {
    const list = indexOf(listOf({ zh: '老人优待', aliases: ['老人证'], keywords: ['公交'] }));
    const why = list.search('老人').hits[0]!.why;
    deepEqual(
      why.map(({ field }) => field),
      ['name'],
    );
    equal(list.search('公交').hits[0]!.why[0]!.field, 'keyword');
    equal(list.search('老人证').hits[0]!.why[0]!.field, 'alias');
    const category = list.search('类').hits[0]!.why[0]!;
    deepEqual([category.field, category.text], ['category', '类']);
  });

  it('use the sayings and synonyms that a host adds', () => {
    const list = listOf({ zh: '甲', code: 'x' });
    const index = indexOf(list, { aliases: { x: ['办个甲'], c: ['某类事'] }, synonyms: ['怪话>甲'] });
    deepEqual(codes(index, '办个甲'), ['x']);
    deepEqual(codes(index, '某类事'), ['x']);
    deepEqual(codes(index, '怪话'), ['x']);
  });
});

describe('replace', () => {
  it('holds through more changes than a list is long', () => {
    const list = indexOf(listOf('高龄津贴', '老人证'));
    for (let n = 0; n < 150; n++) {
      const item = { code: 'i0', zh: `高龄津贴${n}`, handling: 'guide' as const };
      list.replace({ items: [{ category: 'c', item }] });
      equal(list.search('高龄').hits[0]?.item.zh, item.zh);
    }
    deepEqual(names(list, 'gaoling'), ['高龄津贴149']);
    equal(list.stats.items, 2);
    list.replace({ removed: ['i0'] });
    deepEqual(names(list, '高龄'), []);
  });
});

describe('suggest', () => {
  it('offers items and categories with what was typed marked', () => {
    const found = index.suggest('高龄', 5);
    equal(found[0]?.text, '高龄津贴申请');
    deepEqual(found[0]?.ranges, [[0, 2]]);
    const kinds = index.suggest('供暖').map(({ kind }) => kind);
    ok(kinds.includes('category') && kinds.includes('item'));
    ok(index.suggest('补贴', 3).length <= 3);
    deepEqual(index.suggest('  '), []);
  });
});

describe('stats', () => {
  it('count what pinyin can reach', () => {
    const { items, categories, readable, characters } = index.stats;
    deepEqual([items, categories], [sample.categories.flatMap((each) => each.items).length, sample.categories.length]);
    equal(readable, characters);
    equal(createCatalogueIndex(listOf('高龄')).stats.readable, 0);
  });
});
