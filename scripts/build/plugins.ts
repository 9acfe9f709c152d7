/** What our bundles need beyond esbuild itself. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { editLit, litEdits, litEditsForOldEngines } from './lit-edits.ts';
import type { LitEdit } from './lit-edits.ts';
import { minifyTemplates } from './minify-templates.ts';
import { clashes, plainClasses } from './plain-classes.ts';
import type { ClassNote } from './plain-classes.ts';
import { tokensByCode } from './token-codes.ts';
import { tablesDirectly } from './word-tables.ts';

/** What a manual, an editor or a printer reads of a pictogram; an element only draws it. */
const PICTOGRAM_WORDS = /^ {2}(?:zh|en|group): .*,$/gm;

/** Pictograms as bundles hold them: a name and a drawing. Two words each would be a tenth of the whole kit. */
export const onlyDrawings: Plugin = {
  name: 'only-drawings',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]identity[\\/]src[\\/]pictograms[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(PICTOGRAM_WORDS, ''),
      loader: 'ts',
    }));
  },
};

function sourcesPlugin(name: string, change?: (text: string) => string): Plugin {
  return {
    name,
    setup(build) {
      const notes: ClassNote[] = [];
      build.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const text = minifyTemplates(change ? change(source) : source, path, !!change);
        return { contents: plainClasses(text, path, notes), loader: 'ts' };
      });
      build.onEnd(() => ({ errors: clashes(notes).map((text) => ({ text: `one name for two members: ${text}` })) }));
    },
  };
}

/** Our sources as they are published: templates without white space, classes without helpers. */
export const smallSources = sourcesPlugin('small-sources');

/** As bundles take them: with their own words only, tokens by their codes and styles as mere text. */
export const bundledSources = sourcesPlugin('bundled-sources', (text) => tokensByCode(tablesDirectly(text)));

function litPlugin(name: string, edits: readonly LitEdit[]): Plugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter: /node_modules[\\/](lit-html|lit-element|@lit)[\\/].*\.js$/ }, async ({ path }) => ({
        contents: editLit(await readFile(path, 'utf8'), path.replaceAll('\\', '/'), edits),
        loader: 'js',
      }));
    },
  };
}

/** Lit as bundles hold it: it leaves the page's window alone. */
export const litStaysInside = litPlugin('lit-stays-inside', litEdits);

/** And for the classic file, where it works from Chrome 67 on. */
export const litForOldEngines = litPlugin('lit-for-old-engines', [...litEdits, ...litEditsForOldEngines]);

/**
 * Of tweetnacl, bundles keep the two things that a page does: check a signature and hash a key. The rest (boxes, making
 * keys) hangs on one object, where no bundler can see that nobody asks for it. Fails when the file is another one.
 */
export const onlyVerifying: Plugin = {
  name: 'only-verifying',
  setup(build) {
    build.onLoad({ filter: /tweetnacl[\\/]nacl-fast\.js$/ }, async ({ path }) => ({
      contents: onlyVerifyingOf(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/**
 * A production bundle into which no key is compiled trusts nobody: no signature is ever looked at, so what looks at one
 * stays out.
 */
export const noKeysNoChecks: Plugin = {
  name: 'no-keys-no-checks',
  setup(build) {
    const { define = {} } = build.initialOptions;
    if (define['__HKT_TRUSTED_KEYS__'] !== '[]' || define['__HKT_DEV__'] !== 'false') return;
    build.onLoad({ filter: /identity[\\/]src[\\/]pack[\\/]ed25519\.ts$/ }, () => ({
      contents: 'export const readPublicKey = () => undefined; export const isSignedBy = () => false;',
    }));
  },
};

function onlyVerifyingOf(source: string): string {
  const at = (text: string): number => {
    const index = source.indexOf(text);
    if (index < 0) throw new Error(`tweetnacl has no "${text}"`);
    return index;
  };
  const method = (name: string): string =>
    source.slice(at(`nacl.${name} = function`), source.indexOf('\n};', at(`nacl.${name} =`)) + 3);
  return [
    source.slice(at('var gf = function'), at('var poly1305 = function')),
    source.slice(at('function crypto_secretbox('), at('nacl.lowlevel = {')),
    source.slice(at('function checkArrayTypes()'), at('function cleanup(')),
    'const nacl = { sign: { detached: {} } };',
    method('sign.detached.verify'),
    method('hash'),
    'export default nacl;',
  ].join('\n');
}
