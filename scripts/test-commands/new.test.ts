/** `npm run new` must give an element that passes: tried in a copy, so that this tree stays as it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { runNode } from '../lib/run.ts';
import type { RunResult } from '../lib/run.ts';
import { scratchCopy } from '../lib/scratch-copy.ts';
import type { ScratchCopy } from '../lib/scratch-copy.ts';

describe('npm run new', () => {
  let copy: ScratchCopy;
  let made: RunResult;
  const inCopy = (...args: string[]): Promise<RunResult> => runNode(args, { cwd: copy.root });
  const tool = (file: string, ...args: string[]): Promise<RunResult> => inCopy(`node_modules/${file}`, ...args);

  async function passes(result: Promise<RunResult>): Promise<void> {
    const { code, output } = await result;
    assert.equal(code, 0, output.slice(-4000));
  }

  before(async () => {
    copy = scratchCopy();
    made = await inCopy('--conditions=hkt-source', 'scripts/new.ts', 'sample-thing');
  });
  after(() => copy.remove());

  it('makes the element and tells what comes next', () => {
    assert.equal(made.code, 0, made.output);
    assert.match(made.output, /npx wtr packages\/elements\/src\/sample-thing/);
  });

  it('leaves nothing for the generator to do', () =>
    passes(inCopy('--conditions=hkt-source', 'scripts/generate.ts', '--check')));

  it('writes its API table', () => {
    const readme = readFileSync(`${copy.root}packages/elements/src/sample-thing/README.md`, 'utf8');
    assert.match(readme, /\| `heading` +\| `heading` +\| `string`/);
  });

  it('passes the type check', () =>
    passes(tool('typescript/bin/tsc6', '-b', 'packages/elements', 'tsconfig.browser.json')));

  it('passes eslint', () =>
    passes(tool('eslint/bin/eslint.js', 'packages/elements/src/sample-thing', '--max-warnings=0')));

  it('passes stylelint', () => passes(tool('stylelint/bin/stylelint.mjs', 'packages/elements/src/sample-thing/*.ts')));

  it('passes the template check', () =>
    passes(tool('@jackolope/lit-analyzer/cli.mjs', 'packages/elements/src/sample-thing/*.element.ts', '--strict')));

  it('is formatted', () => passes(tool('prettier/bin/prettier.cjs', '--check', 'packages/elements/src/sample-thing')));

  it('passes its own tests in Chromium', () =>
    passes(
      tool(
        '@web/test-runner/dist/bin.js',
        '--static-logging',
        '--files',
        'packages/elements/src/sample-thing/*.test.ts',
      ),
    ));

  it('refuses a name that is taken', async () => {
    const { code, output } = await inCopy('--conditions=hkt-source', 'scripts/new.ts', 'sample-thing');
    assert.equal(code, 2);
    assert.match(output, /is there already/);
  });

  it('refuses what is no name', async () => {
    assert.equal((await inCopy('--conditions=hkt-source', 'scripts/new.ts', 'Sample Thing')).code, 2);
  });
});
