import { parseColor } from './contrast.ts';

/** CIE L*a*b* (D65). */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const pivot = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

export function toLab(color: string): Lab {
  const parsed = parseColor(color);
  if (!parsed) throw new TypeError(`not a colour that can be computed: "${color}"`);
  const r = linear(parsed.r);
  const g = linear(parsed.g);
  const b = linear(parsed.b);
  const x = pivot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = pivot(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = pivot((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

const RADIAN = Math.PI / 180;
const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / RADIAN + 360) % 360;
const power7 = (value: number): number => value ** 7;

function hueDistance(h1: number, h2: number): number {
  const d = h2 - h1;
  if (Math.abs(d) <= 180) return d;
  return d > 0 ? d - 360 : d + 360;
}

function hueMean(h1: number, h2: number): number {
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

/** CIEDE2000 between two L*a*b* colours, weights 1: about 1 is just seen, 10 is another colour at a glance. */
export function labDistance(one: Lab, two: Lab): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(power7(meanChroma) / (power7(meanChroma) + power7(25))));
  const a1 = one.a * (1 + g);
  const a2 = two.a * (1 + g);
  const c1 = Math.hypot(a1, one.b);
  const c2 = Math.hypot(a2, two.b);
  const grey = c1 * c2 === 0;
  const h1 = hueOf(a1, one.b);
  const h2 = hueOf(a2, two.b);
  const dH = grey ? 0 : 2 * Math.sqrt(c1 * c2) * Math.sin((hueDistance(h1, h2) / 2) * RADIAN);
  const h = grey ? h1 + h2 : hueMean(h1, h2);
  const l = (one.l + two.l) / 2;
  const c = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * RADIAN) +
    0.24 * Math.cos(2 * h * RADIAN) +
    0.32 * Math.cos((3 * h + 6) * RADIAN) -
    0.2 * Math.cos((4 * h - 63) * RADIAN);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rotation =
    -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIAN) * 2 * Math.sqrt(power7(c) / (power7(c) + power7(25)));
  const kl = (two.l - one.l) / sl;
  const kc = (c2 - c1) / sc;
  const kh = dH / sh;
  return Math.sqrt(kl * kl + kc * kc + kh * kh + rotation * kc * kh);
}

export const deltaE = (one: string, two: string): number => labDistance(toLab(one), toLab(two));
