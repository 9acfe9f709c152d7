import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCatalogue } from '../src/check/index.ts';
import {
  exchangeFromJson,
  importExchange,
  importFiles,
  importHsds,
  importSheet,
  sheetColumns,
} from '../src/import/index.ts';
import type { Cell } from '../src/import/index.ts';
import { gb18030 } from './files/gb18030.ts';
import { xlsx } from './files/xlsx.ts';
import { numRuns } from './support/runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? bytes(content) : content,
});
const rules = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));

describe('importFiles', () => {
  it('tells what a file is by its names and columns', async () => {
    const formats: [string, string, string | Uint8Array][] = [
      ['sheet', 'a.csv', '大类,事项名称\n类,名\n'],
      ['sheet', 'services.csv', '名称,大类\n'],
      ['sheet', 'a.txt', '[什么也不是'],
      ['hsds', 'services.csv', 'id,name\n1,甲\n'],
      ['hsds', 'a.json', '[{"name":"甲"}]'],
      ['exchange', 'a.csv', 'TASK_CODE,TASK_NAME\n1,甲\n'],
      ['exchange', 'a.json', '[{"task_name":"甲","name":"乙"}]'],
      ['exchange', 'a', ' \n{"data":[]}'],
      ['catalogue', 'a.json', '\ufeff{"categories":[]}'],
    ];
    for (const [format, name, content] of formats) {
      assert.equal((await importFiles([file(name, content)])).format, format, `${name} ${String(content)}`);
    }
  });

  it('checks our own JSON, with a plan and a list', async () => {
    const own = { categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', zone: 'roof', items: [] }] };
    const input = [file('a.json', JSON.stringify(own))];
    const plain = await importFiles(input);
    assert.deepEqual(
      plain.findings.map(({ file, path, rule }) => [file, path, rule]),
      [['a.json', 'categories[0].zone', 'zone-exists']],
    );
    const options = { zones: [{ code: 'roof', zh: '屋顶' }], list: { categories: [{ zh: '别' }] } };
    assert.deepEqual(rules(await importFiles(input, 'auto', options)), ['list-extra', 'list-missing']);
    assert.deepEqual((await importFiles([file('a.json', '{"categories":[1]}')])).catalogue, { categories: [] });
  });

  it('says why a file cannot be read, and reads the others', async () => {
    const good = file('a.csv', '大类,事项名称,承诺时限\n类,名,1\n');
    for (const [name, content] of [
      ['a.xlsx', 'PK\u0003\u0004broken'],
      ['a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
      ['a.json', '{"categories":'],
    ] as const) {
      const result = await importFiles([file(name, content), good], 'sheet');
      assert.deepEqual(
        result.findings.map(({ rule, file }) => [rule, file]),
        [['unreadable', name]],
      );
      assert.equal(result.catalogue.categories[0]!.items.length, 1);
      assert.deepEqual((await importFiles([file(name, content)])).catalogue, { categories: [] });
    }
    assert.deepEqual(
      rules(
        await importFiles([file('a.csv', Uint8Array.of(...gb18030('大类,事项名称,承诺时限\n类,名,1'), 0xff))]),
      ).sort(),
      ['encoding', 'no-handling', 'not-read'],
    );
  });

  it('takes the format it is told, whatever the file', async () => {
    const grid = xlsx([
      {
        name: 'up_task_general_basic',
        rows: [
          ['task_name', 'task_code', 'task_type'],
          ['甲', 'T', '20'],
        ],
      },
      { name: 'leer', rows: [] },
    ]);
    const exchange = await importFiles([file('a.xlsx', grid)], 'exchange');
    assert.equal(exchange.catalogue.categories[0]!.items[0]!.code, 'T');
    assert.deepEqual(
      exchange.findings.map(({ rule, sheet, row }) => [rule, sheet, row]),
      [['no-handling', 'up_task_general_basic', 2]],
    );
    assert.deepEqual(rules(await importFiles([file('a.xlsx', grid)], 'hsds')), ['no-header']);
    assert.deepEqual(rules(await importFiles([file('a.json', '{"categories":[]}')], 'sheet')), []);
  });
});

// Words that nothing but their own cell holds.
const word = (row: number, column: number) => `甲${row}丙${column}丁`;

/** Whether the words of a cell are in the catalogue, or a finding leads to its row. */
function isKept(words: string, row: number, { catalogue, findings }: ReturnType<typeof importSheet>): boolean {
  return (
    JSON.stringify(catalogue).includes(words) ||
    findings.some((found) => found.row === row || found.value.includes(words))
  );
}

describe('whatever stands in the cells', () => {
  const headers = [
    ...sheetColumns.flatMap((column) => column.headers),
    '备注栏',
    '实施主体',
    '',
    'constructor',
    '序号',
  ];
  const shapes = [
    '%',
    '%20个工作日',
    '1.%；2.%',
    '问：%答：%',
    '%元',
    '%（原件2份）',
    '合计%',
    '%→%',
    '即办%',
    'https://%.example',
    '%\n%',
    '到厅、%',
    '个人%',
    '11月%',
    '第%次',
  ];
  const oddCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constant(null),
    fc.string({ minLength: 5001, maxLength: 6000 }),
  );

  it('nothing is lost: each cell is in a field, in extra, or its row in a finding', () => {
    const table = fc.record({
      header: fc.array(fc.constantFrom(...headers), { maxLength: 8 }),
      rows: fc.array(fc.array(fc.option(fc.constantFrom(...shapes), { freq: 4 }), { minLength: 10, maxLength: 10 }), {
        maxLength: 8,
      }),
    });
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        const head = ['大类', '事项名称', ...header];
        const cells = rows.map((row, at) =>
          row.map((shape, column) => shape && shape.replace(/%/g, word(at + 2, column))),
        );
        const result = importSheet([{ rows: [head, ...cells] }]);
        cells.forEach((row, at) => {
          row.forEach((text, column) => {
            if (text) assert.ok(isKept(word(at + 2, column), at + 2, result), `${text} under ${head[column] ?? ''}`);
          });
        });
      }),
      { numRuns },
    );
  });

  it('never throws, and what comes out is a catalogue without errors', () => {
    fc.assert(
      fc.property(fc.array(fc.array(oddCell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
        const header: Cell[] = ['事项名称', '大类', '材料', '承诺时限', '收费', '到场次数', '功能区', '实施主体'];
        const { catalogue } = importSheet([{ rows: [header, ...(rows as Cell[][])] }, { rows: rows as Cell[][] }]);
        const { findings } = checkCatalogue(catalogue);
        assert.deepEqual(
          findings.filter(({ rule, level }) => level === 'error' && rule === 'wrong-value'),
          [],
        );
      }),
      { numRuns },
    );
  });

  it('any JSON is imported by any importer without a throw', () => {
    const keys = [
      'task_name',
      'name',
      'services',
      'materials',
      'phones',
      'number',
      'attributes',
      'taxonomy_term',
      'service_at_locations',
      'contents',
      'up_task_general_basic',
      'fee_name',
      'by_law',
      'id',
      'promise_day',
      '__proto__',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (json) => {
        for (const { catalogue } of [importHsds({ json }), importExchange(exchangeFromJson(json))]) {
          const { findings } = checkCatalogue(catalogue);
          assert.deepEqual(
            findings.filter(({ rule, level }) => level === 'error' && rule === 'wrong-value'),
            [],
          );
        }
      }),
      { numRuns },
    );
  });

  it('a file with bytes changed is imported or refused, and never throws', async () => {
    const names = [
      'services.xlsx',
      'services-gb18030.csv',
      'services-utf8-bom.csv',
      'exchange.json',
      'hsds.json',
      'hsds/services.csv',
    ];
    const files = new Map(names.map((name) => [name, fixture(name)]));
    const change = fc.record({ at: fc.nat(20_000), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (name, changes, isCut) => {
          const mutated = Uint8Array.from(files.get(name)!);
          for (const { at, to } of changes) mutated[at % mutated.length] = to;
          const { catalogue } = await importFiles([
            file(name, isCut ? mutated.slice(0, changes[0]!.at % mutated.length) : mutated),
          ]);
          assert.ok(Array.isArray(catalogue.categories));
        },
      ),
      { numRuns: Math.min(numRuns, 2000) },
    );
  });
});
