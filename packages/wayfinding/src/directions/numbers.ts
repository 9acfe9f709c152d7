/** Paces as people count them. */

/** Metres of one pace of an old person walking at ease; younger ones take fewer. A choice of this house. */
export const PACE = 0.6;

/** Exact to ten, then to five, from a hundred on to ten. */
export function roundPaces(metres: number): number {
  const paces = Math.max(1, Math.round(metres / PACE));
  if (paces <= 10) return paces;
  const step = paces < 100 ? 5 : 10;
  return Math.round(paces / step) * step;
}

const DIGITS = '零一二三四五六七八九';

/** In characters, as spoken before a measure word: 两, 十五, 一百二十. From a thousand on, which no hall has, in digits. */
export function spokenNumber(value: number): string {
  if (value === 2) return '两';
  if (value < 10) return DIGITS[value]!;
  if (value < 20) return `十${value === 10 ? '' : DIGITS[value - 10]!}`;
  if (value < 100) return DIGITS[Math.floor(value / 10)]! + '十' + (value % 10 ? DIGITS[value % 10]! : '');
  if (value > 999) return String(value);
  const rest = value % 100;
  const gap = rest && rest < 10 ? '零' : '';
  const tail = rest >= 10 && rest < 20 ? '一' : '';
  return `${DIGITS[Math.floor(value / 100)]!}百${gap}${rest ? tail + plainNumber(rest) : ''}`;
}

const plainNumber = (value: number): string => (value === 2 ? '二' : spokenNumber(value));
