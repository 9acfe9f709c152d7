import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleSigns } from '../art/sample-signs.ts';
import {
  SIGN_SIZES,
  type SignData,
  type SignKind,
  type SignPalette,
  signPalette,
  signTemplate,
} from '../src/signs/index.ts';
import { advance } from '../src/mark/index.ts';
import { wrap } from '../src/signs/kit.ts';

const KEYS =
  'ground paper text quiet line primary onPrimary primaryQuiet onPrimaryQuiet support supportQuiet onSupportQuiet mark accent';
const palette = Object.fromEntries(KEYS.split(' ').map((key) => [key, `colour-${key}`])) as unknown as SignPalette;
const kinds = Object.keys(SIGN_SIZES) as SignKind[];

function draw<K extends SignKind>(kind: K, data: SignData[K] = sampleSigns[kind]): string {
  return signTemplate(kind, data, { palette });
}

/** Every string of a value replaced, whatever its depth; pictograms are left alone. */
function rewrite(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((part) => rewrite(part, write));
  if (typeof value !== 'object' || value === null) return value;
  const kept = new Set(['pictogram', 'arrow']);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, kept.has(k) ? v : rewrite(v, write)]));
}

test('each sign is an SVG at its real size in millimetres', () => {
  for (const kind of kinds) {
    const { width, height } = SIGN_SIZES[kind];
    assert.match(
      draw(kind),
      new RegExp(`^<svg [^>]*width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`),
    );
  }
});

test('colours come from the palette alone, and no number is broken', () => {
  for (const kind of kinds) {
    const svg = draw(kind);
    for (const [, colour] of svg.matchAll(/(?:fill|stroke|color)="([^"]*)"/g))
      assert.match(colour ?? '', /^(?:colour-\w+|none|currentColor)$/, kind);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity|\[object/, kind);
  }
});

test('what is written is escaped, in every field of every sign', () => {
  for (const kind of kinds) {
    const data = rewrite(sampleSigns[kind], () => `<script>"'&`) as SignData[typeof kind];
    const svg = draw(kind, data);
    assert.doesNotMatch(svg, /<script/, kind);
    assert.match(svg, /&lt;script&gt;/, kind);
  }
});

test('long words and ten times the rows stay on the sheet', () => {
  for (const kind of kinds) {
    const { width } = SIGN_SIZES[kind];
    // Without live text in the lockup: it is scaled, and test/mark.test.ts holds it to its box.
    const data = { ...sampleSigns[kind], community: undefined, secondLine: undefined };
    const svg = draw(kind, rewrite(data, (text) => text.repeat(4)) as SignData[typeof kind]);
    for (const [, x, , size, anchor, words] of svg.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g,
    )) {
      const taken = advance(words ?? '') * Number(size);
      const left = anchor === 'end' ? Number(x) - taken : anchor === 'middle' ? Number(x) - taken / 2 : Number(x);
      assert.ok(left >= -1 && left + taken <= width + 1, `${kind}: ${words}`);
    }
  }
  const many = sampleSigns.directory.rows;
  const rows = Array.from({ length: many.length * 10 }, (_, i) => many[i % many.length]).filter(
    (row) => row !== undefined,
  );
  const ys = [...draw('directory', { rows }).matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.ok(Math.max(...ys) <= SIGN_SIZES.directory.height);
});

test('lines break by the rules: nothing lost, no line begins with a closing mark', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'居民会客厅，。（）：a1 '), maxLength: 80 }),
      fc.integer({ min: 4, max: 30 }),
      (text, ems) => {
        const lines = wrap(text, ems);
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const words of lines.slice(1)) assert.doesNotMatch(words, /^[，。）：]/);
      },
    ),
  );
});

test('a palette comes from token values through references, and a missing or circular one is named', () => {
  const names = [
    'page',
    'surface',
    'text',
    'text-quiet',
    'line',
    'primary-fill-loud',
    'primary-on-loud',
    'primary-fill-quiet',
  ];
  const more = ['primary-on-quiet', 'support-border-loud', 'support-fill-quiet', 'support-on-quiet'];
  const values: Record<string, string> = {};
  for (const name of [...names, ...more]) values[`--hkt-color-${name}`] = name;
  values['--hkt-lockup-mark-color'] = 'var(--hkt-color-primary-fill-loud)';
  assert.throws(() => signPalette(values), /--hkt-lockup-accent-color/);
  values['--hkt-lockup-accent-color'] = 'var(--hkt-lockup-accent-color)';
  assert.throws(() => signPalette(values), /--hkt-lockup-accent-color/);
  values['--hkt-lockup-accent-color'] = 'var(--hkt-color-support-border-loud)';
  assert.equal(signPalette(values).mark, 'primary-fill-loud');
});
