import { oklchToHex } from './oklch.ts';
import { isTree } from './tree.ts';

/** A DTCG colour as the sources write it: oklch with its hex beside it. */
export interface ColorValue {
  readonly colorSpace: 'oklch';
  readonly components: readonly [number, number, number];
  readonly alpha?: number;
  readonly hex: string;
}

export function isColorValue(value: unknown): value is ColorValue {
  if (!isTree(value)) return false;
  const components: unknown = value.components;
  return value.colorSpace === 'oklch' && Array.isArray(components) && components.length === 3;
}

/** Why a primitive colour cannot stand as written, or nothing. */
export function colorFault(value: unknown): string | undefined {
  if (!isColorValue(value)) return 'a colour is { colorSpace: "oklch", components: [L, C, h], hex }';
  const { hex, clipped } = oklchToHex(...value.components);
  if (clipped) return 'lies outside sRGB: lower its chroma';
  if (value.hex !== hex) return `its hex is "${value.hex}" but its components are ${hex}`;
  return undefined;
}

/** The colour for CSS of any age: hex, or `rgba()` where it is translucent. */
export function cssColor(value: ColorValue): string {
  if (value.alpha === undefined || value.alpha === 1) return value.hex;
  const number = parseInt(value.hex.slice(1), 16);
  return `rgba(${number >> 16},${(number >> 8) & 255},${number & 255},${value.alpha})`;
}
