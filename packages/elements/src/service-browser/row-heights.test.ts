import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withoutNumbers, MissLog } from './miss-log.ts';
import { RowHeights } from './row-heights.ts';

const heights = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 700 });

describe('RowHeights', () => {
  it('stands every measured row where adding up says', () => {
    fc.assert(
      fc.property(heights, fc.nat(), (list, at) => {
        const rows = new RowHeights(list.length);
        list.forEach((height, row) => rows.measure(row, height));
        const row = at % list.length;
        const top = list.slice(0, row).reduce((sum, height) => sum + height, 0);
        expect(rows.topOf(row)).to.equal(top);
        expect(rows.rowAt(top)).to.equal(row);
        expect(rows.rowAt(top + list[row]! - 1)).to.equal(row);
        expect(rows.total).to.equal(list.reduce((sum, height) => sum + height, 0));
      }),
    );
  });

  it('takes rows that nobody has seen to be as high as the first ones, for good', () => {
    const rows = new RowHeights(100_000);
    for (let row = 0; row < 10; row++) rows.measure(row, 50);
    rows.settle();
    rows.measure(5000, 500);
    rows.settle();
    expect(rows.topOf(4000)).to.equal(200_000);
    expect(rows.total).to.equal(5_000_450);
    expect(rows.rowAt(-5)).to.equal(0);
    expect(rows.rowAt(9e9)).to.equal(99_999);
  });

  it('of no rows is no height', () => {
    expect(new RowHeights(0).total).to.equal(0);
  });
});

describe('MissLog', () => {
  it('counts, and keeps the last two hundred', () => {
    const log = new MissLog();
    for (let i = 0; i < 250; i++) log.add(`q${i}`);
    log.add('q100');
    expect(log.list).to.have.length(200);
    expect(log.list[199]).to.deep.equal({ query: 'q100', count: 2 });
    log.clear();
    expect(log.list).to.deep.equal([]);
  });

  it('holds nothing that could be a number of a person', () => {
    for (const number of ['13800001234', '210102 19400101 123X', '210102-1940-0101-123x', '１３８００００１２３４']) {
      expect(withoutNumbers(`查${number}的`)).not.to.match(/[0-9０-９]/);
    }
    expect(withoutNumbers('12345 热线')).to.equal('12345 热线');
    expect(withoutNumbers('长'.repeat(99))).to.have.length(60);
  });
});
