/**
 * identity.json: one district's face as data. Its values end up in style sheets and drawings, so each is a plain
 * colour, family list or path and nothing else.
 */
import * as v from 'valibot';
import { PACK_VARIATIONS } from '../vocabularies.ts';
import { code, day, flag, list, object, oneOf, optional, table, text, wanted, words } from './kit.ts';

function safe(pattern: RegExp, message: string, most: number) {
  return v.pipe(v.string(message), v.regex(pattern, message), v.maxLength(most, message));
}

const colour = () => safe(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i, 'a colour like #c2562d', 9);
const families = () => safe(/^[^;{}()@\\<>:!/]+$/, 'a list of font families', 500);
const path = () => safe(/^[Mm][MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/, 'an SVG path', 50_000);
const token = () => safe(/^--hkt-[a-z0-9-]+$/, 'a token like --hkt-color-primary-fill-normal', 80);
const size = () =>
  v.pipe(v.number('a size'), v.minValue(1, 'a size from 1 to 10000'), v.maxValue(10_000, 'a size from 1 to 10000'));

const drawing = object({
  width: size(),
  height: size(),
  layers: list(object({ role: oneOf(['mark', 'accent', 'text']), d: path() }), 100),
});

const stroke = v.union([path(), object({ d: path(), fill: optional(flag(), false) })], 'an SVG path, or {d, fill}');

const pictogram = object({
  zh: words(40),
  en: optional(words(80)),
  group: optional(code()),
  paths: list(stroke, 50),
});

const colours = () => optional(tokens());

function tokens() {
  return Object.assign(v.record(token(), colour(), 'an object'), { most: 500 });
}

export const identityPackSchema = object({
  format: v.literal('hkt-identity/1', '"hkt-identity/1"'),
  id: code(),
  version: words(40),
  owner: wanted(text()),
  validFrom: wanted(day()),
  validUntil: optional(day()),
  sample: optional(flag()),
  status: optional(words(500)),
  /** What things are called: `hall`, `district`, `elder-mode`… */
  names: wanted(table(text(), 200), () => ({})),
  lockup: wanted(
    object({
      mark: optional(drawing),
      /** The mark redrawn for 32 px and less. */
      markSmall: optional(drawing),
      wordmark: optional(drawing),
      name: optional(text(60)),
      secondLine: optional(text(60)),
    }),
    () => ({}),
  ),
  /** Token name → colour, per set; a set not named keeps the kit's own. The two of signage are for screens on a wall. */
  colors: optional(
    object({
      light: colours(),
      dark: colours(),
      contrastLight: colours(),
      contrastDark: colours(),
      signageLight: colours(),
      signageDark: colours(),
    }),
  ),
  type: optional(object({ family: optional(families()), familyName: optional(families()) })),
  pictograms: optional(table(pictogram, 500)),
  /** Exact wordings that elements use instead of their own. */
  strings: wanted(table(text(1000), 1000), () => ({})),
  allowed: wanted(list(oneOf(PACK_VARIATIONS), PACK_VARIATIONS.length), () => []),
  signature: optional(
    object({
      alg: v.literal('Ed25519', '"Ed25519"'),
      keyId: words(),
      sig: safe(/^[A-Za-z0-9+/_-]{86}(==)?$/, 'a signature of 64 bytes in base64', 88),
    }),
  ),
});

export type PackDrawing = v.InferOutput<typeof drawing>;
export type PackPictogram = v.InferOutput<typeof pictogram>;
export type IdentityPack = v.InferOutput<typeof identityPackSchema>;
