/** What is wrong with a list, where it stands in the file of those who keep it, and how it is mended. */
import { cutPersonal, formatPath } from '@huiketing/model';
import type { Path } from '@huiketing/model';
import { mendOf } from './mends.ts';
import type { RuleId, Said } from './mends.ts';
import { textOf } from './text-of.ts';

/** `error` and `warning` are to be mended; a `note` tells what became of a row that holds no item. */
export type FindingLevel = 'error' | 'warning' | 'note';

/** Where a value came from: a cell of a sheet, or a path in a document. */
export interface Place {
  file?: string;
  sheet?: string;
  /** As a person counts the rows of the sheet: the first is 1. */
  row?: number;
  /** The words of the header. */
  column?: string;
  /** `C7` */
  cell?: string;
  /** The path in JSON, where there is no cell. */
  path?: string;
}

export interface Finding extends Place {
  rule: RuleId;
  level: FindingLevel;
  /** The value, at most 60 characters, without ID- and phone-shaped parts; empty when there is none. */
  value: string;
  /** What to do, in one plain sentence of each language. */
  mend: { zh: string; en: string };
}

const LONGEST = 60;

/** @param said what the sentence needs to name; the value may be anything. */
export function finding(level: FindingLevel, rule: RuleId, place: Place, value?: unknown, said: Said = {}): Finding {
  const named: Said = {};
  for (const key of Object.keys(said) as (keyof Said)[]) named[key] = shown(said[key]);
  return { ...place, rule, level, value: shown(value), mend: mendOf(rule, named) };
}

/** A value as it may be printed. */
export function shown(value: unknown): string {
  const text = cutPersonal(textOf(value).replace(/\s+/g, ' ').trim());
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `list.xlsx 服务清单!C7「承诺时限」`, `list.csv 第 5 行`, `list.json categories[3].zh`. */
export function placeInWords(
  { file = '', sheet = '', row, column, cell, path = '' }: Place,
  lang: 'zh' | 'en',
): string {
  const inRow = row === undefined ? '' : lang === 'zh' ? `第 ${row} 行` : `row ${row}`;
  const where = cell && sheet ? `${sheet}!${cell}` : (cell ?? [sheet, inRow].filter(Boolean).join(' '));
  const header = column === undefined ? '' : lang === 'zh' ? `「${column}」` : ` “${column}”`;
  return [file, path ? where : where + header, path].filter(Boolean).join(' ');
}

/** One line: the place, the rule, the value and the mend. */
export function findingInWords(found: Finding, lang: 'zh' | 'en'): string {
  const value = found.value && (lang === 'zh' ? `“${found.value}”` : `"${found.value}"`);
  return [placeInWords(found, lang), found.rule, value, '→', found.mend[lang]].filter(Boolean).join(' ');
}

export function atPath(path: Readonly<Path>): Place {
  return { path: formatPath(path) };
}

/** Whether something is to be mended. */
export function isToMend({ level }: Finding): boolean {
  return level !== 'note';
}
