import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pictograms } from '../src/pictograms/all.ts';
import { PICTOGRAM_GRID, PICTOGRAM_STROKE, type Pictogram } from '../src/pictograms/types.ts';
import { parsePath, pathBounds } from './path-checker.ts';

const folder = new URL('../src/pictograms/', import.meta.url);
const data = new URL('../../model/data/', import.meta.url);
const all: readonly Pictogram[] = Object.values(pictograms);
const names = new Set(all.map((p) => p.name));

const UI_NAMES =
  'search close check chevron-right chevron-left chevron-down chevron-up arrow-up arrow-right arrow-left info warning ' +
  'error success phone clock calendar location document print speaker elder menu plus minus person help external ' +
  'refresh filter star cup';

interface Coded {
  readonly icon?: string;
  readonly code: string;
}

function listed(file: string, key: 'zones' | 'items'): readonly Coded[] {
  const parsed = JSON.parse(readFileSync(new URL(file, data), 'utf8')) as Record<string, readonly Coded[]>;
  return parsed[key] ?? [];
}

test('every file exports the pictogram of its own name, and all.ts holds exactly these', async () => {
  const files = readdirSync(folder).filter((file) => !['all.ts', 'types.ts'].includes(file));
  assert.deepEqual(files.map((file) => file.replace(/\.ts$/, '')).sort(), [...names].sort());
  for (const file of files) {
    const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, Pictogram>);
    assert.equal(exported.length, 1, file);
    assert.equal(`${exported[0]?.name}.ts`, file);
  }
  for (const [key, pictogram] of Object.entries(pictograms)) assert.equal(key, pictogram.name);
});

test('all.ts is what its script would write', () => {
  const script = fileURLToPath(new URL('../art/build-index.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('every path parses strictly and stays on the grid, its stroke too', () => {
  for (const { name, paths } of all) {
    assert.ok(paths.length > 0, name);
    for (const path of paths) {
      const d = typeof path === 'string' ? path : path.d;
      const margin = typeof path === 'string' ? PICTOGRAM_STROKE / 2 : 0;
      const b = pathBounds(d);
      for (const low of [b.left, b.top]) assert.ok(low - margin >= 0, `${name}: ${low} leaves the grid`);
      for (const high of [b.right, b.bottom])
        assert.ok(high + margin <= PICTOGRAM_GRID, `${name}: ${high} leaves the grid`);
    }
  }
});

test('numbers in paths have at most two decimals', () => {
  for (const { name, paths } of all)
    for (const path of paths) assert.doesNotMatch(typeof path === 'string' ? path : path.d, /\.\d{3}/, name);
});

test('the drawing fills its grid: neither side is shorter than 60 % in both directions', () => {
  const plain = new Set(['minus', 'chevron-right', 'chevron-left', 'chevron-down', 'chevron-up', 'close', 'pause']);
  for (const { name, paths } of all) {
    if (plain.has(name)) continue;
    const bounds = paths.map((path) => pathBounds(typeof path === 'string' ? path : path.d));
    const width = Math.max(...bounds.map((b) => b.right)) - Math.min(...bounds.map((b) => b.left));
    const height = Math.max(...bounds.map((b) => b.bottom)) - Math.min(...bounds.map((b) => b.top));
    assert.ok(Math.max(width, height) >= PICTOGRAM_GRID * 0.6, `${name}: ${width} × ${height}`);
  }
});

test('no two pictograms are the same drawing', () => {
  const seen = new Map<string, string>();
  for (const { name, paths } of all) {
    const key = JSON.stringify(paths);
    assert.equal(seen.get(key), undefined, `${name} repeats ${seen.get(key)}`);
    seen.set(key, name);
  }
});

test('every pictogram has its words, warm ones: no 窗口, 柜台 or 隔断', () => {
  for (const { name, zh, en } of all) {
    assert.match(zh, /\p{Script=Han}/u, name);
    assert.match(en, /^[\p{Script=Latin} ,'’-]+$/u, name);
    assert.doesNotMatch(zh, /窗口|柜台|隔断|老年版|老人版/, name);
  }
  const words = all.map((p) => `${p.group}:${p.zh}`);
  assert.equal(new Set(words).size, words.length, 'two pictograms of one group share a word');
});

test('the 8 zones, the 10 feature zones and the supplies of the sample data all have a pictogram', () => {
  const zones = listed('zones.json', 'zones');
  const features = listed('n-zones.json', 'zones');
  assert.equal(zones.length, 8);
  assert.equal(features.length, 10);
  for (const { icon } of zones) assert.ok(icon && names.has(icon), `zone icon ${icon}`);
  for (const { code } of features) assert.ok(names.has(code), `feature zone ${code}`);
  for (const { code } of listed('energy-station.json', 'items')) assert.ok(names.has(code), `supply ${code}`);
  assert.equal(all.filter((p) => p.group === 'zone').length, 8);
  assert.equal(all.filter((p) => p.group === 'feature-zone').length, 10);
});

test('the names that elements ask for exist, and facilities and actions are at least 40', () => {
  for (const name of UI_NAMES.split(' ')) assert.ok(names.has(name), name);
  assert.ok(all.filter((p) => p.group === 'facility' || p.group === 'action').length >= 40);
});

test('the checker itself refuses broken paths', () => {
  const broken = ['', 'L1 2', 'M1', 'M1 2 3', 'M1 2x', 'M1 2a1 1 0 2 1 3 3', 'M1 2l', 'M1 2 l 3 NaN'];
  for (const d of broken) assert.throws(() => parsePath(d), new RegExp('.'), d);
  assert.deepEqual(pathBounds('M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0z'), { left: 3, right: 21, top: 3, bottom: 21 });
});
