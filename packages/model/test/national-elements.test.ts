import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exchangeTableOf, nationalElement, nationalElements, toExchange } from '../src/index.ts';
import { sample } from './support/documents.ts';

const source = (sample('item-elements.json') as any).elements;

describe('national elements', () => {
  it('are all those of the data, each under its three names', () => {
    assert.equal(nationalElements.length, source.length);
    for (const { id, zh, exchangeColumn, requiredForCard } of source) {
      const element = nationalElements.find((one) => one.id === id)!;
      assert.deepEqual(
        [element.zh, element.exchangeColumn, element.requiredForCard],
        [zh, exchangeColumn, requiredForCard],
      );
      for (const name of [id, zh, exchangeColumn]) assert.equal(nationalElement(name, element.table)!.id, id);
    }
  });

  it('are unambiguous within a table', () => {
    const names = nationalElements.flatMap(({ table, id, zh, exchangeColumn }) =>
      [...new Set([id, zh, exchangeColumn])].map((name) => `${table} ${name}`),
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('tell the two columns called by_law apart by their table', () => {
    assert.equal(nationalElement('by_law')!.id, 'legalBasis');
    assert.equal(nationalElement('by_law', 'material')!.id, 'materialBasis');
  });

  it('each know the table they were observed in', () => {
    for (const { id, exchangeTable } of source) assert.equal(exchangeTableOf(id), exchangeTable);
    assert.equal(exchangeTableOf('isOnline'), 'up_task_general_extend');
    assert.equal(exchangeTableOf('feeBasis'), 'up_task_general_basic');
    assert.equal(exchangeTableOf('constructor'), undefined);
    for (const { id, table } of nationalElements) {
      const [, , , end] = exchangeTableOf(id)!.split('_');
      if (table !== 'fee')
        assert.match(table, { basic: /item/, extend: /item/, material: /material/, questions: /question/ }[end!]!);
    }
  });

  it('are found without what stands in brackets, and not found by other names', () => {
    assert.equal(nationalElement('材料类型', 'material')!.id, 'materialType');
    assert.equal(nationalElement('window'), undefined);
    assert.equal(nationalElement('constructor'), undefined);
  });

  it('go back to the exchange by their columns', () => {
    assert.deepEqual(toExchange({ taskName: 'x', isFee: false, own: 1, onSiteVisits: undefined }), {
      task_name: 'x',
      is_fee: false,
    });
    assert.deepEqual(toExchange({ materialBasis: 'x' }, 'material'), { by_law: 'x' });
  });
});
