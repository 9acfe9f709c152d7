/** One Storybook page per element: its stories are its examples, so that neither can drift from the other. */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { findElements } from '../lib/element-files.ts';
import type { ElementFile } from '../lib/element-files.ts';
import { at } from '../lib/paths.ts';
import type { GeneratedFile } from './generated-file.ts';

const examplesOf = ({ package: owner, file }: ElementFile): string =>
  `packages/${owner}/src/${file.replace('.element.ts', '.examples.ts')}`;

/** The names of an examples file, by running it: what a regular expression could miss, a module cannot. */
async function namesIn(path: string): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [at(path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['hkt-source'],
    tsconfig: at('tsconfig.base.json'),
    logLevel: 'error',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
  const { examples } = (await import(url)) as { examples: { name: string }[] };
  return examples.map(({ name }) => name);
}

const exportName = (example: string): string =>
  example.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, 'At');

async function pageOf(element: ElementFile): Promise<GeneratedFile> {
  const { package: owner, tag } = element;
  const path = examplesOf(element);
  const rows = (await namesIn(path)).map((name, at) => `export const ${exportName(name)} = story(examples[${at}]!);`);
  const content = `// Written by \`npm run generate\`.
import '@huiketing/${owner}/${tag}.js';
import { examples } from '../../${path}';
import { story } from '../lib/story.ts';

export default { title: 'Elements/${tag}', component: '${tag}', tags: ['autodocs'] };

${rows.join('\n')}
`;
  return { path: `stories/elements/${tag}.stories.ts`, content };
}

export function generateStories(): Promise<GeneratedFile[]> {
  return Promise.all(
    findElements()
      .filter((element) => existsSync(at(examplesOf(element))))
      .map(pageOf),
  );
}
