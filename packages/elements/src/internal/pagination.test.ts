import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paginate } from './pagination.ts';
import type { Measured } from './pagination.ts';

const blocks = (...heights: number[]): Measured[] => heights.map((height) => ({ height }));

describe('paginate', () => {
  it('fills page after page', () => {
    expect(paginate(blocks(40, 40, 40, 40), 100)).to.deep.equal([
      [0, 1],
      [2, 3],
    ]);
  });

  it('takes a heading to the page of what it heads', () => {
    const heading = { height: 10, keep: true };
    expect(paginate([...blocks(85), heading, heading, { height: 5 }], 100)).to.deep.equal([[0], [1, 2, 3]]);
  });

  it('gives what is higher than a page a page of its own', () => {
    expect(paginate(blocks(10, 200, 10), 100)).to.deep.equal([[0], [1], [2]]);
  });

  it('has one empty page for nothing', () => expect(paginate([], 100)).to.deep.equal([[]]));

  it('loses nothing, keeps the order, cuts nothing and leaves no heading alone', () => {
    const block = fc.record({ height: fc.integer({ min: 1, max: 60 }), keep: fc.boolean() });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 80 }), (list) => {
        const pages = paginate(list, 100);
        expect(pages.reduce((all, page) => all.concat(page), [])).to.deep.equal(list.map((_, i) => i));
        for (const page of pages) {
          const height = page.reduce((sum, i) => sum + list[i]!.height, 0);
          expect(height).to.be.at.most(100);
          const last = page[page.length - 1]!;
          // A chain of headings that fills a page has to part somewhere.
          if (list[last]!.keep && last < list.length - 1) expect(chainHeight(list, last)).to.be.above(100);
        }
      }),
    );
  });
});

/** The height of the chain of blocks that keep together around `at`. */
function chainHeight(list: readonly Measured[], at: number): number {
  let from = at;
  while (from > 0 && list[from - 1]!.keep) from--;
  let to = at;
  while (to < list.length - 1 && list[to]!.keep) to++;
  return list.slice(from, to + 1).reduce((sum, { height }) => sum + height, 0);
}
