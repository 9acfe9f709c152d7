import { MODE_SETS } from '../runtime/layers.ts';
import { cssColor, isColorValue } from '../color-value.ts';
import { cssValue } from '../css-value.ts';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { referenceOf } from '../references.ts';
import { isTree, type Tree } from '../tree.ts';

/** Tokens Studio's own words for what it can apply in Figma. */
const TYPES: Readonly<Record<string, string>> = {
  color: 'color',
  dimension: 'dimension',
  number: 'number',
  shadow: 'boxShadow',
  fontFamily: 'fontFamilies',
  fontWeight: 'fontWeights',
  duration: 'other',
  cubicBezier: 'other',
};

const colour = (value: unknown): unknown => (isColorValue(value) ? cssColor(value) : value);

function shadowLayer(layer: Tree): Tree {
  const length = (key: string): string => String((layer[key] as { value: number }).value);
  const [x, y, blur, spread] = ['offsetX', 'offsetY', 'blur', 'spread'].map(length);
  return { color: colour(layer.color), x, y, blur, spread, type: 'dropShadow' };
}

function figmaValue(type: string, value: unknown): unknown {
  if (referenceOf(value) !== undefined) return value;
  if (type === 'shadow') return (value as Tree[]).map(shadowLayer);
  if (type === 'fontFamily') return (value as string[]).join(', ');
  if (type === 'number' || type === 'fontWeight') return String(value);
  return cssValue(type, value);
}

function convert(node: Tree, inherited: string): Tree {
  const type = typeof node.$type === 'string' ? node.$type : inherited;
  if ('$value' in node) {
    const description = node.$description === undefined ? {} : { $description: node.$description };
    return { $type: TYPES[type] ?? 'other', $value: figmaValue(type, node.$value), ...description };
  }
  const children = Object.entries(node).filter(([key, child]) => !key.startsWith('$') && isTree(child));
  return Object.fromEntries(children.map(([key, child]) => [key, convert(child as Tree, type)]));
}

const GROUPS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Appearance: {
    Light: [],
    Dark: ['dark'],
    'High contrast light': ['contrastLight'],
    'High contrast dark': ['dark', 'contrastDark'],
    'Signage light': ['signageLight'],
    'Signage dark': ['dark', 'signageDark'],
  },
  Mode: { Standard: [], 长辈版: ['elder'] },
  Density: { Comfortable: [], Compact: ['compact'] },
};

function themes(): Tree[] {
  return Object.entries(GROUPS).flatMap(([group, options]) =>
    Object.entries(options).map(([name, sets]) => ({
      id: `${group}-${name}`.toLowerCase().replaceAll(' ', '-'),
      name,
      group,
      selectedTokenSets: Object.fromEntries([
        ['primitive', 'source'],
        ...(group === 'Appearance'
          ? [
              ['semantic', 'enabled'],
              ['component', 'enabled'],
            ]
          : [['semantic', 'source']]),
        ...sets.map((set) => [`mode/${set}`, 'enabled']),
      ]),
    })),
  );
}

/** One file that Tokens Studio imports: three tiers, the modes as sets, and themes that combine them. */
export function figmaOutput(kit: Kit): Files {
  const { source } = kit;
  // System colours mean nothing in a drawing, and a drawing does not move.
  const modes = MODE_SETS.filter((set) => set !== 'forced' && set !== 'reducedMotion');
  const sets: [string, Tree][] = [
    ['primitive', source.primitive],
    ['semantic', source.semantic],
    ['component', source.component],
    ...modes.map((set): [string, Tree] => [`mode/${set}`, source.modes[set]]),
  ];
  const document = {
    ...Object.fromEntries(sets.map(([name, tree]) => [name, convert(tree, '')])),
    $themes: themes(),
    $metadata: { tokenSetOrder: sets.map(([name]) => name), note: GENERATED },
  };
  return new Map([['figma/tokens.json', `${JSON.stringify(document, null, 1)}\n`]]);
}
