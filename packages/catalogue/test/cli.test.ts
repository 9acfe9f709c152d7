import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCatalogueIndex } from '../src/index.ts';
import { main } from '../src/cli.ts';
import { modelPath } from './support/model-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiketing-catalogue-'));
after(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const put = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};
const fixture = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

async function run(args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const sample = modelPath('service-categories.sample.json');
const item = (fields: object = {}) => ({ code: 'i', zh: '名', handling: 'guide', ...fields });
const list = (...items: object[]) => ({ categories: [{ no: 1, code: 'c', zh: '类', privacy: 'public', items }] });

describe('huiketing-catalogue import', () => {
  it('writes a catalogue that checks clean, and says each fault with place, rule, value and mend', async () => {
    const out = at('catalogue.json');
    const { code, out: lines } = await run(['import', fixture('services.xlsx'), '--out', out, '--status', 'SAMPLE']);
    assert.equal(code, 1);
    assert.equal(lines.length, 8);
    assert.ok(
      lines[2]!.endsWith(
        'services.xlsx 服务清单!I9「收费」 fee-basis “押金 100元” → 收费的事项要写清收费项目、标准和依据，请补上收费依据。',
      ),
      lines[2],
    );
    assert.equal(lines[7], '3 个大类，8 个事项；有 1 处要改。');
    const written = readJson(out);
    assert.equal(written.status, 'SAMPLE');
    assert.equal(written.categories.length, 3);
    assert.equal(
      (await run(['check', out, '--lang', 'en'])).out.length,
      2,
      'the basis is still missing, and nothing else',
    );
  });

  it('takes a plan, a list and a format, and several files', async () => {
    const plan = put('plan.json', { zones: [{ no: 1, code: 'roof', zh: '屋顶花园', kind: 'feature' }] });
    const names = put('list.json', ['民生保障', '就业创业', '三']);
    const { out } = await run([
      'import',
      fixture('services-messy.xlsx'),
      '--plan',
      plan,
      '--list',
      names,
      '--from',
      'sheet',
    ]);
    assert.ok(!out.some((line) => line.includes('屋顶花园')), 'the plan has that zone');
    assert.ok(out.some((line) => line.includes('list-missing “三”')));
    const csv = ['basic', 'extend', 'material'].map((end) => fixture(`exchange/up_task_general_${end}.csv`));
    assert.match((await run(['import', ...csv])).out.at(-1)!, /2 个大类，3 个事项/);
    const { out: told } = await run(['import', ...csv, '--unit', '1=工作日']);
    assert.ok(!told.some((line) => line.includes('unit-unknown')));
  });

  it('gives the catalogue and its findings as JSON', async () => {
    const { code, out } = await run(['import', fixture('hsds.json'), '--json']);
    const said = JSON.parse(out.join('\n'));
    assert.deepEqual([code, said.code, said.format, said.categories, said.items], [1, 1, 'hsds', 2, 2]);
    assert.equal(said.catalogue.categories[0].zh, 'Care for older people');
    assert.deepEqual(Object.keys(said.findings[0]), ['file', 'path', 'rule', 'level', 'value', 'mend']);
    const clean = put('clean.csv', '大类,事项名称,承诺时限\n类,名,1\n');
    const quiet = JSON.parse((await run(['import', clean, '--json', '--out', at('o.json')])).out.join('\n'));
    assert.deepEqual(quiet, { code: 0, format: 'sheet', out: at('o.json'), categories: 1, items: 1, findings: [] });
  });
});

describe('huiketing-catalogue check', () => {
  it('is content with the sample, also against the district’s list', async () => {
    assert.deepEqual(await run(['check', sample, '--list', sample]), {
      code: 0,
      out: ['51 个大类，131 个事项；没有要改的地方。'],
      err: [],
    });
    assert.equal((await run(['check', sample, '--lang=en'])).out[0], '51 categories, 131 items; nothing to mend.');
  });

  it('lists what is wrong by its path, in English when asked to', async () => {
    const path = put('bad.json', list(item({ visits: 2 })));
    assert.deepEqual(await run(['check', path, '--lang', 'en']), {
      code: 1,
      out: [
        `${path} categories[0].items[0].visits visit-reason "2" → 2 visits are asked for: say why they cannot be spared, or set 0.`,
        '1 category, 1 item; 1 finding to mend.',
      ],
      err: [],
    });
  });
});

describe('huiketing-catalogue build', () => {
  it('makes a list ready for search, with a hall’s own sayings', async () => {
    const aliases = put('aliases.json', {
      status: 'SAMPLE',
      aliases: { 'party-membership.1': ['转党关系 '], 'party-membership': ['党员'], none: ['x'] },
    });
    const out = at('ready.json');
    const { code, out: lines } = await run(['build', sample, '--aliases', aliases, '--out', out]);
    assert.deepEqual(
      [code, lines],
      [
        1,
        [
          `${aliases} aliases.none no-such-code “["x"]” → 清单里没有编码“none”，这几个说法没有加进去；请核对编码。`,
          '51 个大类，131 个事项；有 1 处要改。',
        ],
      ],
    );
    const ready = readJson(out);
    assert.deepEqual([ready.categories[0].aliases, ready.categories[0].items[0].aliases], [['党员'], ['转党关系']]);
    assert.equal((await run(['check', out])).code, 0);
    const index = createCatalogueIndex(ready);
    for (const query of ['转党关系', 'zhuandang', 'gaoling']) assert.ok(index.search(query).total > 0, query);
  });
});

describe('huiketing-catalogue diff', () => {
  it('is silent about equal lists and says what changed in others', async () => {
    const old = put('old.json', list(item()));
    const now = put('new.json', list(item({ zh: '新名' })));
    assert.deepEqual(await run(['diff', old, old]), { code: 0, out: ['两份清单相同。'], err: [] });
    assert.deepEqual(await run(['diff', old, old, '--lang', 'en']), {
      code: 0,
      out: ['The lists are equal.'],
      err: [],
    });
    assert.deepEqual(await run(['diff', old, now]), { code: 1, out: ['事项「新名」（i）改了名：原为「名」'], err: [] });
    const { changes } = JSON.parse((await run(['diff', old, now, '--json'])).out.join('\n'));
    assert.deepEqual(changes, [{ kind: 'renamed', of: 'item', code: 'i', name: '新名', from: '名' }]);
  });

  it('compares a list with the spreadsheet it came from', async () => {
    const out = at('from-sheet.json');
    await run(['import', fixture('services.xlsx'), '--out', out]);
    assert.equal((await run(['diff', out, fixture('services-gb18030.csv')])).code, 0);
  });
});

describe('huiketing-catalogue used wrongly', () => {
  it('explains itself, and exits with 2', async () => {
    for (const args of [
      [],
      ['mend', sample],
      ['import'],
      ['check'],
      ['build', sample],
      ['build', '--out', at('x')],
      ['diff', sample],
      ['diff', sample, sample, sample],
      ['check', sample, '--fix'],
      ['check', sample, '--lang', 'fr'],
      ['import', sample, '--from', 'excel'],
      ['import', sample, '--unit', '1'],
    ]) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out.length], [2, 0], args.join(' '));
      assert.match(err[1]!, /^huiketing-catalogue import FILE…/);
    }
    for (const help of ['--help', '-h']) assert.deepEqual((await run([help])).code, 0);
  });

  it('names a file that cannot be used, and exits with 2', async () => {
    const cases: [string[], RegExp][] = [
      [['check', at('none.json')], /none\.json: ENOENT.*See docs\/errors\/HKT-E062\.md$/],
      [['check', sample, '--plan', put('no-plan.json', {})], /no-plan\.json: no plan with zones/],
      [['check', sample, '--plan', put('broken.json', '{')], /broken\.json: .*JSON/],
      [['check', sample, '--list', put('no-list.json', {})], /no-list\.json: no list of categories/],
      [['build', sample, '--out', at('x'), '--aliases', put('no-aliases.json', [])], /no-aliases\.json: no “aliases”/],
      [['build', sample, '--out', at('x'), '--aliases', put('null.json', 'null')], /null\.json: no “aliases”/],
      [
        ['build', sample, '--out', at('x'), '--aliases', put('odd.json', { aliases: { a: 'b' } })],
        /odd\.json: “a” must have a list of sayings/,
      ],
      [['import', sample, '--out', folder], /EISDIR/],
    ];
    for (const [args, cause] of cases) {
      const { code, err } = await run(args);
      assert.deepEqual([code, err.length], [2, 1], args.join(' '));
      assert.match(err[0]!, cause);
    }
  });
});

describe('the bin', () => {
  it('runs the command', () => {
    const bin = fileURLToPath(new URL('../bin/huiketing-catalogue.js', import.meta.url));
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ['--conditions=hkt-source', bin, ...args], { encoding: 'utf8' });
    const { status, stdout } = command('check', sample);
    assert.deepEqual([status, stdout], [0, '51 个大类，131 个事项；没有要改的地方。\n']);
    assert.equal(command('build', sample, '--out', at('bin.json')).status, 0);
    assert.ok(readJson(at('bin.json')).readings);
    assert.equal(command().status, 2);
  });
});
