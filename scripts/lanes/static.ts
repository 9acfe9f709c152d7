/** What can be said without running the kit: types, lint, format. */
import { fail, pass } from '../lib/lane.ts';
import type { Lane } from '../lib/lane.ts';
import { runTool } from '../lib/run.ts';

/** A tool that is green or not; what it says when it is not is what the person needs. */
function toolLane(name: string, proves: string, tool: string, args: readonly string[], after: string[] = []): Lane {
  return {
    name,
    proves,
    after,
    async run(log) {
      const { code, output } = await runTool(tool, args, { log });
      if (code === 0) return pass();
      const lines = output
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '');
      return fail(...lines.slice(0, 30), ...(lines.length > 30 ? [`… and ${lines.length - 30} lines more`] : []));
    },
  };
}

/** Tests bind wrong values on purpose, so they stay out. Examples get their elements from whoever shows them. */
const templates: Lane = {
  name: 'templates',
  proves: 'every binding in a template fits its element',
  after: ['tokens build'],
  async run(log) {
    const globs = ['elements', 'live'].map((name) => `packages/${name}/src/**/*.{element,examples}.ts`);
    // The globs come first: the tool takes the word after `--strict` for its value.
    const args = [...globs, '--rules.no-missing-import', 'off', '--rules.no-unknown-slot', 'off', '--strict'];
    const { code, output } = await runTool('@jackolope/lit-analyzer/cli.mjs', args, { log });
    // It ends well, too, when it found no file at all.
    const files = Number(/in (\d+) files?/.exec(output)?.[1] ?? 0);
    if (code === 0 && files > 0) return pass();
    return fail(
      `${files} files looked at`,
      ...output
        .trim()
        .split('\n')
        .filter((line) => line.trim())
        .slice(0, 30),
    );
  },
};

export const staticLanes: Lane[] = [
  toolLane('types', 'every project type-checks', 'typescript/bin/tsc6', ['-b', 'tsconfig.json'], ['tokens build']),
  toolLane('eslint', 'house rules of the code', 'eslint/bin/eslint.js', ['.', '--max-warnings=0'], ['tokens build']),
  toolLane('stylelint', 'house rules of the styles', 'stylelint/bin/stylelint.mjs', [
    'packages/{elements,live}/src/**/*.ts',
    'stories/**/*.css',
    '--max-warnings=0',
  ]),
  templates,
  toolLane('format', 'one format everywhere', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
];
