/** What our bundles need beyond esbuild itself. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { minifyTemplates } from './minify-templates.ts';
import { clashes, plainClasses } from './plain-classes.ts';
import type { ClassNote } from './plain-classes.ts';

/** Our sources as they are published: templates without white space, classes without helpers. */
export const smallSources: Plugin = {
  name: 'small-sources',
  setup(build) {
    const notes: ClassNote[] = [];
    build.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: plainClasses(minifyTemplates(await readFile(path, 'utf8'), path), path, notes),
      loader: 'ts',
    }));
    build.onEnd(() => ({ errors: clashes(notes).map((text) => ({ text: `one name for two members: ${text}` })) }));
  },
};

/** Lit notes its versions on `window` and warns when it finds two: the page's window is not ours. */
const VERSION_NOTE = /\(\w+\.(?:litHtmlVersions|litElementVersions|reactiveElementVersions)\?\?=\[\]\)\.push\([^)]*\)/g;

export const litStaysInside: Plugin = {
  name: 'lit-stays-inside',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/](lit-html|lit-element|@lit)[\\/].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(VERSION_NOTE, '0'),
      loader: 'js',
    }));
  },
};
