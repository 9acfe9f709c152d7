/** Writes the SVG masters of the lockups beside this file: `npx node --conditions=hkt-source art/export-svg.ts`. */
import { writeFileSync } from 'node:fs';
import type { LockupVariant } from '../src/mark/index.ts';
import { lockupSvg, type MarkColours } from '../src/mark/svg.ts';
import { samplePalette } from './sample-palette.ts';

const { mark, accent, text, onPrimary } = samplePalette;
const one = (colour: string): MarkColours => ({ mark: colour, accent: colour, text: colour });
const TONES: Readonly<Record<string, MarkColours>> = {
  full: { mark, accent, text },
  mono: one(text),
  reversed: one(onPrimary),
};
const VARIANTS: readonly LockupVariant[] = ['horizontal', 'stacked', 'mark'];

for (const variant of VARIANTS)
  for (const [tone, colours] of Object.entries(TONES))
    writeFileSync(new URL(`lockup-${variant}-${tone}.svg`, import.meta.url), `${lockupSvg(variant, {}, colours)}\n`);
writeFileSync(
  new URL('mark-small-full.svg', import.meta.url),
  `${lockupSvg('mark', { markPx: 24 }, TONES.full ?? one(text))}\n`,
);
