/** The contract of `dist/cdn`. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { integrityOf } from '../build/integrity.ts';
import { parses, unsafeSyntax } from '../build/syntax.ts';
import { version } from '../build/settings.ts';
import { findElements } from '../lib/element-files.ts';
import { at } from '../lib/paths.ts';

const folder = 'dist/cdn';
const read = (file: string): string => readFileSync(at(`${folder}/${file}`), 'utf8');
const scripts = globSync('**/*.{js,mjs}', { cwd: at(folder) }).map((file) => file.replaceAll('\\', '/'));
const modules = scripts.filter((file) => file.endsWith('.mjs'));
const tags = findElements().map((element) => element.tag);

describe('huiketing.js, the classic file', () => {
  const source = read('huiketing.js');

  it('is ES2018, by a parser', () => assert.equal(parses(source, 2018, 'script'), undefined));
  it('holds no dynamic import and no import.meta', () => assert.deepEqual(unsafeSyntax(source, 2022, 'script'), []));
  it('calls nothing of JavaScript or the DOM that Chrome 67 lacks', () => {
    const missing = [
      '.flat(',
      '.flatMap(',
      'replaceAll(',
      'matchAll(',
      'Object.fromEntries',
      'structuredClone(',
      'queueMicrotask(',
    ];
    missing.push('allSettled', 'Object.hasOwn', 'RelativeTimeFormat', 'replaceChildren', 'toggleAttribute(', 'WeakRef');
    assert.deepEqual(
      missing.filter((name) => source.includes(name)),
      [],
    );
  });
  it('brings its own globalThis', () => assert.match(source, /^\(function\(globalThis\)\{/));
});

describe('the modules', () => {
  for (const file of modules) {
    it(`${file} holds nothing that Chrome 86, Firefox 102 or Safari 15.4 cannot parse`, () => {
      assert.equal(parses(read(file), 2022, 'module'), undefined);
      assert.deepEqual(
        unsafeSyntax(read(file), 2022, 'module').filter((found) => found !== 'import.meta'),
        [],
      );
    });
  }

  it('stand in elements/<tag>.mjs, one for each element', () => {
    assert.deepEqual(
      modules
        .filter((file) => file.startsWith('elements/'))
        .map((file) => file.slice(9, -4))
        .sort(),
      tags,
    );
  });

  it('import only files that are there', () => {
    const missing = modules.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)]
        .map(([, path]) => join(dirname(file), path!))
        .filter((path) => !existsSync(at(`${folder}/${path}`))),
    );
    assert.deepEqual(missing, []);
  });

  it('leave no import to the page to resolve', () => {
    const bare = modules.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*"([^."][^"]*)"/g)].map(([, name]) => name),
    );
    assert.deepEqual(bare, []);
  });
});

describe('every script', () => {
  for (const file of scripts) {
    it(`${file} is a production build and keeps Lit to itself`, () => {
      const source = read(file);
      for (const word of [
        'litHtmlVersions',
        'litElementVersions',
        'reactiveElementVersions',
        '__HKT_',
        'process.env',
      ]) {
        assert.ok(!source.includes(word), `holds ${word}`);
      }
      // Said by define(), in development only.
      assert.ok(!source.includes('load the kit once'), 'holds warnings for developers');
    });

    it(`${file} has its source map`, () => {
      const map = JSON.parse(read(`${file}.map`)) as { sources: string[] };
      assert.match(read(file), /\/\/# sourceMappingURL=\S+\.map\s*$/);
      assert.ok(!map.sources.some((source) => source.startsWith('/')), 'holds paths of this machine');
    });
  }
});

describe('sri.json', () => {
  it('has the sha384 of each script, chunks too', () => {
    const listed = JSON.parse(read('sri.json')) as Record<string, string>;
    assert.deepEqual(listed, integrityOf(folder));
    assert.deepEqual(Object.keys(listed).sort(), scripts.sort());
    assert.ok(Object.values(listed).every((hash) => hash.startsWith('sha384-')));
  });
});

describe('manifest.json', () => {
  it('names the version, the elements and the identity', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown> & {
      identity: Record<string, string>;
    };
    assert.equal(manifest['version'], version);
    assert.deepEqual(manifest['elements'], tags);
    assert.ok(manifest.identity['id']);
    assert.match(manifest.identity['hash']!, /^sha256-/);
  });
});

describe('the parser itself', () => {
  it('refuses what ES2018 does not have', () => {
    assert.match(parses('a ?? b', 2018, 'script')!, /Unexpected/);
    assert.match(parses('a?.b', 2018, 'script')!, /Unexpected/);
    assert.match(parses('class A { #a = 1 }', 2018, 'script')!, /Unexpected/);
    assert.match(parses('try {} catch {}', 2018, 'script')!, /Unexpected/);
  });
  it('finds what the floors do not parse', () => {
    assert.deepEqual(
      unsafeSyntax(
        'import("x"); class A { static { 1 } #b; c(o) { return #b in o } } a?.b(...c).d; e?.f(g)',
        2022,
        'script',
      ),
      ['import()', 'static block', '#x in y', 'a?.b(...c)'],
    );
  });
});
