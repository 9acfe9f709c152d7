import { MODE_SETS } from './runtime/layers.ts';
import { colorFault } from './color-value.ts';
import type { Problem } from './problem.ts';
import { referenceOf, referencesIn } from './references.ts';
import { TIERS, type Source, type Tier } from './source.ts';
import { flatten, type Token } from './tree.ts';

/** CSS system colours (css-color-4): all that a forced-colours set may hold. */
export const SYSTEM_COLOURS = [
  'AccentColor',
  'AccentColorText',
  'ActiveText',
  'ButtonBorder',
  'ButtonFace',
  'ButtonText',
  'Canvas',
  'CanvasText',
  'Field',
  'FieldText',
  'GrayText',
  'Highlight',
  'HighlightText',
  'LinkText',
  'Mark',
  'MarkText',
  'SelectedItem',
  'SelectedItemText',
  'VisitedText',
] as const;

/** Which tier each tier may refer to. A primitive may use another: a shadow has a colour. */
const MAY_USE: Readonly<Record<Tier, Tier>> = { primitive: 'primitive', semantic: 'primitive', component: 'semantic' };

/** The tier of every path. */
export function tierIndex(source: Source): Map<string, Tier> {
  const index = new Map<string, Tier>();
  for (const tier of TIERS) {
    for (const path of flatten(source[tier]).keys()) index.set(path, tier);
  }
  return index;
}

function checkToken(token: Token, tier: Tier, index: ReadonlyMap<string, Tier>, where: string): Problem[] {
  const reference = referenceOf(token.value);
  if (tier !== 'primitive' && reference === undefined) {
    const message = `holds a literal (${JSON.stringify(token.value)})${where}; only primitives may`;
    return [{ code: 'literal', name: token.path, message }];
  }
  return referencesIn(token.value)
    .filter((path) => index.has(path) && index.get(path) !== MAY_USE[tier])
    .map((path) => ({
      code: 'skipped-tier' as const,
      name: token.path,
      message: `${tier} refers to ${index.get(path)} {${path}}${where}; it may use ${MAY_USE[tier]} only`,
    }));
}

function checkForced(tokens: Iterable<Token>): Problem[] {
  const allowed: readonly unknown[] = SYSTEM_COLOURS;
  return [...tokens]
    .filter((token) => !allowed.includes(token.value))
    .map((token) => ({
      code: 'not-a-system-colour' as const,
      name: token.path,
      message: `is ${JSON.stringify(token.value)} in forced colours; it must be one of ${SYSTEM_COLOURS.join(', ')}`,
    }));
}

function checkModes(source: Source, index: ReadonlyMap<string, Tier>): Problem[] {
  return MODE_SETS.flatMap((set) => {
    const tokens = [...flatten(source.modes[set]).values()];
    const unknown = tokens
      .filter((token) => index.get(token.path) !== 'semantic')
      .map((token) => ({
        code: 'unknown-override' as const,
        name: token.path,
        message: `mode ${set} sets it, but no semantic token has that name`,
      }));
    if (set === 'forced') return [...unknown, ...checkForced(tokens)];
    return [...unknown, ...tokens.flatMap((token) => checkToken(token, 'semantic', index, ` in mode ${set}`))];
  });
}

/** A token must say what it is, and what elements may use must also say what it is for. */
function checkWords(source: Source): Problem[] {
  return TIERS.flatMap((tier) =>
    [...flatten(source[tier]).values()].flatMap(({ path, type, description }) => {
      const missing = [type === undefined && '$type', tier !== 'primitive' && !description && '$description'];
      return missing
        .filter(Boolean)
        .map((what) => ({ code: 'bad-source' as const, name: path, message: `has no ${what}` }));
    }),
  );
}

function checkColours(source: Source): Problem[] {
  return [...flatten(source.primitive).values()].flatMap((token) => {
    if (token.type !== 'color' || referenceOf(token.value) !== undefined) return [];
    const fault = colorFault(token.value);
    return fault === undefined ? [] : [{ code: 'hex' as const, name: token.path, message: fault }];
  });
}

function checkNamesOnce(source: Source): Problem[] {
  const paths = TIERS.flatMap((tier) => [...flatten(source[tier]).keys()]);
  return paths
    .filter((path, index) => paths.indexOf(path) !== index)
    .map((path) => ({ code: 'duplicate' as const, name: path, message: 'is defined in two tiers' }));
}

/** Every tier refers to the next one down and nothing else, and only primitives hold values. */
export function checkTiers(source: Source): Problem[] {
  const index = tierIndex(source);
  const own = TIERS.flatMap((tier) =>
    [...flatten(source[tier]).values()].flatMap((token) => checkToken(token, tier, index, '')),
  );
  return [
    ...checkNamesOnce(source),
    ...checkWords(source),
    ...checkColours(source),
    ...own,
    ...checkModes(source, index),
  ];
}
