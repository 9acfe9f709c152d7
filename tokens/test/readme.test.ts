import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROLES } from '../lib/pair-rules.ts';
import { deltaE } from '../lib/runtime/delta-e.ts';
import { realKit } from './fixtures.ts';

const { sealed, source } = await realKit();
const FAMILIES = ['safety red', 'safety yellow', 'safety green', 'safety blue', 'party'];

function rowFor(role: string, mode: 'light' | 'dark'): string[] {
  const name = `--hkt-color-${role}-fill-loud`;
  const color = (mode === 'dark' ? sealed.sets.dark : sealed.base)[name] as string;
  const nearest = FAMILIES.map((family) => {
    const hexes = source.reserved.filter((one) => one.name.startsWith(family)).map((one) => one.hex);
    return Math.min(...hexes.map((hex) => deltaE(color, hex))).toFixed(1);
  });
  return [role, mode, color, ...nearest];
}

const wanted = [
  ['loud fill', 'mode', 'colour', ...FAMILIES],
  ...ROLES.flatMap((role) => [rowFor(role, 'light'), rowFor(role, 'dark')]),
];

describe('the README', () => {
  it('has the distances to reserved colours as they are', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const table = /<!-- distances -->\n([^]*)<!-- \/distances -->/.exec(text)?.[1] ?? '';
    const rows = table.split('\n').filter((line) => line.startsWith('|') && !line.includes('---'));
    const cells = rows.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
    assert.deepEqual(cells, wanted);
  });
});
