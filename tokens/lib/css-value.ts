import { cssColor, isColorValue } from './color-value.ts';
import { isTree } from './tree.ts';

interface Measure {
  readonly value: number;
  readonly unit: string;
}

const isMeasure = (value: unknown): value is Measure =>
  isTree(value) && typeof value.value === 'number' && typeof value.unit === 'string';

const measure = (value: unknown): string => (isMeasure(value) ? `${value.value}${value.unit}` : String(value));

/** Only a family's name may need quotes; a generic one must have none. */
const family = (name: string): string => (/^[a-z-]+$/.test(name) ? name : `"${name}"`);

const color = (value: unknown): string => (isColorValue(value) ? cssColor(value) : String(value));

function shadow(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return 'none';
  return value
    .map((layer: Record<string, unknown>) => {
      const lengths = ['offsetX', 'offsetY', 'blur', 'spread'].map((key) => measure(layer[key]).replace(/^0px$/, '0'));
      return `${lengths.join(' ').replace(/ 0$/, '')} ${color(layer.color)}`;
    })
    .join(',');
}

/** A DTCG value, its references resolved, as CSS. Style Dictionary's own writes durations as `[object Object]`. */
export function cssValue(type: string | undefined, value: unknown): string {
  switch (type) {
    case 'color':
      return color(value);
    case 'shadow':
      return shadow(value);
    case 'fontFamily':
      return Array.isArray(value) ? value.map((name) => family(String(name))).join(',') : String(value);
    case 'cubicBezier':
      return Array.isArray(value) ? `cubic-bezier(${value.join(',')})` : String(value);
    default:
      return measure(value);
  }
}
