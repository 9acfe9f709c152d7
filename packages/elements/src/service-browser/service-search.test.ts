import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Catalogue } from '@huiketing/model';
import { sampleCatalogue } from '../internal/sample-data.ts';
import {
  filterEntries,
  findIn,
  fold,
  indexCatalogue,
  nearestCategories,
  searchCategories,
  searchEntries,
  withoutNumbers,
} from './service-search.ts';

const index = indexCatalogue(sampleCatalogue);
const none = { category: '', audience: '', channel: '', zone: '' };
const namesFor = (query: string): string[] => searchEntries(index.entries, fold(query)).map(({ item }) => item.zh);
const catalogueOf = (...items: object[]): Catalogue =>
  ({ categories: [{ no: 1, code: 'c', zh: '类', zone: 'service', items }] }) as unknown as Catalogue;

describe('fold', () => {
  for (const [text, folded] of [
    ['低 保', '低保'],
    ['１２３４５', '12345'],
    ['ＡＢＣ　ｄ', 'abcd'],
    ['ID Card', 'idcard'],
    ['İ', 'İ'],
    ['\u00a0x\n', 'x'],
  ]) {
    it(`makes “${folded}” of “${text}”`, () => expect(fold(text!)).to.equal(folded));
  }
});

describe('findIn', () => {
  it('finds the letters as they stand', () => {
    expect(findIn('我要 办 ＩＤ 卡', fold('办id'))).to.deep.equal({ start: 3, end: 7 });
  });

  it('finds nothing by nothing', () => {
    expect(findIn('abc', '')).to.equal(undefined);
    expect(findIn('', 'a')).to.equal(undefined);
  });

  it('marks exactly what was looked for, in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('低', '保', 'a', 'A', 'ａ', ' ', '\u3000', '1', '１', '👪', 'İ'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (before, query) => {
        const whole = `${before}${query}${before}`;
        const found = findIn(whole, fold(query));
        if (!fold(query)) return found === undefined;
        return fold(whole.slice(found!.start, found!.end)) === fold(query);
      }),
    );
  });
});

describe('searchEntries', () => {
  it('finds every substring of every name, and nothing else', () => {
    const pick = fc.nat(index.entries.length - 1);
    fc.assert(
      fc.property(pick, fc.nat(8), fc.integer({ min: 1, max: 4 }), (at, from, length) => {
        const query = fold(index.entries[at]!.item.zh.slice(from, from + length));
        const found = new Set(searchEntries(index.entries, query));
        return index.entries.every((entry) => found.has(entry) === entry.words.includes(query));
      }),
    );
  });

  it('knows English, aliases and any case or width', () => {
    expect(namesFor('UMBRELLA')).to.include('爱心雨伞');
    expect(namesFor('尊老金')).to.deep.equal(['高龄津贴申请']);
    expect(namesFor('１２３４５')).to.include('12345 工单跟进');
  });

  it('puts names that begin with the query first, other words last', () => {
    const list = indexCatalogue(
      catalogueOf({ code: '1', zh: '甲', aliases: ['伞'] }, { code: '2', zh: '借伞' }, { code: '3', zh: '伞架' }),
    );
    expect(searchEntries(list.entries, '伞').map(({ item }) => item.code)).to.deep.equal(['3', '2', '1']);
  });

  it('never joins two words into one', () => {
    const list = indexCatalogue(catalogueOf({ code: '1', zh: '上', aliases: ['下', '左'] }));
    expect(searchEntries(list.entries, '上下')).to.have.length(0);
    expect(searchEntries(list.entries, '下左')).to.have.length(0);
  });

  it('survives lists of any shape', () => {
    for (const wrong of [
      {},
      { categories: 5 },
      { categories: [null, { items: 'x' }, { items: [null, 5, { aliases: {} }] }] },
    ]) {
      const broken = indexCatalogue(wrong as unknown as Catalogue);
      expect(searchEntries(broken.entries, 'x')).to.have.length(0);
      expect(nearestCategories(broken, 'x', 3)).to.have.length(0);
    }
  });
});

describe('filterEntries', () => {
  const list = indexCatalogue(
    catalogueOf(
      { code: '1', zh: '甲', audience: ['person'], channels: ['online'] },
      { code: '2', zh: '乙', audience: ['organisation'], zone: 'rest' },
      { code: '3', zh: '丙' },
    ),
  );
  const codes = (filter: object): string =>
    filterEntries(list.entries, { ...none, ...filter })
      .map(({ item }) => item.code)
      .join('');

  it('narrows nothing by nothing', () => expect(codes({})).to.equal('123'));
  it('takes an item that names nobody as one for all', () => expect(codes({ audience: 'person' })).to.equal('13'));
  it('takes an item that names no way as done in the hall', () => {
    expect(codes({ channel: 'hall' })).to.equal('23');
    expect(codes({ channel: 'online' })).to.equal('1');
  });
  it('takes the zone of the category where an item has none', () => expect(codes({ zone: 'service' })).to.equal('13'));
  it('takes all conditions together', () =>
    expect(codes({ zone: 'service', audience: 'person', channel: 'hall' })).to.equal('3'));
});

describe('categories', () => {
  it('are found by their names in both languages', () => {
    expect(searchCategories(index.categories, fold('Family Doctor')).map(({ zh }) => zh)).to.deep.equal(['家庭医生']);
    expect(searchCategories(index.categories, '')).to.have.length(0);
  });

  it('come near what nothing holds', () => {
    expect(nearestCategories(index, fold('养老院'), 2).map(({ zh }) => zh)).to.include('居家养老');
    expect(nearestCategories(index, fold('qzx'), 3)).to.have.length(0);
  });
});

describe('withoutNumbers', () => {
  it('cuts what could be the number of a person', () => {
    expect(withoutNumbers('我是 138 0000 1234')).to.equal('我是…');
    expect(withoutNumbers('21070320000101123X 低保')).to.equal('…低保');
    expect(withoutNumbers('12345 热线')).to.equal('12345热线');
  });

  it('is short', () => expect(withoutNumbers('长'.repeat(500))).to.have.length(60));
});
