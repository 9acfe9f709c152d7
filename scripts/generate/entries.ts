/** One registering and one pure entry for each element, and the lists of all elements and all examples. */
import { existsSync } from 'node:fs';
import { findElements } from '../lib/element-files.ts';
import type { ElementFile } from '../lib/element-files.ts';
import { at } from '../lib/paths.ts';
import type { GeneratedFile } from './generated-file.ts';

const NOTE = '// Written by `npm run generate`.\n';

/** What an element does beside registering, if anything: `<name>.register.ts` with a function `prepare`. */
function prepareFile({ package: name, file }: ElementFile): string | undefined {
  const path = file.replace('.element.ts', '.register.ts');
  return existsSync(at(`packages/${name}/src/${path}`)) ? path : undefined;
}

function registeringEntry(element: ElementFile): GeneratedFile {
  const { package: name, tag, className, file } = element;
  const define = name === 'elements' ? './base/define.ts' : '@huiketing/elements/base.js';
  const prepare = prepareFile(element);
  const content = `${NOTE}import { define } from '${define}';
import { ${className} } from './${file}';
${prepare ? `import { prepare } from './${prepare}';\n\nprepare();` : ''}
define(${className});

export { ${className} };
`;
  return { path: `packages/${name}/src/${tag}.ts`, content };
}

function pureEntry({ package: name, tag, className, file }: ElementFile): GeneratedFile {
  return {
    path: `packages/${name}/src/pure/${tag}.ts`,
    content: `${NOTE}export { ${className} } from '../${file}';\n`,
  };
}

function listOfAll(elements: readonly ElementFile[]): GeneratedFile {
  const lines = elements.map(({ tag, className }) => `export { ${className} } from './${tag}.ts';`);
  const head = `${NOTE}/** Registers every element. */\n`;
  return { path: `packages/${elements[0]!.package}/src/all.ts`, content: `${head}${lines.join('\n')}\n` };
}

const camel = (kebab: string): string => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Where an element's examples are, if it has any: beside it, named after its folder's last part. */
function examplesFile({ package: name, file }: ElementFile): string | undefined {
  const path = file.replace('.element.ts', '.examples.ts');
  return existsSync(at(`packages/${name}/src/${path}`)) ? path : undefined;
}

function listOfExamples(elements: readonly ElementFile[]): GeneratedFile {
  const shown = elements.filter((element) => examplesFile(element));
  const imports = shown.map((each) => `import { examples as ${camel(each.tag)} } from './${examplesFile(each)}';`);
  const rows = shown.map(({ tag }) => `  '${tag}': ${camel(tag)},`);
  const own = elements[0]!.package === 'elements';
  const type = own
    ? `import type { Example } from './internal/example.ts';\n`
    : `import type { Example } from '@huiketing/elements/base.js';\n`;
  const content = `${NOTE}${type}${imports.join('\n')}

/** Every example of every element, by tag: the one list that stories, pictures, axe and hostile pages read. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
${rows.join('\n')}
};
`;
  return { path: `packages/${elements[0]!.package}/src/examples.ts`, content };
}

export function generateEntries(): GeneratedFile[] {
  const elements = findElements();
  return [...new Set(elements.map((each) => each.package))].flatMap((name) => {
    const own = elements.filter((each) => each.package === name);
    return [...own.map(registeringEntry), ...own.map(pureEntry), listOfAll(own), listOfExamples(own)];
  });
}
