import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lintSource, run } from '../src/words/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiketing-words-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function command(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

describe('huiketing-words', () => {
  const bad = file('bad.txt', '请坐\n请到3号窗口办理\n');
  const warned = file('warned.md', '请到办事大厅\n');
  const clean = file('clean.txt', '请您到3号茶桌坐\n');

  it('is silent and exits with 0 when all is well', () => {
    assert.deepEqual(command(clean), { code: 0, out: [], err: [] });
  });

  it('prints place, rule, words and suggestion, and exits with 1', () => {
    assert.deepEqual(command(clean, bad), { code: 1, out: [`${bad}:2:5 no-window 窗口 → 接待席 / 办事桌`], err: [] });
  });

  it('gives the reason where there is no other word', () => {
    assert.deepEqual(command(file('partition.txt', '隔断')).out, [
      `${join(folder, 'partition.txt')}:1:1 no-partition 隔断 → (除隔断)`,
    ]);
  });

  it('adds the path in JSON', () => {
    const path = file('a.json', '{\n  "items": [{ "zh": "到柜台" }]\n}');
    assert.deepEqual(command(path).out, [`${path}:2:23 no-counter 柜台 → 办事桌 / 接待席 [items[0].zh]`]);
  });

  it('looks for errors only, or from the level it is given', () => {
    assert.equal(command(warned).code, 0);
    for (const args of [['--level', 'warn'], ['--level=warn'], ['--level', 'info']]) {
      assert.deepEqual(command(...args, warned).out, [`${warned}:1:3 hall-name 办事大厅 → 居民会客厅`]);
    }
    assert.equal(command('--level', 'error', warned).code, 0);
  });

  it('excuses a line that says so, and the next', () => {
    assert.deepEqual(lintSource('a.md', '窗口 <!-- words-ok: 引文 -->\n窗口\n窗口', 'error'), [
      'a.md:3:1 no-window 窗口 → 接待席 / 办事桌',
    ]);
  });

  it('reads GB 18030 and a byte order mark', () => {
    const gb = file('gb.txt', Uint8Array.from([0xb4, 0xb0, 0xbf, 0xda]));
    assert.deepEqual(command(gb).out, [`${gb}:1:1 no-window 窗口 → 接待席 / 办事桌`]);
    const bom = file('bom.txt', '\ufeff窗口');
    assert.deepEqual(command(bom).out, [`${bom}:1:1 no-window 窗口 → 接待席 / 办事桌`]);
  });

  it('reads on past a file it cannot read, and exits with 2', () => {
    const { code, out, err } = command(join(folder, 'none.txt'), bad, folder);
    assert.equal(code, 2);
    assert.equal(out.length, 1);
    assert.equal(err.length, 2);
    assert.match(err[0]!, /none\.txt: ENOENT.*\. Skipped\. See docs\/errors\/HKT-E062\.md$/);
  });

  it('explains itself when used wrongly, and when asked', () => {
    for (const args of [[], ['--level', 'loud', bad], ['--level'], ['--fix', bad]]) {
      const { code, err } = command(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err[0]!, /Usage: huiketing-words/);
    }
    for (const help of ['--help', '-h']) {
      assert.deepEqual([command(help).code, command(help).out.length], [0, 1]);
    }
  });

  it('is what the bin runs', () => {
    const bin = fileURLToPath(new URL('../bin/huiketing-words.js', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [bin, bad], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [1, `${bad}:2:5 no-window 窗口 → 接待席 / 办事桌\n`]);
    assert.equal(spawnSync(process.execPath, [bin, clean]).status, 0);
    assert.equal(spawnSync(process.execPath, [bin]).status, 2);
  });
});
