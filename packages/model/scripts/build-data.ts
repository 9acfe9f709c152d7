/** The data files that source code needs as modules: data/*.json → src/…. `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, writeOrCheck } from './generated.ts';

const COMMAND = 'npx node packages/model/scripts/build-data.ts';

interface Element {
  group: string;
  id: string;
  zh: string;
  exchangeColumn: string;
  exchangeTable: string;
  requiredForCard: boolean;
}

/** In the exchange an item is one row; its papers, charges and questions are rows of their own. */
const TABLES: Record<string, string> = { 材料: 'material', 收费: 'fee', 问答: 'question' };
/** Said once of the whole item, though it stands in the group of charges. */
const OF_THE_ITEM = new Set(['isFee']);
const COUNTS = new Set(['statutoryDays', 'promisedDays', 'onSiteVisits', 'materialCopies']);
const FLAGS = /^is[A-Z]|^feeReducible$/;

function nationalRows(): string {
  const { elements } = readData('item-elements.json') as { elements: Element[] };
  const rows = elements.map((element) => `  ${nationalRow(element)},`).join('\n');
  return `${notice('item-elements.json')}
// identifier, Chinese name, exchange column, table, kind of value, whether a card of the item needs it
export const nationalRows = [
${rows}
] as const;
`;
}

function nationalRow({ id, zh, exchangeColumn, group, requiredForCard }: Element): string {
  const table = OF_THE_ITEM.has(id) ? 'item' : (TABLES[group] ?? 'item');
  const kind = COUNTS.has(id) ? 'count' : FLAGS.test(id) ? 'flag' : 'line';
  const cells = [id, zh, exchangeColumn, table, kind].map((cell) => `'${cell}'`);
  return `[${cells.join(', ')}, ${requiredForCard}]`;
}

/** Apart from the rows: no page needs the tables' names. */
function nationalTables(): string {
  const { elements } = readData('item-elements.json') as { elements: Element[] };
  const tables = new Map<string, string[]>();
  for (const { id, exchangeTable } of elements) tables.set(exchangeTable, [...(tables.get(exchangeTable) ?? []), id]);
  const rows = [...tables].map(([table, ids]) => `  ${table}: [${ids.map((id) => `'${id}'`).join(', ')}],`);
  return `${notice('item-elements.json')}
// table of the exchange → the identifiers of its elements
export const nationalTables = {
${rows.join('\n')}
} as const;
`;
}

interface Rule {
  id: string;
  severity: string;
  pattern: string;
  suggest: string;
  allow: string[];
  allowExact: string[];
  unless: string;
  why: string;
}

function wordRules(): string {
  const { rules } = readData('wording-lint.json') as { rules: Rule[] };
  return `${notice('wording-lint.json')}
import type { WordRule } from './lint.ts';

export const wordRules: readonly WordRule[] = [
${rules.map(wordRule).join('\n')}
];
`;
}

function wordRule({ id, severity, pattern, suggest, allow, allowExact, unless, why }: Rule): string {
  const lines = [
    `id: '${id}'`,
    `level: '${severity}'`,
    `pattern: /${pattern}/g`,
    `suggestion: '${suggest}'`,
    `allow: [${allow.map((phrase) => `'${phrase}'`).join(', ')}]`,
    `allowExact: [${allowExact.map((phrase) => `'${phrase}'`).join(', ')}]`,
    ...(unless ? [`unless: /${unless}/`] : []),
    `why: '${why}'`,
  ];
  return `  {\n${lines.map((line) => `    ${line},`).join('\n')}\n  },`;
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(packageRoot, 'data', name), 'utf8'));
}

function notice(source: string): string {
  return `// Written by scripts/build-data.ts from data/${source}. Do not edit.`;
}

export function dataModules(): Map<string, string> {
  return new Map([
    [join(packageRoot, 'src/national-elements.rows.ts'), nationalRows()],
    [join(packageRoot, 'src/national-elements.tables.ts'), nationalTables()],
    [join(packageRoot, 'src/words/rules.ts'), wordRules()],
  ]);
}

if (import.meta.main) process.exitCode = await writeOrCheck(dataModules(), process.argv.includes('--check'), COMMAND);
