import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeKey, readSigningKey } from '../src/cli/keys.ts';
import { samplePack } from '../src/pack/sample-pack.ts';
import { signedPart, verifyPack } from '../src/pack/verify.ts';

const key = makeKey();
const other = makeKey();
const now = Date.parse('2026-09-24T09:00:00+08:00');

const signed = (fields: object = {}, by = key): Record<string, unknown> => {
  const pack = { ...samplePack, id: 'harbour', validFrom: '2026-06-01', sample: false, ...fields };
  const signer = readSigningKey(by.privatePem);
  const sig = signer.sign(signedPart(pack)!);
  return { ...pack, signature: { alg: 'Ed25519', keyId: signer.id, sig } };
};

const verdictOf = (pack: unknown, at = now, trust = [key.publicPem]): unknown => {
  const verdict = verifyPack(pack, { trust, now: at });
  return verdict.ok ? verdict.pack.id : `${verdict.code} ${verdict.cause}`;
};

describe('verifyPack', () => {
  it('accepts a pack signed by a trusted key, also after a trip through JSON', () => {
    equal(verdictOf(signed()), 'harbour');
    equal(verdictOf(JSON.parse(JSON.stringify(signed()))), 'harbour');
  });

  it('does not mind the order of the fields', () => {
    const pack = signed();
    const turned: Record<string, unknown> = {};
    for (const name of Object.keys(pack).reverse()) turned[name] = pack[name];
    equal(verdictOf(turned), 'harbour');
  });

  it('finds the right one among several trusted keys, and minds no broken one', () => {
    equal(verdictOf(signed(), now, ['broken', other.publicPem, key.publicPem]), 'harbour');
  });

  it('covers fields that this version does not know', () => {
    const pack = signed({ future: { a: 1 } });
    equal(verdictOf(pack), 'harbour');
    equal(verdictOf({ ...pack, future: { a: 2 } }), `HKT-E031 pack "harbour" is not what key ${key.id} signed`);
  });

  it('refuses an unsigned pack', () => {
    equal(verdictOf(samplePack), 'HKT-E030 pack "linghe-sample" carries no signature that can be read');
  });

  it('refuses a signature of another algorithm', () => {
    const pack = signed();
    const signature = { ...(pack['signature'] as object), alg: 'none' };
    equal(verdictOf({ ...pack, signature }), 'HKT-E030 pack "harbour" carries no signature that can be read');
  });

  it('refuses a key that is not trusted', () => {
    equal(
      verdictOf(signed({}, other)),
      `HKT-E032 pack "harbour" is signed by key ${other.id}, which is not trusted here`,
    );
  });

  it('refuses a trusted key id over another key’s signature', () => {
    const pack = signed({}, other);
    const signature = { ...(pack['signature'] as object), keyId: key.id };
    equal(verdictOf({ ...pack, signature }), `HKT-E031 pack "harbour" is not what key ${key.id} signed`);
  });

  it('refuses text that is no JSON text', () => {
    equal(verdictOf({ ...signed(), owner: 'x\ud800' }), `HKT-E031 pack "harbour" is not what key ${key.id} signed`);
  });

  for (const [what, input] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pack'],
    ['a list', []],
    ['an empty object', {}],
  ] as const) {
    it(`refuses ${what}`, () => equal(String(verdictOf(input)).slice(0, 8), 'HKT-E035'));
  }

  it('is in force from the first minute of validFrom in China to the last of validUntil', () => {
    const pack = signed({ validFrom: '2026-06-01', validUntil: '2026-06-30' });
    const at = (moment: string): unknown => verdictOf(pack, Date.parse(moment));
    equal(at('2026-05-31T23:59:59+08:00'), 'HKT-E033 pack "harbour" is valid from 2026-06-01');
    equal(at('2026-06-01T00:00:00+08:00'), 'harbour');
    equal(at('2026-06-30T23:59:59+08:00'), 'harbour');
    equal(at('2026-07-01T00:00:00+08:00'), 'HKT-E033 pack "harbour" was valid until 2026-06-30');
  });

  it('refuses a pack that does not say from when', () => {
    equal(verdictOf(signed({ validFrom: undefined })), 'HKT-E033 pack "harbour" does not say from when it is valid');
  });

  it('notices any change of any field', () => {
    const pack = signed({ strings: { a: 'one', b: 'two' }, names: { hall: 'x' } });
    const { signature, ...fields } = pack;
    const names = Object.keys(fields).filter((name) => name !== 'format' && name !== 'id');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 }), (name, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(fields[name]));
        const changed = { ...fields, [name]: value, signature };
        // What is no pack any more says so first.
        return /^HKT-E03[135]/.test(String(verdictOf(changed)));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        return verifyPack(input, { trust: [key.publicPem], now }).ok === false;
      }),
    );
  });

  it('hands back the pack as the model reads it', () => {
    const verdict = verifyPack(signed(), { trust: [key.publicPem], now });
    equal(verdict.ok && verdict.keyId, key.id);
    deepEqual(verdict.ok && verdict.pack.names, samplePack.names);
  });
});
