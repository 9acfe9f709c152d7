import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compoundSurnames, maskName, needsCorrection, parseHallState } from '../src/index.ts';
import { sample } from './support/documents.ts';

const data = sample('name-mask-vectors.json') as any;
const VS = '\u{E0100}';

describe('maskName', () => {
  for (const [name, mask] of data.vectors) it(`“${name}” → “${mask}”`, () => assert.equal(maskName(name), mask));

  const more: [name: string, mask: string][] = [
    ['欧阳', '欧*'],
    [`葛${VS}小明`, `葛${VS}*明`],
    [`葛${VS}亮${VS}`, `葛${VS}*`],
    [`欧${VS}阳小明`, `欧${VS}阳*明`],
    [`王\uFE00`, '*'],
    ['买买提•艾力', '买**力'],
    ['阿·', '*'],
    ['阿·提', '阿**'],
    ['·', ''],
    [' 张三 ', '张*'],
    ['Anna Smith', 'A**h'],
    ['𬱖𬱖𬱖', '𬱖*𬱖'],
  ];
  for (const [name, mask] of more) it(`“${name}” → “${mask}”`, () => assert.equal(maskName(name), mask));

  it('knows the compound surnames of the vectors', () => assert.deepEqual(compoundSurnames, data.compoundSurnames));

  it('shows no name with a private-use character, and asks for its correction', () => {
    for (const name of [data.puaVector.input, '王\uE000', '\uF8FF', '李\u{F0000}', '李\u{10FFFD}明']) {
      assert.equal(maskName(name), '', name);
      assert.ok(needsCorrection(name));
    }
    assert.equal(needsCorrection('王𬱖'), false);
  });

  it('hides all but the first unit and the last character, for any name', () => {
    const character = fc.constantFrom('张', '三', '𬱖', '欧', '阳', '·', `葛${VS}`, 'A');
    const check = (characters: string[]) => {
      const mask = maskName(characters.join(''));
      const real = characters.filter((one) => one !== '·');
      assert.ok(mask.length <= characters.join('').length + 2);
      if (real.length) assert.match(mask, /\*/);
      // Never half a character.
      assert.equal(mask.isWellFormed(), true);
      const shown = mask.replace(/\*/g, '');
      assert.ok(real.length < 2 || [...shown].length < [...real.join('')].length, `${characters.join('')} → ${mask}`);
      if (real.length === 1) assert.equal(shown, '');
    };
    fc.assert(fc.property(fc.array(character, { maxLength: 8 }), check), { numRuns: 5000 });
  });

  it('gives masks that a hall state takes', () => {
    for (const [name] of data.vectors) {
      const mask = maskName(name);
      const { value } = parseHallState({ calls: { a: { no: 'A1', state: 'calling', mask } } });
      assert.equal(value!.calls.a!.mask ?? '', mask);
    }
  });
});
