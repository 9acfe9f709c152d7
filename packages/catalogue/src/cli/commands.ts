/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import type { Catalogue } from '@huiketing/model';
import { changeInWords, diffCatalogues } from '../check/diff.ts';
import { findingInWords, isToMend } from '../check/finding.ts';
import type { Finding } from '../check/finding.ts';
import type { ImportOptions } from '../import/options.ts';
import { importFiles } from '../import/source.ts';
import type { Format } from '../import/source.ts';
import { readyCatalogue } from '../readings/index.ts';
import { withAliases } from './aliases.ts';
import { UsageError, readAliases, readInput, readList, readZones } from './files.ts';
import { readyTable } from './ready-table.ts';

export interface Asked {
  files: string[];
  from: Exclude<Format, 'catalogue'> | 'auto';
  out?: string | undefined;
  plan?: string | undefined;
  list?: string | undefined;
  aliases?: string | undefined;
  status?: string | undefined;
  units: Record<string, string>;
  lang: 'zh' | 'en';
}

/** What a command says: in lines for people, and as data for `--json`. */
export interface Outcome {
  code: 0 | 1;
  lines: string[];
  data: Record<string, unknown>;
}

export type Command = (asked: Asked) => Promise<Outcome>;

export const commands: ReadonlyMap<string, Command> = new Map([
  ['import', bring],
  ['check', check],
  ['build', build],
  ['diff', diff],
]);

/** `import FILE…`: files as they are kept → catalogue.json. */
async function bring(asked: Asked): Promise<Outcome> {
  if (!asked.files.length) throw new UsageError('import needs a file');
  const { catalogue, findings, format } = await open(asked.files, asked);
  return written(catalogue, findings, asked, { format });
}

/** `check FILE`: every rule, on any of the forms that import reads. */
async function check(asked: Asked): Promise<Outcome> {
  if (!asked.files.length) throw new UsageError('check needs a file');
  const { catalogue, findings } = await open(asked.files, asked);
  return outcome(catalogue, findings, asked.lang, {});
}

/** `build FILE --out F`: a list that is ready for search, with a hall's own sayings. */
async function build(asked: Asked): Promise<Outcome> {
  if (asked.files.length !== 1 || !asked.out) throw new UsageError('build needs one file and --out');
  const opened = await open(asked.files, asked);
  const merged = withAliases(opened.catalogue, readAliases(asked.aliases), asked.aliases);
  const findings = [...opened.findings, ...merged.findings];
  return written(readyCatalogue(merged.catalogue, readyTable()), findings, asked, {});
}

/** `diff OLD NEW`: what changed, in words. */
async function diff(asked: Asked): Promise<Outcome> {
  const [before, after, ...more] = asked.files;
  if (!before || !after || more.length) throw new UsageError('diff needs two files');
  const old = await open([before], asked);
  const now = await open([after], asked);
  const changes = diffCatalogues(old.catalogue, now.catalogue);
  const same = asked.lang === 'zh' ? '两份清单相同。' : 'The lists are equal.';
  const lines = changes.length ? changes.map((change) => changeInWords(change, asked.lang)) : [same];
  return { code: changes.length ? 1 : 0, lines, data: { changes } };
}

function open(files: readonly string[], { from, plan, list, status, units }: Asked) {
  const zones = readZones(plan);
  const listed = readList(list);
  const options: ImportOptions = {
    units,
    ...(zones ? { zones } : {}),
    ...(listed ? { list: listed } : {}),
    ...(status ? { status } : {}),
  };
  return importFiles(files.map(readInput), from, options);
}

function written(catalogue: Catalogue, findings: Finding[], { out, lang }: Asked, data: object): Outcome {
  if (out) writeFileSync(out, `${JSON.stringify(catalogue, null, 2)}\n`);
  return outcome(catalogue, findings, lang, { ...data, ...(out ? { out } : { catalogue }) });
}

function outcome(catalogue: Catalogue, findings: Finding[], lang: Asked['lang'], data: object): Outcome {
  const categories = catalogue.categories.length;
  const items = catalogue.categories.reduce((sum, category) => sum + category.items.length, 0);
  const toMend = findings.filter(isToMend).length;
  const lines = findings.map((found) => findingInWords(found, lang));
  lines.push(summaryIn[lang](categories, items, toMend));
  return { code: toMend ? 1 : 0, lines, data: { ...data, categories, items, findings } };
}

const summaryIn = {
  zh: (categories: number, items: number, toMend: number): string =>
    `${categories} 个大类，${items} 个事项；${toMend ? `有 ${toMend} 处要改` : '没有要改的地方'}。`,
  en: (categories: number, items: number, toMend: number): string =>
    `${counted(categories, 'category', 'categories')}, ${counted(items, 'item')}; ${
      toMend ? `${counted(toMend, 'finding')} to mend` : 'nothing to mend'
    }.`,
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
