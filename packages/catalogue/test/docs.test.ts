import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { main } from '../src/cli.ts';
import { createCatalogueIndex } from '../src/index.ts';
import { checkCatalogue } from '../src/check/index.ts';
import { mappingTables } from './support/mapping-tables.ts';

const docs = (name: string) => fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));
const files = (name: string) => fileURLToPath(new URL(`files/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'huiketing-docs-'));
const back = process.cwd();
before(() => process.chdir(folder));
after(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

interface Block {
  language: string;
  /** What the fence says after the language: the exit code that the commands have. */
  exit?: number;
  text: string;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: exit=(\d))?\n([^]*?)^```$/gm)].map(([, language, exit, text]) => ({
    language: language!,
    ...(exit ? { exit: Number(exit) } : {}),
    text: text!,
  }));
}

/** Runs the commands of one block, and gives what the last of them printed. */
async function runBlock({ exit, text }: Block): Promise<string[]> {
  let out: string[] = [];
  for (const line of text.trim().split('\n')) {
    const [name, ...args] = line.split(/\s+/);
    assert.equal(name, 'huiketing-catalogue');
    out = [];
    const err: string[] = [];
    const code = await main(args, { out: (each) => out.push(each), err: (each) => err.push(each) });
    assert.deepEqual(err, [], line);
    // The last command of a block is the one whose exit code is given.
    assert.ok(code === exit || line !== text.trim().split('\n').pop(), `${line} exits with ${code}`);
  }
  return out;
}

async function follow(name: string): Promise<void> {
  let said: string[] | undefined;
  for (const block of blocksOf(readFileSync(docs(name), 'utf8'))) {
    if (block.language === 'sh' && block.exit !== undefined) said = await runBlock(block);
    else if (block.language === 'text') {
      for (const line of block.text.trim().split('\n'))
        assert.ok(said?.includes(line), `${line}\nnot in\n${said?.join('\n')}`);
    }
  }
}

describe('docs/spreadsheet-to-list.md', () => {
  it('leads from the spreadsheet to a list that is searchable: each command does what is said', async () => {
    copyFileSync(files('services.xlsx'), 'services.xlsx');
    copyFileSync(files('services-gb18030.csv'), 'services-new.csv');
    writeFileSync('aliases.json', '{ "aliases": {} }');
    await follow('spreadsheet-to-list.md');
    const { catalogue } = checkCatalogue(JSON.parse(readFileSync('ready.json', 'utf8')));
    assert.equal(catalogue!.categories.length, 3);
    assert.ok(catalogue!.readings);
    const index = createCatalogueIndex(catalogue!);
    for (const query of ['gl', 'gaoling', '老人补贴', '高龄']) {
      assert.equal(index.search(query).hits[0]?.item.zh, '高龄津贴申请', query);
    }
  });
});

describe('docs/synonyms.md', () => {
  it('has a table that build takes', async () => {
    const markdown = readFileSync(docs('synonyms.md'), 'utf8');
    writeFileSync('aliases-of-the-hall.json', blocksOf(markdown).find(({ language }) => language === 'json')!.text);
    const items = [{ code: 'elder-allowance', zh: '高龄津贴', handling: 'promised' }];
    const category = { no: 1, code: 'elder-care', zh: '养老服务', privacy: 'ticket-only', items };
    writeFileSync('list.json', JSON.stringify({ categories: [category] }));
    await follow('synonyms.md');
    const ready = JSON.parse(readFileSync('ready.json', 'utf8'));
    assert.deepEqual(ready.categories[0].items[0].aliases, ['老人钱', '八十岁补贴', '高龄补助']);
    assert.deepEqual(ready.categories[0].aliases, ['养老的事', '老人的事']);
  });
});

describe('docs/catalogue-import.md', () => {
  it('has the tables that the code has (HKT_UPDATE=1 writes them)', async () => {
    const path = docs('catalogue-import.md');
    const markdown = readFileSync(path, 'utf8');
    let wanted = markdown;
    for (const [name, text] of mappingTables()) {
      const block = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
      assert.match(markdown, block, name);
      wanted = wanted.replace(block, (_all, start: string, end: string) => `${start}\n${text}\n\n${end}`);
    }
    wanted = await format(wanted, { ...(await resolveConfig(path)), filepath: path });
    if (process.env['HKT_UPDATE']) writeFileSync(path, wanted);
    else assert.equal(markdown, wanted);
  });
});
