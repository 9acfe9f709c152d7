import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findCircle, importsOf, judgeImport, judgePackage, packageOf } from '../src/boundaries.ts';
import type { Boundary, BoundaryTable, PackageJson } from '../src/boundaries.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const { $comment: _comment, ...rest } = JSON.parse(read('packages/dev/boundaries.json')) as Record<string, unknown>;
const table = rest as unknown as BoundaryTable;

const isTest = (file: string): boolean => /\.test\.ts$|\/testing\//.test(file);

function sources(folder: string): string[] {
  return globSync(`${folder}/src/**/*.ts`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
}

function namedImports(files: readonly string[]): Set<string> {
  const all = files.filter((file) => !isTest(file)).flatMap((file) => importsOf(read(file), file));
  return new Set(all.filter((name) => !/^[.#]|^node:/.test(name)).map(packageOf));
}

describe('the import table', () => {
  it('names every package of the workspace', () => {
    const folders = globSync(['tokens/package.json', 'packages/*/package.json'], { cwd: root })
      .map((file) => file.replaceAll('\\', '/').replace('/package.json', ''))
      .filter((folder) => folder !== 'packages/dev');
    assert.deepEqual(
      folders.sort(),
      Object.values(table)
        .map((each) => each.folder)
        .sort(),
    );
  });

  it('has no circle', () => assert.equal(findCircle(table), undefined));

  for (const [name, boundary] of Object.entries(table)) {
    it(`holds in every source of ${name}`, () => {
      const wrong = sources(boundary.folder)
        .filter((file) => !isTest(file))
        .flatMap((file) => importsOf(read(file), file).map((specifier) => [file, specifier] as const))
        .map(([file, specifier]) => [`${file} → ${specifier}`, judgeImport(specifier, file, boundary)])
        .filter(([, problem]) => problem);
      assert.deepEqual(wrong, []);
    });

    it(`holds in the package.json of ${name}`, () => {
      const json = JSON.parse(read(`${boundary.folder}/package.json`)) as PackageJson;
      assert.deepEqual(
        judgePackage(
          json,
          namedImports([...sources(boundary.folder), ...globSync(`${boundary.folder}/bin/*.ts`, { cwd: root })]),
          boundary,
        ),
        [],
      );
    });
  }
});

describe('judgeImport', () => {
  const boundary: Boundary = { folder: 'packages/a', ours: ['b', 'c/base.js'], outside: ['lit'], node: ['src/cli.ts'] };
  const judge = (specifier: string, file = 'packages/a/src/x/y.ts'): string | undefined =>
    judgeImport(specifier, file, boundary);

  it('allows what the table allows', () => {
    const fine = [
      './z.ts',
      '../z.ts',
      '@huiketing/b',
      '@huiketing/b/deep',
      '@huiketing/c/base.js',
      'lit',
      'lit/decorators.js',
    ];
    assert.deepEqual(
      fine.filter((specifier) => judge(specifier)),
      [],
    );
    assert.equal(judge('node:fs', 'packages/a/src/cli.ts'), undefined);
  });

  it('finds a path into another package', () => assert.match(judge('../../../b/src/z.ts')!, /another folder/));
  it('finds a test in a source', () => assert.match(judge('./z.test.ts')!, /a test/));
  it('finds a package of ours that is not in its row', () => assert.match(judge('@huiketing/d')!, /only: b, c/));
  it('finds another entry than the one allowed', () => assert.match(judge('@huiketing/c')!, /only: b, c/));
  it('finds a name that only begins like one allowed', () => assert.match(judge('@huiketing/bb')!, /only: b, c/));
  it('finds a package from outside', () => assert.match(judge('lodash')!, /outside only: lit/));
  it('finds a node module in a page', () => assert.match(judge('node:fs')!, /page/));
});

describe('judgePackage', () => {
  const boundary: Boundary = { folder: 'packages/a', ours: ['b/base.js'], outside: ['lit'] };

  it('is content when list, sources and table agree', () => {
    const json = { name: 'a', dependencies: { lit: '3', '@huiketing/b': '1' } };
    assert.deepEqual(judgePackage(json, new Set(['lit', '@huiketing/b']), boundary), []);
  });

  it('finds the forbidden, the unused and the unlisted', () => {
    const json = { name: 'a', dependencies: { lodash: '4' } };
    assert.deepEqual(judgePackage(json, new Set(['lit']), boundary), [
      'depends on lodash, which the table does not allow',
      'depends on lodash, but no source imports it',
      'imports lit, but its package.json does not list it',
    ]);
  });
});

describe('importsOf', () => {
  it('sees every kind of import', () => {
    const source = `import a from 'a'; import type { B } from 'b'; export * from 'c'; export type { D } from 'd';
      void import('e'); type F = import('f').F;`;
    assert.deepEqual(new Set(importsOf(source)), new Set(['a', 'b', 'c', 'd', 'e', 'f']));
  });
});

describe('findCircle', () => {
  it('names a way round', () => {
    const row = (ours: string[]): Boundary => ({ folder: '', ours, outside: [] });
    assert.deepEqual(findCircle({ a: row(['b']), b: row(['c/x.js']), c: row(['a']) }), ['a', 'b', 'c', 'a']);
  });
});
