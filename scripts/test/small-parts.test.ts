import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrity } from '../build/integrity.ts';
import { injectApi } from '../generate/api-tables.ts';
import { readUnions } from '../generate/vocabulary-types.ts';
import { aptLine, missingPackages } from '../lib/system-packages.ts';

describe('system packages', () => {
  it('names what is missing, in one line', () => {
    const missing = missingPackages((file) => !/firefox|Xvfb/.test(file));
    assert.deepEqual(missing, ['firefox-esr', 'xvfb']);
    assert.match(aptLine(missing), /apt-get install -y --no-install-recommends firefox-esr xvfb$/);
  });
});

describe('injectApi', () => {
  it('replaces what stands between the marks', () => {
    const readme = '# a\n<!-- api:start -->\nold\n<!-- api:end -->\nrest\n';
    assert.equal(injectApi(readme, 'new', 'x'), '# a\n<!-- api:start -->\n\nnew\n\n<!-- api:end -->\nrest\n');
  });
  it('says what a README without marks needs', () =>
    assert.throws(() => injectApi('# a', 'new', 'x.md'), /x.md: needs the lines/));
});

describe('readUnions', () => {
  it('spells out a vocabulary', () => {
    const source = `export const SIZES = ['s', 'm'] as const;\nexport type Size = (typeof SIZES)[number];`;
    assert.equal(readUnions(source).get('Size'), "'s' | 'm'");
  });
});

describe('integrity', () => {
  it('is what a browser computes', () => {
    const known = 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb';
    assert.equal(integrity('alert("Hello, world.");').startsWith('sha384-'), true);
    assert.equal(integrity(''), known);
  });
});
