import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { makeKey, readSigningKey } from '../src/cli/keys.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { signedPart } from '../src/pack/verify.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function bundle(entry: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    absWorkingDir: root,
    entryPoints: [`packages/identity/src/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bundle',
    target: ['chrome67', 'es2018'],
    conditions: ['hkt-source', 'production'],
    tsconfig: 'tsconfig.base.json',
    define: { __HKT_DEV__: 'false' },
    logLevel: 'silent',
  });
  deepEqual(warnings, []);
  return outputFiles[0]!.text;
}

describe('the bundle of verify', () => {
  it('runs where there is neither require nor crypto nor BigInt, and puts nothing on the page', async () => {
    const code = await bundle('pack/verify.ts');
    const key = makeKey();
    const signer = readSigningKey(key.privatePem);
    const pack = { ...samplePack, validFrom: '2026-06-01' };
    const document = JSON.stringify({
      ...pack,
      signature: { alg: 'Ed25519', keyId: signer.id, sig: signer.sign(signedPart(pack)!) },
    });
    const page = createContext({ atob, document, trust: [key.publicPem], now: Date.parse('2026-09-24') });
    // One of the context's own, for its arrays are those of the code.
    runInContext(
      'TextEncoder = function () { this.encode = (text) => Uint8Array.from(unescape(encodeURIComponent(text)), (c) => c.charCodeAt(0)); }',
      page,
    );
    const before = runInContext(
      'delete globalThis.BigInt; self = globalThis; Object.getOwnPropertyNames(globalThis)',
      page,
    ) as string[];
    runInContext(code, page);
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', page) as string[];
    deepEqual(
      [...after].filter((name) => !before.includes(name)),
      ['bundle'],
    );
    equal(runInContext('bundle.verifyPack(JSON.parse(document), { trust, now }).ok', page), true);
    equal(
      runInContext('bundle.verifyPack(JSON.parse(document.replace("sample", "simple")), { trust, now }).ok', page),
      false,
    );
  });

  it('is not in what elements need, nor are the sizes of walls', async () => {
    const code = await bundle('runtime.ts');
    equal(/25\.4|Ed25519|unexpected type, use Uint8Array|valibot/.test(code), false);
  });
});
