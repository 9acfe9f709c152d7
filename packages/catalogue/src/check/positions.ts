/** Where the entries of a parsed catalogue stand in the document they were read from: a parser leaves bad ones out. */
import type { Catalogue, Path } from '@huiketing/model';

export interface Positions {
  category(index: number): number;
  item(category: number, index: number): Path;
}

/** Both lists are in the same order, so that the next of the same code is the same entry. */
export function positionsIn(input: unknown, { categories }: Catalogue): Positions {
  const raw = listIn(input, 'categories');
  const at = follow(raw, categories);
  const items = categories.map((category, index) => follow(listIn(raw[at[index]!], 'items'), category.items));
  return {
    category: (index) => at[index]!,
    item: (category, index) => ['categories', at[category]!, 'items', items[category]![index]!],
  };
}

function follow(raw: unknown[], kept: readonly { code: string }[]): number[] {
  let next = 0;
  return kept.map(({ code }, index) => {
    let at = next;
    while (at < raw.length && codeOf(raw[at]) !== code) at++;
    if (at >= raw.length) at = index;
    next = at + 1;
    return at;
  });
}

function listIn(value: unknown, field: string): unknown[] {
  const list = (value as Record<string, unknown> | undefined)?.[field];
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function codeOf(entry: unknown): unknown {
  return (entry as { code?: unknown } | null)?.code;
}
