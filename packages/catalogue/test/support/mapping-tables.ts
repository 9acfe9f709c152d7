/** The tables of docs/catalogue-import.md, from the code that does the work. */
import { exchangeTableOf, nationalElements } from '@huiketing/model';
import { mendOf } from '../../src/check/mends.ts';
import { ruleIds } from '../../src/check/index.ts';
import { exchangeDerived, hsdsMappings, hsdsOthers, sheetColumns } from '../../src/import/index.ts';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (name: string): string => `\`${name}\``;

/** Name of the block → its text. */
export function mappingTables(): Map<string, string> {
  const byId = new Map(nationalElements.map((element) => [element.id, element]));
  return new Map([
    [
      'sheet-columns',
      table(
        ['表头（任写一种）', '字段', '怎么读'],
        sheetColumns.map(({ headers, to, how }) => [headers.join('、'), code(to), how]),
      ),
    ],
    [
      'exchange-elements',
      table(
        ['要素', '列', '表', '标识'],
        nationalElements.map(({ id, zh, exchangeColumn }) => [
          zh,
          code(exchangeColumn),
          code(exchangeTableOf(id)!),
          code(id),
        ]),
      ),
    ],
    [
      'exchange-derived',
      table(
        ['字段', '由哪个要素'],
        exchangeDerived.map(({ to, from }) => [
          code(to),
          `${byId.get(from)!.zh} ${code(byId.get(from)!.exchangeColumn)}`,
        ]),
      ),
    ],
    [
      'hsds',
      table(
        ['HSDS field', 'item field', 'how'],
        [...hsdsOthers, ...hsdsMappings].map(({ from, to, how }) => [code(from), to === '–' ? to : code(to), how]),
      ),
    ],
    [
      'rules',
      table(
        ['规则', '怎么改', 'mend'],
        ruleIds.map((rule) => [code(rule), ...both(rule)]),
      ),
    ],
  ]);
}

function both(rule: (typeof ruleIds)[number]): string[] {
  const { zh, en } = mendOf(rule, { name: '…', is: '…', against: '…' });
  return [zh, en];
}
