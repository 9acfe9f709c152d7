import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { KE_HEIGHT, layoutLockup, mark, markSmall, MINIMUM, SMALL_MARK_UP_TO, wordmark } from '../src/mark/index.ts';
import { escapeXml, lockupSvg } from '../src/mark/svg.ts';
import { parsePath, pathBounds } from './path-checker.ts';

const drawings = { mark, markSmall, wordmark };
const COLOURS = { mark: 'black', accent: 'black', text: 'black' };
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

test('every layer parses strictly and lies within its drawing', () => {
  for (const [name, { width, height, layers }] of Object.entries(drawings)) {
    for (const { d } of layers) {
      const b = pathBounds(d);
      assert.ok(b.left >= 0 && b.top >= 0, `${name} starts outside`);
      assert.ok(b.right <= width && b.bottom <= height, `${name} ends outside`);
    }
  }
});

test('the mark has a roof (a dot and a stroke), two seats and one cup; the seats mirror each other', () => {
  for (const drawing of [mark, markSmall]) {
    assert.deepEqual(
      drawing.layers.map((l) => l.role),
      ['mark', 'accent'],
    );
    const shapes = (drawing.layers[0]?.d ?? '').split(/(?<=z)/).map(pathBounds);
    assert.equal(shapes.length, 4);
    const [, , left, right] = shapes;
    assert.ok(left && right);
    assert.ok(Math.abs(left.left - (48 - right.right)) < 0.01);
    assert.ok(Math.abs(left.right - (48 - right.left)) < 0.01);
    const cup = pathBounds(drawing.layers[1]?.d ?? '');
    assert.ok(Math.abs(cup.left + cup.right - 48) < 0.01, 'the cup stands on the axis');
  }
});

test('nothing of the mark touches: at 24 px each part keeps its own air', () => {
  const [, roof, left, right] = (markSmall.layers[0]?.d ?? '').split(/(?<=z)/).map(pathBounds);
  assert.ok(roof && left && right);
  assert.ok(left.top - roof.bottom >= 2 && right.left - left.right >= 8);
});

test('the small optical size takes over at 32 px', () => {
  assert.equal(layoutLockup('mark', { markPx: SMALL_MARK_UP_TO }).drawings[0]?.drawing, markSmall);
  assert.equal(layoutLockup('mark', { markPx: SMALL_MARK_UP_TO + 1 }).drawings[0]?.drawing, mark);
});

test('clear space is the height of 客 in the wordmark as it is drawn', () => {
  const layout = layoutLockup('horizontal');
  const scale = layout.drawings[1]?.scale ?? 0;
  const ke = (wordmark.layers[0]?.d ?? '').split(/(?=M)/)[3] ?? '';
  const drawn = pathBounds(ke);
  assert.ok(Math.abs(drawn.bottom - drawn.top - KE_HEIGHT) <= 1.5);
  assert.ok(Math.abs(layout.clear - KE_HEIGHT * scale) < 0.01);
});

test('a lockup holds whatever a hall writes: nothing is cut, nothing overlaps, nothing leaves the box', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('horizontal' as const, 'stacked' as const),
      text,
      text,
      (variant, community, second) => {
        const layout = layoutLockup(variant, { community, secondLine: second });
        assert.equal(layout.texts.length, Number(community.trim() !== '') + Number(second.trim() !== ''));
        assert.ok(layout.minWidth >= MINIMUM.lockup);
        let bottom = (layout.drawings[1]?.y ?? 0) + wordmark.height * (layout.drawings[1]?.scale ?? 0);
        for (const row of layout.texts) {
          assert.ok(row.y - row.size * 0.86 >= bottom - 0.02, 'rows overlap');
          bottom = row.y + row.size * 0.2;
          assert.ok(bottom <= layout.height + 0.02 && row.width <= layout.width + 0.02);
        }
      },
    ),
  );
});

test('the SVG of a lockup escapes what is written into it', () => {
  fc.assert(
    fc.property(text, (community) => {
      const svg = lockupSvg('stacked', { community }, COLOURS);
      const inside = /<text[^>]*>([^<]*)<\/text>/.exec(svg)?.[1];
      if (community.trim()) assert.equal(inside, escapeXml(community.trim()));
    }),
  );
  const svg = lockupSvg('horizontal', { community: '<b onload="x">&' }, { ...COLOURS, mark: '"><script>' });
  assert.doesNotMatch(svg, /<b |<script/);
});

test('the mark and the wordmark are cheap to carry', () => {
  const bytes = gzipSync(JSON.stringify(drawings), { level: 9 }).length;
  assert.ok(bytes <= 2560, `${bytes} bytes`);
});

test('paths use few decimals', () => {
  for (const { layers } of Object.values(drawings))
    for (const { d } of layers) {
      parsePath(d);
      assert.doesNotMatch(d, /\.\d{3}/);
    }
});
