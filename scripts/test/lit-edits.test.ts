import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { editLit, litEdits } from '../build/lit-edits.ts';
import { minifyTemplates } from '../build/minify-templates.ts';
import { at } from '../lib/paths.ts';

type Prepare = (strings: TemplateStringsArray, kind: number) => [html: string, names: string[]];

const path = at('node_modules/lit-html/lit-html.js');
const stock = readFileSync(path, 'utf8');

/** Lit's own function that finds the bindings, out of the text of its module, where only `_$LH` knows it. */
async function prepareOf(name: string, text: string): Promise<Prepare> {
  const file = at(`.tmp/lit-edits/${name}.mjs`);
  mkdirSync(at('.tmp/lit-edits'), { recursive: true });
  writeFileSync(file, text.replace('_$LH', 'never').concat(';export{N as prepare}'));
  return ((await import(pathToFileURL(file).href)) as { prepare: Prepare }).prepare;
}

/** The literal pieces of each template of a source, as bundles have them. */
function templatesOf(file: string): string[][] {
  const source = ts.createSourceFile(
    file,
    minifyTemplates(readFileSync(at(file), 'utf8')),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText(source))) return;
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return;
    found.push([template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]);
  };
  visit(source);
  return found;
}

describe('Lit in bundles', () => {
  let prepare: { stock: Prepare; edited: Prepare };
  before(async () => {
    const { random } = Math;
    // Both must make the same marker.
    Math.random = () => 0.123456789;
    Object.assign(globalThis, { document: { createTreeWalker: () => ({}) } });
    prepare = {
      stock: await prepareOf('stock', stock),
      edited: await prepareOf('edited', editLit(stock, path, litEdits)),
    };
    Math.random = random;
    delete (globalThis as { document?: unknown }).document;
  });

  it('finds in every template of ours the bindings that Lit finds', () => {
    const templates = globSync('packages/{elements,live}/src/**/*.ts', { cwd: at('.') })
      .filter((file) => !/\.(test|examples)\.ts$/.test(file))
      .flatMap(templatesOf);
    assert.ok(templates.length > 80, `${templates.length} templates`);
    for (const pieces of templates) {
      const strings = Object.assign([...pieces], { raw: pieces });
      assert.deepEqual(prepare.edited(strings, 1), prepare.stock(strings, 1));
    }
  });

  it('still refuses a template that is only data', () => {
    assert.throws(
      () => prepare.edited(['<b>', '</b>'] as unknown as TemplateStringsArray, 1),
      /invalid template strings/,
    );
  });

  it('says which text an update of Lit has changed', () =>
    assert.throws(() => editLit('', path, litEdits), /found 0 times: /));
});
