import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { integrity } from '../build/integrity.ts';
import { injectApi } from '../generate/api-tables.ts';
import { readUnions } from '../generate/vocabulary-types.ts';
import { aptLine, missingPackages } from '../lib/system-packages.ts';
import { moveTimes, stateAt } from '../start/feed.ts';

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

describe('the sample feed', () => {
  const state = {
    now: '2026-09-24T09:12:33+08:00',
    epoch: 'x',
    seq: 5,
    calls: { a: { at: '2026-09-24T09:12:30+08:00', no: 'A012' } },
  };
  const start = Date.parse('2027-01-02T03:04:05Z');

  it('moves every time and nothing else', () => {
    assert.deepEqual(moveTimes(state.calls, 60_000), { a: { at: '2026-09-24T09:13:30+08:00', no: 'A012' } });
  });
  it('has a fresh now, and calls as far from it as in the sample', () => {
    const moved = stateAt(state, start, start + 5000) as typeof state;
    assert.equal(moved.now, '2027-01-02T11:04:10+08:00');
    assert.equal(moved.calls.a.at, '2027-01-02T11:04:02+08:00');
    assert.equal(moved.seq, 5);
  });
  it('goes on a number each minute', () => assert.equal(stateAt(state, start, start + 125_000).seq, 7));
});
