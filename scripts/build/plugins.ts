/** What our bundles need beyond esbuild itself. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { minifyTemplates } from './minify-templates.ts';

/** White space out of `css` and `html` templates. */
export const templates: Plugin = {
  name: 'templates',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: minifyTemplates(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
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
