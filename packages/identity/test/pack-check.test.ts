import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPack } from '../src/pack/check-pack.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { verifyPack } from '../src/pack/verify.ts';

const codes = (fields: object): string[] =>
  checkPack({ ...samplePack, ...fields }).map(({ code, name }) => `${code} ${name}`);

describe('samplePack', () => {
  it('breaks no rule', () => deepEqual(checkPack(samplePack), []));

  it('is marked as a sample', () => equal(samplePack.sample, true));

  it('is what the model would read', () => {
    const verdict = verifyPack({ ...samplePack, extra: 1 }, { trust: [], now: 0 });
    equal(verdict.ok, false);
  });
});

describe('checkPack', () => {
  it('names the pair that is too faint', () => {
    const findings = checkPack({ ...samplePack, colors: { light: { '--hkt-color-text-quiet': '#c9beb0' } } });
    const pair = findings.filter(({ code }) => code === 'contrast')[0]!;
    equal(pair.name, '--hkt-color-text-quiet');
    match(pair.message, /#c9beb0 on --hkt-color-\S+ \S+ is \d\.\d\d:1; 4\.5:1 is needed \(light/);
  });

  it('measures each set where it applies', () => {
    const findings = checkPack({ ...samplePack, colors: { dark: { '--hkt-color-text': '#201810' } } });
    equal(
      findings.some(({ code, message }) => code === 'contrast' && message.includes('(dark')),
      true,
    );
  });

  it('asks for 7:1 on a wall, whose colours a pack may bring', () => {
    // 5.9:1 on the kit's own ground: enough for a page.
    const faint = { '--hkt-color-text-quiet': '#6b6258' };
    const onWalls = (colors: object): string[] =>
      checkPack({ ...samplePack, colors })
        .filter(({ code }) => code === 'contrast')
        .map(({ message }) => message);
    deepEqual(onWalls({ light: faint }), []);
    for (const message of onWalls({ signageLight: faint })) match(message, / 7:1 is needed \(light.*signage/);
    equal(onWalls({ signageLight: faint }).length > 0, true);
    deepEqual(onWalls({ signageLight: { '--hkt-color-text-quiet': '#000000' } }), []);
    deepEqual(onWalls({ signageDark: { '--hkt-color-text-quiet': '#ffffff' } }), []);
  });

  it('refuses a colour that means something else in public space', () => {
    deepEqual(codes({ colors: { light: { '--hkt-color-primary-border-loud': '#de2910' } } }), [
      'reserved-colour --hkt-color-primary-border-loud',
    ]);
  });

  it('refuses a token that is not a pack’s to set', () => {
    deepEqual(codes({ colors: { light: { '--hkt-color-danger-fill-loud': '#123456' } } }), [
      'not-allowed --hkt-color-danger-fill-loud',
    ]);
  });

  it('refuses what is no colour', () => {
    equal(codes({ colors: { light: { '--hkt-color-text': 'red' } } })[0], 'format colors.light.--hkt-color-text');
  });

  it('refuses fonts that are hard to read, or without a last resort', () => {
    deepEqual(codes({ type: { family: '"Kai", cursive', familyName: 'Song' } }), [
      'legibility type.family',
      'legibility type.familyName',
    ]);
    deepEqual(codes({ type: { family: '"Noto Sans SC", sans-serif' } }), []);
  });

  it('refuses words that the house does not say', () => {
    deepEqual(codes({ strings: { ask: { zh: '请到3号窗口办理', en: 'ok' } }, names: { desk: '柜台' } }), [
      'wording names.desk',
      'wording strings.ask',
    ]);
  });

  it('refuses a variation that nobody may vary', () => {
    equal(codes({ allowed: ['community', 'colours'] })[0], 'format allowed.1');
  });

  it('reports what is no pack at all', () => equal(checkPack(null)[0]!.code, 'format'));
});
