/** What people write into a cell → values of an item. Each reader says whether its value holds all that was written. */
import type { Audience, Channel, Duration, Fee, Handling, Question, Step, TimeUnit } from '@huiketing/model';
import { firstNumber, numberOf } from './numbers.ts';

/** `whole` is false when the words say more than the value: then they are kept as well. */
export interface Read<T> {
  value: T;
  whole: boolean;
}

type Reader<T> = (text: string) => Read<T> | undefined;

const NUMBERED = '\\d{1,2}[.、．)）](?!\\d)|[（(]\\d{1,2}[)）]';
const LEADING = new RegExp(`^\\s*(?:${NUMBERED}|[①-⑳]|[一二三四五六七八九十]{1,2}、)\\s*`);
const BETWEEN = new RegExp(`(?:^|[\\s；;。，,])(?=${NUMBERED})|(?=[①-⑳])`);

/** One entry per number where the entries are numbered, else per line or “；”. */
export function linesOf(text: string): string[] {
  const numbered = text.split(BETWEEN).filter(Boolean);
  const parts = numbered.filter((part) => LEADING.test(part)).length > 1 ? numbered : text.split(/\r?\n|[；;]/);
  return parts
    .map((part) =>
      part
        .replace(LEADING, '')
        .replace(/[；;，,\s]+$/, '')
        .trim(),
    )
    .filter(Boolean);
}

/** Words in a row, parted by any mark that Chinese lists use. */
export function wordsIn(text: string): string[] {
  return text.split(/[\s；;、，,/|]+/).filter(Boolean);
}

export const asLines: Reader<string[]> = (text) => {
  const value = linesOf(text);
  return value.length ? { value, whole: true } : undefined;
};

export const asWords: Reader<string[]> = (text) => {
  const value = wordsIn(text);
  return value.length ? { value, whole: true } : undefined;
};

export const asText: Reader<string> = (text) => ({ value: text, whole: true });

// -- choices -----------------------------------------------------------------------------------------------------------

const HANDLINGS: [RegExp, Handling][] = [
  [/即办|当场|立等|现场办结|马上办|^1$/, 'instant'],
  [/承诺|约好办|限时|^2$/, 'promised'],
  [/代办|帮办|代您办/, 'agent'],
  [/自助/, 'self'],
  [/转办|转介|转给|上报/, 'referral'],
  [/指引|指个路|咨询|告知|宣传/, 'guide'],
];

export const asHandling: Reader<Handling> = (text) => {
  const found = HANDLINGS.find(([words]) => words.test(text));
  return found && { value: found[1], whole: text.length <= 4 };
};

const CHANNELS: [RegExp, Channel][] = [
  [/到厅|窗口|现场|线下|大厅|当面/, 'hall'],
  [/网上|网办|线上|在线|电脑/, 'online'],
  [/手机|掌上|APP|小程序|移动|微信|公众号/i, 'mobile'],
  [/自助|终端/, 'terminal'],
  [/邮寄|快递|邮递|物流/, 'mail'],
  [/代办|帮办|上门/, 'agent'],
];

const AUDIENCES: [RegExp, Audience][] = [
  [/个人|自然人|居民|群众|市民|村民|公民/, 'person'],
  [/企业|法人|组织|单位|机构|个体工商户/, 'organisation'],
];

export const asChannels: Reader<Channel[]> = (text) => choices(text, CHANNELS);
export const asAudience: Reader<Audience[]> = (text) => choices(text, AUDIENCES);

function choices<T>(text: string, known: readonly [RegExp, T][]): Read<T[]> | undefined {
  const words = wordsIn(text);
  const value = known.filter(([pattern]) => pattern.test(text)).map(([, choice]) => choice);
  const whole = words.every((word) => word.length <= 4 && known.some(([pattern]) => pattern.test(word)));
  return value.length ? { value, whole } : undefined;
}

// -- numbers and times -------------------------------------------------------------------------------------------------

export const asVisits: Reader<number> = (text) => {
  if (/不用跑|零跑|无需到场|不用到|不需/.test(text)) return { value: 0, whole: text.length <= 5 };
  const value = firstNumber(text);
  if (value === undefined || value > 99) return undefined;
  return { value, whole: /^(最多|只)?跑?\s*[\d零〇一二两三]+\s*次?$/.test(text) };
};

export const asWhole: Reader<number> = (text) => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  return value === undefined ? undefined : { value, whole: true };
};

/** “11月、12月、1月”, “6-8月”: months from 1 to 12. */
export const asMonths: Reader<number[]> = (text) => {
  const value: number[] = [];
  for (const word of wordsIn(text.replace(/月份?/g, ' '))) {
    const [from = NaN, to = from] = word.split(/[-~至到—]/).map((part) => numberOf(part) ?? NaN);
    if (!(from >= 1 && from <= 12 && to >= 1 && to <= 12)) return undefined;
    for (let month = from; ; month = (month % 12) + 1) {
      if (value.indexOf(month) < 0) value.push(month);
      if (month === to) break;
    }
  }
  return value.length ? { value, whole: true } : undefined;
};

const UNITS: readonly (readonly [RegExp, TimeUnit, number])[] = [
  [/工作日|工作天/, 'workday', 1],
  [/自然日|日历日|天|日/, 'day', 1],
  [/小时|时/, 'hour', 1],
  [/分钟|分/, 'minute', 1],
  [/周|星期/, 'day', 7],
  [/月/, 'month', 1],
  [/年/, 'year', 1],
];
const AMOUNT = '(\\d{1,4}|[零〇一二两三四五六七八九十百]{1,5})';
const UNIT = '(工作日|工作天|自然日|日历日|天|日|小时|时|分钟|分|周|星期|月|年)';
const SPAN = new RegExp(`${AMOUNT}(?:\\s*(?:个\\s*)?${UNIT}?\\s*[-~至到—～]\\s*${AMOUNT})?\\s*个?\\s*${UNIT}`);
const AT_ONCE = /即办|当场|即时|立即|立等|随到随办|即来即办|现场办结/;

/** “20个工作日”, “当场办结”, “不超过三十天”, “5-10个工作日” (the longer counts), “3” (working days). */
export const asSpan: Reader<Duration> = (text) => {
  const words = text.replace(/\s+/g, '');
  if (/^\d{1,4}$/.test(words)) return { value: { value: Number(words), unit: 'workday' }, whole: true };
  const whole = { 半小时: [30, 'minute'], 半个小时: [30, 'minute'], 半个月: [15, 'day'], 半年: [6, 'month'] } as const;
  const half = Object.keys(whole).find((name) => words === name) as keyof typeof whole | undefined;
  if (half) return { value: { value: whole[half][0], unit: whole[half][1] }, whole: true };
  const found = SPAN.exec(words);
  if (!found) return atOnce(text, words);
  // Two times in one cell are two promises: nobody can tell which of them holds.
  if (SPAN.test(words.slice(found.index + found[0].length))) return undefined;
  const amount = numberOf(found[3] ?? found[1]!);
  const [, unit, times] = UNITS.find(([pattern]) => pattern.test(found[4]!))!;
  if (amount === undefined) return undefined;
  const value: Duration = { value: amount * times, unit };
  const plain = words.replace(found[0], '').replace(/不超过|最多|最长|以内|之内|内|[（）()]/g, '') === '' && !found[3];
  return { value: plain ? value : { ...value, note: text }, whole: true };
};

function atOnce(text: string, words: string): Read<Duration> | undefined {
  if (AT_ONCE.test(words)) {
    const plain = /^(即办|当场|即时|立即|立等可取|随到随办|即来即办|现场)(办结|办理|办)?(件)?$/.test(words);
    return { value: plain ? { value: 0, unit: 'workday' } : { value: 0, unit: 'workday', note: text }, whole: true };
  }
  return /^(当日|当天)(办结|办理|办)?$/.test(words)
    ? { value: { value: 1, unit: 'day', note: text }, whole: true }
    : undefined;
}

// -- lists of things ---------------------------------------------------------------------------------------------------

const FREE = /^(否|无|没有|不收费|不收取(任何)?费用|免费|零收费|0(\.0+)?元?)[。.]?$/;

/** “不收费” is an empty list: a promise that nothing is charged. */
export const asFees: Reader<Fee[]> = (text) => {
  if (FREE.test(text)) return { value: [], whole: true };
  if (/^(是|收费)$/.test(text)) return { value: [{ name: '收费' }], whole: false };
  return { value: linesOf(text).map(feeOf), whole: true };
};

function feeOf(line: string): Fee {
  const found = /^(.*?)[：:\s]*([¥￥]?\d[\d.,]*\s*(?:万?元|块|角).*)$/.exec(line);
  return found ? { name: found[1] || '收费', standard: found[2]! } : { name: line };
}

export const asSteps: Reader<Step[]> = (text) => {
  const value = linesOf(text.replace(/\s*(?:→|->|—>|⇒|＞)\s*/g, '\n')).map((name) => ({ name }));
  return value.length ? { value, whole: true } : undefined;
};

/** “问：…答：…”, or a line that ends in “？” and what follows it. */
export const asQuestions: Reader<Question[]> = (text) => {
  const marked = /(?:^|\s)(?:\d+[.、．])?\s*(?:问|Q\d*)\s*[：:]/i.test(text);
  const parts = marked ? text.split(/(?:^|\s)(?:\d+[.、．])?\s*(?:问|Q\d*)\s*[：:]/i) : text.split(/\n(?=[^\n]*[？?])/);
  const value: Question[] = [];
  for (const part of parts.filter((each) => each.trim())) {
    const found = marked ? /^([^]*?)\s*(?:答|A\d*)\s*[：:]([^]*)$/i.exec(part) : /^([^？?]*[？?])([^]*)$/.exec(part);
    const [q, a] = [found?.[1], found?.[2]].map((words = '') => words.replace(/^\s*(答[：:])?\s*/, '').trim());
    if (!q || !a) return undefined;
    value.push({ q: q.replace(LEADING, ''), a });
  }
  return value.length ? { value, whole: true } : undefined;
};

/** `https://…`, and the same without its scheme, as people write it. */
export const asAddress: Reader<string> = (text) => {
  const found = /^(https?:\/\/)?([a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/\S*)?)$/i.exec(text);
  return found ? { value: found[1] ? text : `https://${text}`, whole: true } : undefined;
};
