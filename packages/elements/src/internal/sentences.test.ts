import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { piecesOf, sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it('parts after the ends of both scripts, and keeps them', () => {
    expect(sentencesOf('请坐。带身份证！好吗？ Sit down. Bring it; thanks')).to.deep.equal([
      '请坐。',
      '带身份证！',
      '好吗？',
      'Sit down.',
      'Bring it;',
      'thanks',
    ]);
  });

  it('keeps figures whole, and a closing quote with its sentence', () => {
    expect(sentencesOf('费用 2.5 元。他说：“好。”然后坐下')).to.deep.equal([
      '费用 2.5 元。',
      '他说：“好。”',
      '然后坐下',
    ]);
  });

  it('parts what is too long at a pause', () => {
    expect(sentencesOf('一二三四五，六七八九十，甲乙', 8)).to.deep.equal(['一二三四五，', '六七八九十，甲乙']);
  });

  it('never tears a letter of two code units', () => {
    expect(sentencesOf('a𠮷𠮷𠮷', 4)).to.deep.equal(['a𠮷', '𠮷𠮷']);
  });

  it('of nothing is nothing', () => expect(sentencesOf(' \n ')).to.deep.equal([]));

  it('loses no letter, is never empty and never too long', () => {
    const plain = (text: string): string => text.replace(/\s+/g, '').replace(/\0/g, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'请您坐。，！ .a1𠮷“”\n') }),
        fc.integer({ min: 2, max: 20 }),
        (text, most) => {
          const sentences = sentencesOf(text, most);
          expect(plain(sentences.join(''))).to.equal(plain(text));
          for (const each of sentences) {
            expect(each).not.to.equal('');
            expect(each.length).to.be.at.most(most);
          }
        },
      ),
    );
  });
});

describe('piecesOf', () => {
  it('holds as many whole sentences as there is room for', () => {
    expect(piecesOf('请坐。喝茶。慢慢说。', 6)).to.deep.equal(['请坐。喝茶。', '慢慢说。']);
    expect(piecesOf('Sit. Talk. Tea.', 10)).to.deep.equal(['Sit. Talk.', 'Tea.']);
  });

  it('of nothing is nothing', () => expect(piecesOf('', 9)).to.deep.equal([]));
});
