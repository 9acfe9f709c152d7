import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { bundleOptions, defines, modern } from '../build/settings.ts';

const text = `export { verifyPack } from './packages/identity/src/pack/verify.ts';`;

async function verifying(keys: string[]): Promise<string> {
  const { outputFiles } = await build({
    ...bundleOptions,
    ...modern,
    stdin: { contents: text, resolveDir: bundleOptions.absWorkingDir },
    format: 'esm',
    define: defines(keys),
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('a bundle', () => {
  it('looks at signatures where a key is compiled in', async () => {
    assert.match(await verifying(['AAAA']), /bad public key size/);
  });

  it('trusts nobody without one, and does not carry what looks at them', async () => {
    const code = await verifying([]);
    assert.doesNotMatch(code, /bad public key size/);
    assert.match(code, /is not trusted here/);
  });
});
