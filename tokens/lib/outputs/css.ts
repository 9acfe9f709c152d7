import type { Values } from '../runtime/check-colors.ts';
import { GENERATED, type Files, type Kit } from '../kit.ts';

const block = (selector: string, values: Values, extra = ''): string =>
  `${selector} {\n${extra}${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}\n`;

const media = (query: string, rules: string): string => `@media ${query} {\n${rules.replace(/^(?=.)/gm, '  ')}}\n`;

/**
 * Plain custom properties for documents of our own. A page follows the system, and `data-hkt-scheme`,
 * `-contrast`, `-mode` and `-density` on the root outrank it.
 */
export function cssOutput(kit: Kit): Files {
  const { base, sets } = kit.sealed;
  const { dark, contrastLight } = sets;
  // Written out in full, since these rules may meet contrastLight on the way.
  const contrastDark = { ...dark, ...sets.contrastDark };
  const not = (name: string, value: string): string => `:not([data-hkt-${name}='${value}'])`;
  const systemHigh = not('contrast', 'normal');
  const parts = [
    `/* ${GENERATED} Embedded elements do not read this file: they are sealed. */\n`,
    block(':root', base, '  color-scheme: light dark;\n'),
    block(`:root[data-hkt-density='compact']`, sets.compact),
    media('(prefers-color-scheme: dark)', block(`:root${not('scheme', 'light')}`, dark)),
    block(`:root[data-hkt-scheme='light']`, {}, '  color-scheme: light;\n'),
    block(`:root[data-hkt-scheme='dark']`, dark, '  color-scheme: dark;\n'),
    media('(prefers-contrast: more)', block(`:root${systemHigh}${not('scheme', 'dark')}`, contrastLight)),
    block(`:root[data-hkt-contrast='high']${not('scheme', 'dark')}`, contrastLight),
    media(
      '(prefers-contrast: more) and (prefers-color-scheme: dark)',
      block(`:root${systemHigh}${not('scheme', 'light')}`, contrastDark),
    ),
    media('(prefers-contrast: more)', block(`:root${systemHigh}[data-hkt-scheme='dark']`, contrastDark)),
    media(
      '(prefers-color-scheme: dark)',
      block(`:root[data-hkt-contrast='high']${not('scheme', 'light')}`, contrastDark),
    ),
    block(`:root[data-hkt-contrast='high'][data-hkt-scheme='dark']`, contrastDark),
    block(`:root[data-hkt-mode='elder']`, sets.elder),
    media('(forced-colors: active)', block(':root:root:root:root', sets.forced)),
    media('(prefers-reduced-motion: reduce)', block(':root', sets.reducedMotion)),
  ];
  return new Map([['tokens.css', parts.join('\n')]]);
}
