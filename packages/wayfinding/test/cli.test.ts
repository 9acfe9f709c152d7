import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { main } from '../src/cli.ts';
import { samplePlan } from './support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiketing-plan-'));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(...args: string[]): { code: number; lines: string[]; errors: string[] } {
  const [lines, errors]: string[][] = [[], []];
  const code = main(args, { out: (line) => lines!.push(line), err: (line) => errors!.push(line) });
  return { code, lines: lines!, errors: errors! };
}

const good = file('good.json', samplePlan());
const noLift = file(
  'no-lift.json',
  samplePlan((plan) => plan.passages.pop()),
);

describe('huiketing-plan check', () => {
  it('ends with 0 where nothing is wrong', () => {
    assert.deepEqual(run('check', good), { code: 0, lines: ['没有发现问题。'], errors: [] });
    assert.deepEqual(run('check', good, '--lang', 'en').lines, ['Nothing found.']);
  });

  it('names each problem with its place and mend, and ends with 1', () => {
    const { code, lines } = run('check', noLift);
    assert.equal(code, 1);
    assert.match(
      lines[0]!,
      /^places\[4\] \(f2 1\.0, 6\.0\) {2}no-step-free-way {2}轮椅到不了“二层卫生间”.+ → 挪开桌椅/,
    );
    assert.equal(lines[1], '共 1 处要改。');
    assert.equal(run('check', noLift, '--lang', 'en').lines[1], '1 to mend.');
    assert.equal(JSON.parse(run('check', noLift, '--json').lines[0]!)[0].code, 'no-step-free-way');
  });

  it('says what is no plan', () => {
    assert.equal(run('check', file('list.json', [])).code, 1);
    assert.equal(run('check', file('spoilt.json', '{')).code, 2);
    assert.equal(run('check', join(folder, 'none.json')).code, 2);
    const noArea = samplePlan((plan) => delete plan.zones[0].area);
    assert.match(run('check', file('area.json', noArea)).lines.join('\n'), /zones\[0\] {2}zone-without-area/);
  });
});

describe('huiketing-plan routes', () => {
  it('says the way to everywhere', () => {
    const { code, lines } = run('routes', good);
    assert.equal(code, 0);
    assert.ok(lines.includes('母婴室\t进门往前走，就到母婴室了，大约二十步。'), lines.join('\n'));
    assert.match(run('routes', good, '--lang', 'en').lines[0]!, /^Reception\tCome in/);
  });

  it('ends with 1 where somebody cannot get somewhere', () => {
    const { code, lines } = run('routes', noLift, '--profile', 'step-free');
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /二层卫生间\t去那里要走台阶/);
    const all = JSON.parse(run('routes', noLift, '--profile', 'step-free', '--json').lines[0]!);
    assert.ok(all.some(({ reason }: { reason?: string }) => reason === 'no-step-free-way'));
    assert.equal(
      run(
        'routes',
        file(
          'closed.json',
          samplePlan((plan) => plan.doors.shift()),
        ),
      ).code,
      1,
    );
  });
});

describe('huiketing-plan', () => {
  it('helps', () => assert.match(run('--help').lines[0]!, /huiketing-plan check FILE/));

  it('used wrongly ends with 2', () => {
    for (const args of [
      [],
      ['check'],
      ['draw', good],
      ['check', good, good],
      ['routes', good, '--profile', 'fly'],
      ['check', good, '--x'],
    ]) {
      const { code, errors } = run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.ok(errors.length >= 2);
    }
  });
});
