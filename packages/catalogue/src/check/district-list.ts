/** The district's own list of categories, against which a hall's list is held. */
import type { Catalogue, Category } from '@huiketing/model';
import { atPath, finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** `{ count?, categories: [{ code?, no?, zh, … }] }`: a catalogue's own form, of which only the names are needed. */
export interface DistrictList {
  count?: number;
  categories: ListedCategory[];
}

export type ListedCategory = Pick<Category, 'zh'> & Partial<Omit<Category, 'zh' | 'items'>>;

/** Reads a list file. What is no category is left out; undefined when none is left. */
export function readDistrictList(input: unknown): DistrictList | undefined {
  const { count, categories } = (Array.isArray(input) ? { categories: input } : (input ?? {})) as Record<
    string,
    unknown
  >;
  if (!Array.isArray(categories)) return undefined;
  const listed = categories
    .map((entry: unknown) => (typeof entry === 'string' ? { zh: entry } : entry))
    .filter((entry): entry is ListedCategory => typeof (entry as ListedCategory | null)?.zh === 'string');
  if (!listed.length) return undefined;
  return { categories: listed, ...(typeof count === 'number' ? { count } : {}) };
}

/** The listed category of this code, or else of this name, however its words are spaced. */
export function listedAs(list: DistrictList, { code, zh }: { code?: string; zh: string }): ListedCategory | undefined {
  const name = plainName(zh);
  return (
    list.categories.find((each) => each.code !== undefined && each.code === code) ??
    list.categories.find((each) => plainName(each.zh) === name)
  );
}

export function plainName(zh: string): string {
  return zh
    .replace(/\s+/g, '')
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/^[、.．\d一二三四五六七八九十]+[、.．]/, '');
}

export function againstList({ categories }: Catalogue, list: DistrictList, at: (index: number) => number): Finding[] {
  const findings: Finding[] = [];
  const met = new Set<ListedCategory>();
  categories.forEach((category, index) => {
    const place = atPath(['categories', at(index), 'zh']);
    const listed = listedAs(list, category);
    if (!listed) findings.push(finding('warning', 'list-extra', place, category.zh, { name: category.zh }));
    else {
      met.add(listed);
      if (listed.zh === category.zh) return;
      const said = { is: category.zh, against: listed.zh };
      findings.push(finding('error', 'list-name', place, category.zh, said));
    }
  });
  for (const listed of list.categories) {
    if (!met.has(listed))
      findings.push(finding('error', 'list-missing', atPath(['categories']), listed.zh, { name: listed.zh }));
  }
  const { count = list.categories.length } = list;
  if (count === categories.length) return findings;
  const said = { is: String(count), against: String(categories.length) };
  return [...findings, finding('warning', 'count-mismatch', atPath(['categories']), categories.length, said)];
}
