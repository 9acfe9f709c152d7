/** Whole sentences that nobody wrote down, in Chinese and in English. */
import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCatalogueIndex } from '../src/index.ts';
import type { CatalogueIndex } from '../src/index.ts';
import { stemOf } from '../src/search/look.ts';
import { indexOf, listOf, names, sample } from './support/lists.ts';

const first = (index: CatalogueIndex, query: string): string | undefined => index.search(query).hits[0]?.item.code;

describe('English beside the names', () => {
  const list = indexOf(
    listOf(
      { zh: '甲', en: 'Emergency call', keywords: ['摔倒', 'panic button', 'she fell', 'SOS'] },
      { zh: '乙', en: 'Card', aliases: ['bus pass'], summary: { zh: '坐车', en: 'Ride every tram for nothing.' } },
      { zh: '丙', en: 'Care', keywords: ['wheelchair', 'careful'] },
    ),
  );

  it('is found in keywords, sayings and the small print', () => {
    deepEqual(names(list, 'panic buttons'), ['甲']);
    deepEqual(names(list, 'bus pass'), ['乙']);
    deepEqual(names(list, 'every tram'), ['乙']);
    deepEqual(names(list, 'where is the tram'), ['乙']);
    deepEqual(names(list, 'sos'), ['甲']);
    const [why] = list.search('panic buttons').hits[0]!.why;
    deepEqual(why, { rule: 'keyword', field: 'keyword', text: 'panic button', ranges: [[6, 12]] });
  });

  it('is never found inside of a word', () => {
    deepEqual(names(list, 'ell'), []);
    deepEqual(names(list, 'utto'), []);
  });

  it('comes after a name that says the same', () => {
    const two = indexOf(listOf({ zh: '甲', keywords: ['rent'] }, { zh: '乙', en: 'Rent subsidy' }));
    deepEqual(names(two, 'rent'), ['乙', '甲']);
  });

  it('says which words of a sentence were answered', () => {
    const [hit] = list.search('my mother fell and needs a button').hits;
    equal(hit!.item.zh, '甲');
    const texts = hit!.why.map(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end)));
    deepEqual(texts.sort(), [['button'], ['fell']]);
  });

  it('takes a word that only begins so for less, and a short one not at all', () => {
    deepEqual(names(list, 'a wheel for me'), ['丙']);
    deepEqual(names(list, 'my car is there'), []);
  });

  it('knows plurals and tenses', () => {
    const alike = ['baby babies', 'subsidy subsidies', 'house houses housing', 'plan planned planning plans'];
    for (const line of [
      ...alike,
      'box boxes',
      'care cares caring cared',
      'retire retired retiring',
      'call calls called calling',
      'class classes',
    ])
      equal(new Set(line.split(' ').map(stemOf)).size, 1, line);
    for (const line of ['car card', 'fire fired', 'need nee', 'bill bible']) {
      const [one, other] = line.split(' ').map(stemOf);
      equal(one === other, false, line);
    }
  });
});

describe('sentences in the sample hall', () => {
  const index = createCatalogueIndex(sample);

  it('find what is meant in Chinese', () => {
    const said: Record<string, string> = {
      孩子放暑假没人看: 'community-learning.3',
      有人打电话说是公安局让我转账: 'safety-and-antifraud.1',
      我都五十二了哪都不要我: 'employment-assistance.1',
      想给老妈淋浴边上安个抓的地方: 'accessibility-retrofit.2',
      三岁的娃爱听人讲小兔子的故事: 'library.2',
      孙女给我买了新手机我啥也点不明白: 'community-learning.2',
      供热的说够十八度我不信: 'heating-support.3',
      我在外地上班爸妈的事谁能替着办: 'certificates.3',
    };
    for (const query of Object.keys(said)) equal(first(index, query), said[query], query);
  });

  it('find what is meant in English', () => {
    const said: Record<string, string> = {
      'my heating is broken': 'heating-support.2',
      'I just lost my job': 'employment-registration.1',
      "my boss hasn't paid me for three months": 'labour-rights.2',
      'can a nurse come to my house to change a dressing': 'family-doctor.2',
      'my toilet is blocked': 'bills-and-repairs.2',
    };
    for (const query of Object.keys(said)) equal(first(index, query), said[query], query);
  });
});
