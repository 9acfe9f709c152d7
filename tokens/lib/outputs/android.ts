import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';
import { GENERATED, type Files, type Kit } from '../kit.ts';
import { amount, channels, formatNative, registerValue, type NativeFile } from '../native.ts';

const byte = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** Words grow with the reader's own setting (sp), everything else does not (dp). */
const isText = (path: readonly string[]): boolean => path[0] === 'font' || path[0] === 'signage';

function androidValue(token: TransformedToken): string {
  const color = channels(token.$value);
  if (color) return `#${[color[3] * 255, color[0], color[1], color[2]].map(byte).join('')}`;
  if (token.$type === 'dimension') return `${amount(token.$value)}${isText(token.path) ? 'sp' : 'dp'}`;
  if (token.$type === 'duration') return String(amount(token.$value));
  return String(token.$value);
}

registerValue('hkt/android', androidValue);

const snake =
  (prefix: string) =>
  (token: TransformedToken): string =>
    `${prefix}_${token.path.join('_')}`.replaceAll('-', '_');

const FILES: readonly NativeFile[] = [
  { destination: 'values/hkt_colors.xml', types: ['color'] },
  { destination: 'values-night/hkt_colors.xml', types: ['color'], set: 'dark' },
  { destination: 'values/hkt_colors_contrast.xml', types: ['color'], set: 'contrastLight', prefix: 'contrast' },
  { destination: 'values-night/hkt_colors_contrast.xml', types: ['color'], set: 'contrastDark', prefix: 'contrast' },
  { destination: 'values/hkt_dimens.xml', types: ['dimension'] },
  { destination: 'values/hkt_dimens_elder.xml', types: ['dimension'], set: 'elder', prefix: 'elder' },
  { destination: 'values/hkt_dimens_compact.xml', types: ['dimension'], set: 'compact', prefix: 'compact' },
  { destination: 'values/hkt_integers.xml', types: ['duration', 'fontWeight'] },
];

const RESOURCES = { dimension: 'dimen', color: 'color', duration: 'integer', fontWeight: 'integer' };

StyleDictionary.registerFileHeader({ name: 'hkt/header', fileHeader: () => [GENERATED] });

async function resource(kit: Kit, file: NativeFile): Promise<[string, string]> {
  const name = `hkt/android-name-${file.prefix ?? 'base'}`;
  StyleDictionary.registerTransform({
    name,
    type: 'name',
    transform: snake(['hkt', file.prefix].filter(Boolean).join('_')),
  });
  const platform = {
    transforms: [name, 'hkt/android'],
    files: [{ format: 'android/resources', options: { resourceMap: RESOURCES, fileHeader: 'hkt/header' } }],
  };
  return [`android/${file.destination}`, await formatNative(kit, file, platform)];
}

/** Resources for Android: day and night by folder, the other modes by name, since Android has no folder for them. */
export async function androidOutput(kit: Kit): Promise<Files> {
  const files = new Map<string, string>();
  for (const file of FILES) files.set(...(await resource(kit, file)));
  return files;
}
