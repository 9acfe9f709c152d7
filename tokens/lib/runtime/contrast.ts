/** Contrast as WCAG 2 counts it. Colours are `#rgb`, `#rrggbb`, `#rrggbbaa` or `rgb()`/`rgba()` with commas. */

/** Red, green, blue in 0–255 and alpha in 0–1. */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const FUNCTION = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/i;

function fromHex(digits: string): Rgba {
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const byte = (index: number): number => parseInt(full.slice(index, index + 2), 16);
  return { r: byte(0), g: byte(2), b: byte(4), a: full.length === 8 ? byte(6) / 255 : 1 };
}

/** The colour as numbers; `undefined` where it is written in no way known here (a keyword, `var()`, a typing slip). */
export function parseColor(color: string): Rgba | undefined {
  const hex = HEX.exec(color);
  if (hex) return fromHex(hex[1] as string);
  const parts = FUNCTION.exec(color);
  if (!parts) return undefined;
  return {
    r: Number(parts[1]),
    g: Number(parts[2]),
    b: Number(parts[3]),
    a: parts[4] === undefined ? 1 : Number(parts[4]),
  };
}

function known(color: string): Rgba {
  const parsed = parseColor(color);
  if (!parsed) throw new TypeError(`not a colour that can be computed: "${color}"`);
  return parsed;
}

/** What is seen where `top` lies upon `ground`, as `#rrggbb`. */
export function over(top: string, ground: string): string {
  const t = known(top);
  const g = known(ground);
  const channel = (upper: number, lower: number): string =>
    ('0' + Math.round(upper * t.a + lower * (1 - t.a)).toString(16)).slice(-2);
  return `#${channel(t.r, g.r)}${channel(t.g, g.g)}${channel(t.b, g.b)}`;
}

const linear = (channel: number): number => {
  const c = channel / 255;
  // 0.04045 is the sRGB standard's own figure; WCAG's 0.03928 is an old slip without effect on 8-bit colours.
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 (black) to 1 (white); alpha is ignored. */
export function luminance(color: string): number {
  const { r, g, b } = known(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function ratio(ink: string, ground: string): number {
  const a = luminance(over(ink, ground));
  const b = luminance(ground);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The contrast ratio, 1 to 21, of ink on a ground. A ground one can see through is taken at its worst: over
 * white and over black, since nobody knows what the page has underneath.
 */
export function contrast(ink: string, ground: string): number {
  return Math.min(ratio(ink, over(ground, '#ffffff')), ratio(ink, over(ground, '#000000')));
}
