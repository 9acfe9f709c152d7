/** What changed between two lists, item by item. */
import type { Catalogue, Category, Item } from '@huiketing/model';
import { shown } from './finding.ts';

export type Change =
  | { kind: 'added' | 'removed'; of: 'category' | 'item'; code: string; name: string }
  | { kind: 'renamed'; of: 'category' | 'item'; code: string; name: string; from: string }
  /** The same name under another code. */
  | { kind: 'recoded'; of: 'category' | 'item'; code: string; name: string; from: string }
  | { kind: 'moved'; of: 'item'; code: string; name: string; from: string; to: string }
  | { kind: 'changed'; of: 'category' | 'item'; code: string; name: string; field: string; from: string; to: string };

interface Named {
  code: string;
  zh: string;
}

interface Placed extends Named {
  item: Item;
  category: Category;
}

/** In the order of the new list; what was removed comes last. */
export function diffCatalogues(before: Catalogue, after: Catalogue): Change[] {
  const categories = pair(before.categories, after.categories);
  const items = pair(placed(before), placed(after));
  return [
    ...changesOf('category', categories, (old, now) => fieldChanges('category', old, now, ['items'])),
    ...changesOf('item', items, (old, now) => [
      ...moved(old, now, categories),
      ...fieldChanges('item', old.item, now.item, []),
    ]),
  ];
}

function placed({ categories }: Catalogue): Placed[] {
  const all: Placed[] = [];
  for (const category of categories) {
    for (const item of category.items) all.push({ code: item.code, zh: item.zh, item, category });
  }
  return all;
}

interface Pairs<T> {
  both: [old: T, now: T][];
  added: T[];
  removed: T[];
}

/** By code; what is left, by name. Entries of equal code are paired in their order. */
function pair<T extends Named>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const byCode = match([...before], [...after], ({ code }) => code);
  const byName = match(byCode.before, byCode.after, ({ zh }) => zh);
  return { both: [...byCode.both, ...byName.both], added: byName.after, removed: byName.before };
}

function match<T>(before: T[], after: T[], key: (entry: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const entry of before) waiting.set(key(entry), [...(waiting.get(key(entry)) ?? []), entry]);
  const both: [T, T][] = [];
  const alone: T[] = [];
  for (const entry of after) {
    const partner = waiting.get(key(entry))?.shift();
    if (partner) both.push([partner, entry]);
    else alone.push(entry);
  }
  const met = new Set(both.map(([old]) => old));
  return { both, before: before.filter((entry) => !met.has(entry)), after: alone };
}

function changesOf<T extends Named>(
  of: 'category' | 'item',
  { both, added, removed }: Pairs<T>,
  inside: (old: T, now: T) => Change[],
): Change[] {
  const changes: Change[] = added.map(({ code, zh }) => ({ kind: 'added', of, code, name: zh }));
  for (const [old, now] of both) {
    const { code, zh: name } = now;
    if (old.code !== code) changes.push({ kind: 'recoded', of, code, name, from: old.code });
    if (old.zh !== name) changes.push({ kind: 'renamed', of, code, name, from: old.zh });
    changes.push(...inside(old, now));
  }
  return [...changes, ...removed.map(({ code, zh }): Change => ({ kind: 'removed', of, code, name: zh }))];
}

/** An item whose category only got another code or name stays where it is. */
function moved(old: Placed, now: Placed, { both }: Pairs<Category>): Change[] {
  if (both.some(([a, b]) => a === old.category && b === now.category)) return [];
  const { code, zh: name } = now;
  return [{ kind: 'moved', of: 'item', code, name, from: old.category.zh, to: now.category.zh }];
}

function fieldChanges(of: 'category' | 'item', old: Category | Item, now: Category | Item, skip: string[]): Change[] {
  const left = old as unknown as Record<string, unknown>;
  const right = now as unknown as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return fields
    .filter((field) => ['code', 'zh', ...skip].indexOf(field) < 0 && stable(left[field]) !== stable(right[field]))
    .map((field) => {
      const { code, zh: name } = now;
      return { kind: 'changed', of, code, name, field, from: shown(left[field]), to: shown(right[field]) };
    });
}

/** As text in which the order of fields makes no difference. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
      const entry = each as Record<string, unknown>;
      const sorted: Record<string, unknown> = {};
      for (const key of Object.keys(entry).sort()) sorted[key] = entry[key];
      return sorted;
    }) ?? ''
  );
}

const THINGS = { zh: { category: '大类', item: '事项' }, en: { category: 'category', item: 'item' } };

/** One change in one line. */
export function changeInWords(change: Change, lang: 'zh' | 'en'): string {
  const { code, name } = change;
  const thing = THINGS[lang][change.of];
  const subject = lang === 'zh' ? `${thing}「${name}」（${code}）` : `${thing} “${name}” (${code})`;
  const nothing = lang === 'zh' ? '（空）' : '(nothing)';
  const span = (from: string, to: string): string => `${from || nothing} → ${to || nothing}`;
  const zh = lang === 'zh';
  switch (change.kind) {
    case 'added':
      return zh ? `新增${subject}` : `added ${subject}`;
    case 'removed':
      return zh ? `删去${subject}` : `removed ${subject}`;
    case 'renamed':
      return zh ? `${subject}改了名：原为「${change.from}」` : `${subject} was renamed, was “${change.from}”`;
    case 'recoded':
      return zh ? `${subject}换了编码：原为 ${change.from}` : `${subject} has a new code, was ${change.from}`;
    case 'moved':
      return zh
        ? `${subject}换了大类：${span(change.from, change.to)}`
        : `${subject} was moved: ${span(change.from, change.to)}`;
    case 'changed':
      return zh
        ? `${subject}的 ${change.field} 变了：${span(change.from, change.to)}`
        : `${subject}: ${change.field} changed: ${span(change.from, change.to)}`;
  }
}
