/** data/item-elements.json → src/national-elements.rows.ts. `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, writeOrCheck } from './generated.ts';

interface Element {
  group: string;
  id: string;
  zh: string;
  exchangeColumn: string;
  requiredForCard: boolean;
}

/** In the exchange an item is one row, its papers, charges and questions are rows of their own. */
const TABLES: Record<string, string> = { 材料: 'material', 收费: 'fee', 问答: 'question' };
/** Said once of the whole item, though it stands in the group of charges. */
const OF_THE_ITEM = new Set(['isFee']);
const COUNTS = new Set(['statutoryDays', 'promisedDays', 'onSiteVisits', 'materialCopies']);
const FLAGS = /^is[A-Z]|^feeReducible$/;

export function rowsFile(): string {
  const { elements } = JSON.parse(readFileSync(join(packageRoot, 'data/item-elements.json'), 'utf8')) as {
    elements: Element[];
  };
  const rows = elements.map((element) => `  ${row(element)},`).join('\n');
  return `// Written by scripts/build-national-elements.ts from data/item-elements.json. Do not edit.
// identifier, Chinese name, exchange column, table, kind of value, whether a card of the item needs it
export const nationalRows = [
${rows}
] as const;
`;
}

function row({ id, zh, exchangeColumn, group, requiredForCard }: Element): string {
  const table = OF_THE_ITEM.has(id) ? 'item' : (TABLES[group] ?? 'item');
  const kind = COUNTS.has(id) ? 'count' : FLAGS.test(id) ? 'flag' : 'line';
  const cells = [id, zh, exchangeColumn, table, kind].map((cell) => `'${cell}'`);
  return `[${cells.join(', ')}, ${requiredForCard}]`;
}

if (import.meta.main) {
  const files = new Map([[join(packageRoot, 'src/national-elements.rows.ts'), rowsFile()]]);
  const command = 'npx node packages/model/scripts/build-national-elements.ts';
  process.exitCode = writeOrCheck(files, process.argv.includes('--check'), command);
}
