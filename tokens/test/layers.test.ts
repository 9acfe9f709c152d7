import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allChoices, describeChoice, layersFor } from '../lib/runtime/layers.ts';

describe('layersFor', () => {
  it('adds nothing at rest', () => {
    assert.deepEqual(layersFor({}), []);
  });

  it('lays everything in the order of the law', () => {
    const all = { density: 'compact', mode: 'elder', signage: true, forced: true, reducedMotion: true } as const;
    assert.deepEqual(layersFor({ ...all, contrast: 'high' }), [
      'compact',
      'contrastLight',
      'elder',
      'signageLight',
      'forced',
      'reducedMotion',
    ]);
    assert.deepEqual(layersFor({ ...all, contrast: 'high', scheme: 'dark' }), [
      'compact',
      'dark',
      'contrastDark',
      'elder',
      'signageDark',
      'forced',
      'reducedMotion',
    ]);
  });
});

describe('allChoices', () => {
  it('has each combination once', () => {
    const words = allChoices().map(describeChoice);
    assert.equal(new Set(words).size, 32);
    assert.equal(words[0], 'light');
    assert.equal(words[31], 'dark, high contrast, elder, compact, signage');
  });
});
