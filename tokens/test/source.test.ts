import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSource } from '../lib/source.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const made: string[] = [];

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hkt-tokens-'));
  made.push(folder);
  cpSync(SRC, folder, { recursive: true });
  return folder;
}

after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe('readSource', () => {
  it('refuses a token that one tier defines twice', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'primitive/zz.tokens.json'), '{"size":{"4":{"$value":{"value":5,"unit":"px"}}}}');
    assert.throws(() => readSource(folder), /zz\.tokens\.json: size\.4 is already defined in this tier/);
  });

  it('names the file that is not JSON', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'modes/dark.tokens.json'), '{');
    assert.throws(() => readSource(folder), /^Error: dark\.tokens\.json: not JSON/);
  });
});

describe('huiketing.resolver.json', () => {
  it('lists every source that the build reads, and no other', () => {
    const text = readFileSync(join(SRC, 'huiketing.resolver.json'), 'utf8');
    const listed = [...text.matchAll(/"\$ref": "([^#"]+)"/g)].map((match) => match[1] as string);
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tokens.json'),
    );
    assert.deepEqual([...new Set(listed)].sort(), files.sort());
  });
});
