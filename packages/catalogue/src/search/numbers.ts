/** Numbers as people write them: 八十, 80, 两, 十二, 12345. */

const DIGITS = '零一二三四五六七八九';
const RUN = /[零〇一二两三四五六七八九十百千]+|\d+/g;
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (letter: string): number => DIGITS.indexOf(letter === '两' ? '二' : letter === '〇' ? '零' : letter);

/** 八十五 → 85; without 十, 百, 千 digit by digit: 一二三四五 → 12345. */
export function toArabic(run: string): string {
  if (!/[十百千]/.test(run)) return Array.from(run, digitOf).join('');
  let sum = 0;
  let digit = 1;
  for (const letter of run) {
    const unit = UNITS[letter];
    if (unit) sum += digit * unit;
    digit = unit ? 0 : digitOf(letter);
  }
  return String(sum + digit);
}

/** 85 → 八十五; of five digits and more, digit by digit. */
export function toChinese(run: string): string {
  const digits = run.replace(/^0+(?=\d)/, '');
  if (digits.length > 4) return Array.from(run, (digit) => DIGITS[+digit]).join('');
  let text = '';
  for (let i = 0; i < digits.length; i++) {
    const unit = ['', '十', '百', '千'][digits.length - 1 - i]!;
    if (digits[i] !== '0') text += DIGITS[+digits[i]!]! + unit;
    else if (text && !text.endsWith('零')) text += '零';
  }
  return text.replace(/零+$/, '').replace(/^一十/, '十') || '零';
}

/** The query, then the same with its numbers in the other script. A lone 一 is a word as often as a number. */
export function variantsOf(query: string): string[] {
  const arabic = query.replace(RUN, (run) => (run === '一' || run < ':' ? run : toArabic(run)));
  const chinese = query.replace(RUN, (run) => (run < ':' ? toChinese(run) : run === '两' ? '二' : run));
  const pair = chinese.replace(RUN, (run) => (run === '二' ? '两' : run));
  return [query, arabic, chinese, pair].filter((variant, at, all) => all.indexOf(variant) === at);
}
