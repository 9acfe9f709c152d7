import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { makeKey, readSigningKey } from '../src/cli/keys.ts';
import { createFace } from '../src/hall-face.ts';
import { packOf } from '../src/pack/pack-of.ts';
import { registry } from '../src/registry.ts';
import type * as Uses from '../src/pack/use-identity.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { signedPart } from '../src/pack/verify.ts';
import { closePage, openPage } from './fake-page.ts';

const key = makeKey();
const now = Date.parse('2026-09-24T09:00:00+08:00');
const trust = [key.publicPem];

function signed(id: string): Record<string, unknown> {
  const pack = { ...samplePack, id, validFrom: '2026-06-01' };
  const signer = readSigningKey(key.privatePem);
  return { ...pack, signature: { alg: 'Ed25519', keyId: signer.id, sig: signer.sign(signedPart(pack)!) } };
}

let said: string[];
const consoleWarn = console.warn;

/** A build with its own idea of development and of trusted keys. */
async function build(
  name: string,
  { dev, keys }: { dev?: boolean; keys?: string[] },
): Promise<typeof Uses.useIdentity> {
  const page = globalThis as Record<string, unknown>;
  if (dev !== undefined) page['__HKT_DEV__'] = dev;
  if (keys) page['__HKT_TRUSTED_KEYS__'] = keys;
  // Each module of the build is loaded afresh, as a bundle would carry it.
  const { registerHooks } = await import('node:module');
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isOurs = /\/identity\/src\/(pack\/(use-identity|trusted-keys)|internal\/dev)\.ts$/.test(found.url);
      return isOurs ? { ...found, url: `${found.url}?${name}` } : found;
    },
  });
  try {
    const path = '../src/pack/use-identity.ts';
    return ((await import(path)) as typeof Uses).useIdentity;
  } finally {
    hooks.deregister();
    delete page['__HKT_DEV__'];
    delete page['__HKT_TRUSTED_KEYS__'];
  }
}

beforeEach(() => {
  openPage();
  said = [];
  console.warn = (text: string) => void said.push(text);
});
afterEach(() => {
  closePage();
  console.warn = consoleWarn;
});

describe('useIdentity', () => {
  it('puts a signed pack on the page, and says nothing when all is well', async () => {
    const useIdentity = await build('compiled-in', { keys: trust });
    const { ok, pack, code } = useIdentity(signed('harbour'), { now });
    deepEqual(
      { ok, id: pack.id, code, worn: packOf(registry().face).id },
      { ok: true, id: 'harbour', code: undefined, worn: 'harbour' },
    );
    deepEqual(said, []);
  });

  it('falls back to the built-in pack and says so once', async () => {
    const useIdentity = await build('nothing-trusted', {});
    registry().face.wear(signed('earlier') as never);
    const first = useIdentity(signed('harbour'), { now });
    useIdentity(signed('harbour'), { now });
    equal(first.ok, false);
    equal(first.code, 'HKT-E032');
    equal(packOf(registry().face), samplePack);
    const id = readSigningKey(key.privatePem).id;
    deepEqual(said, [
      `identity: pack "harbour" is signed by key ${id}, which is not trusted here. Using "linghe-sample". See docs/errors/HKT-E032.md`,
    ]);
  });

  it('takes trust from the page in a development build, and says so once', async () => {
    const useIdentity = await build('development', { dev: true });
    equal(useIdentity(signed('harbour'), { now, trust }).ok, true);
    useIdentity(signed('other'), { now, trust });
    deepEqual(said, [
      'identity: this page brought its own trusted keys. Only a development build accepts them. See docs/errors/HKT-E034.md',
    ]);
  });

  it('takes no trust from the page in production', async () => {
    const useIdentity = await build('production', { dev: false });
    equal(useIdentity(signed('harbour'), { now, trust }).code, 'HKT-E032');
  });

  it('dresses one hall and leaves the page alone', async () => {
    const useIdentity = await build('hall', { keys: trust });
    const face = createFace();
    useIdentity(signed('harbour'), { now, face });
    equal(packOf(face).id, 'harbour');
    equal(packOf(registry().face), samplePack);
    useIdentity({ ...signed('harbour'), owner: 'Someone' }, { now, face });
    equal(packOf(face), samplePack);
  });

  it('judges by the device’s clock when it is given no other', async () => {
    const useIdentity = await build('clock', { keys: trust });
    equal(
      useIdentity(signed('harbour')).code,
      Date.now() < Date.parse('2026-06-01T00:00:00+08:00') ? 'HKT-E033' : undefined,
    );
  });
});
