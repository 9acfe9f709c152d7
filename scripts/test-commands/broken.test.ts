/** Each static lane must find its own kind of mistake: tried with one of each, in a copy of the tree. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { runNode } from '../lib/run.ts';
import { scratchCopy } from '../lib/scratch-copy.ts';
import type { ScratchCopy } from '../lib/scratch-copy.ts';

const folder = 'packages/elements/src/button';
const element = `${folder}/broken.element.ts`;

/** Lane → a file that is wrong in its eyes. */
const mistakes: Record<string, [file: string, source: string]> = {
  types: [`${folder}/broken.ts`, `export const size: number = 'big';\n`],
  eslint: [`${folder}/broken.ts`, `export const wide = (a: unknown): boolean => a == 1;\n`],
  stylelint: [
    `${folder}/broken.ts`,
    "import { css } from 'lit';\nexport const a = css`\n  b {\n    width: 1rem;\n  }\n`;\n",
  ],
  templates: [element, "import { html } from 'lit';\nexport const a = html`<button disabled=${true}></button>`;\n"],
  format: [`${folder}/broken.ts`, `export const  a = "b"\n`],
  'generated files': ['packages/elements/src/hkt-nothing.ts', `export {};\n`],
  'node: dev': [`${folder}/broken.ts`, `export * from '@huiketing/live/all.js';\n`],
};

describe('npm test, with a mistake in the tree', () => {
  let copy: ScratchCopy;
  before(() => {
    copy = scratchCopy();
  });
  after(() => copy.remove());

  for (const [lane, [file, source]] of Object.entries(mistakes)) {
    it(`fails in “${lane}” and says so in its last line`, async () => {
      writeFileSync(copy.root + file, source);
      const args = ['--conditions=hkt-source', 'scripts/verify.ts', lane];
      const { code, output } = await runNode(args, { cwd: copy.root });
      writeFileSync(copy.root + file, '');
      assert.equal(code, 1, output);
      assert.match(output.trimEnd().split('\n').at(-1)!, /^\d+ passed, [1-9]\d* failed$/);
      assert.match(output, new RegExp(`✗ {2}${lane}`));
    });
  }
});
