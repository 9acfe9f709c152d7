/** The house's wording rules on what residents read of an item. Official values and what people say stay as they are. */
import { lintWords } from '@huiketing/model';
import type { Category, Item, Path, Text } from '@huiketing/model';
import type { Breach } from './item-rules.ts';

type Line = [path: Path, text: Text | undefined];

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const;

export function wordingOfItem(item: Item): Breach[] {
  return lint(linesOf(item));
}

export function wordingOfCategory({ zh }: Category): Breach[] {
  return lint([[['zh'], zh]]);
}

function lint(lines: Line[]): Breach[] {
  const breaches: Breach[] = [];
  for (const [path, text] of lines) {
    for (const [end, words] of wordsOf(text)) {
      for (const { level, found, suggestion } of lintWords(words)) {
        const said = { is: found, against: suggestion };
        breaches.push({ rule: 'wording', level: LEVELS[level], path: [...path, ...end], value: words, said });
      }
    }
  }
  return breaches;
}

function wordsOf(text: Text | undefined): [Path, string][] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [[[], text]];
  return Object.keys(text).map((language): [Path, string] => [[language], text[language] ?? '']);
}

function linesOf(item: Item): Line[] {
  const { zh, summary, hours, visitReason, conditions, materials, steps, fees, faq, times } = item;
  return [
    [['zh'], zh],
    [['summary'], summary],
    [['hours'], hours],
    [['visitReason'], visitReason],
    [['times', 'statutory', 'note'], times?.statutory?.note],
    [['times', 'promised', 'note'], times?.promised?.note],
    ...(conditions ?? []).map((text, index): Line => [['conditions', index], text]),
    ...fieldsOf('materials', materials, ['name', 'note']),
    ...fieldsOf('steps', steps, ['name', 'who', 'note']),
    ...fieldsOf('fees', fees, ['name', 'standard']),
    ...fieldsOf('faq', faq, ['q', 'a']),
  ];
}

function fieldsOf<T extends object>(
  field: string,
  list: readonly T[] | undefined,
  names: (keyof T & string)[],
): Line[] {
  const lines: Line[] = [];
  (list ?? []).forEach((entry, index) => {
    for (const name of names) lines.push([[field, index, name], entry[name] as Text | undefined]);
  });
  return lines;
}
