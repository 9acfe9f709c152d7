import { deepEqual, equal } from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromBase64, toBase64, toHex } from '../src/pack/bytes.ts';
import { isSignedBy, readPublicKey } from '../src/pack/ed25519.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

/** RFC 8032, 7.1. */
const vectors = [
  {
    name: 'TEST 1',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    name: 'TEST 2',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    name: 'TEST 3',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

describe('isSignedBy', () => {
  for (const { name, key, message, signature } of vectors) {
    const publicKey = readPublicKey(toBase64(bytes(key)))!;

    it(`accepts ${name} of RFC 8032`, () => equal(isSignedBy(bytes(message), bytes(signature), publicKey), true));

    it(`refuses ${name} with one bit turned anywhere in the signature`, () => {
      for (let at = 0; at < 64; at++) {
        const forged = bytes(signature);
        forged[at]! ^= 1 << (at % 8);
        equal(isSignedBy(bytes(message), forged, publicKey), false, `byte ${at}`);
      }
    });
  }

  it('refuses a signature of another length', () => {
    const key = readPublicKey(toBase64(bytes(vectors[0]!.key)))!;
    equal(isSignedBy(new Uint8Array(0), new Uint8Array(63), key), false);
    equal(isSignedBy(new Uint8Array(0), new Uint8Array(0), key), false);
  });

  it('agrees with OpenSSL on any message', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }) as string)!;
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        (message, other) => {
          const signature = new Uint8Array(sign(null, message, privateKey));
          const same = toHex(message) === toHex(other);
          return isSignedBy(message, signature, key) && isSignedBy(other, signature, key) === same;
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('readPublicKey', () => {
  const raw = bytes(vectors[1]!.key);
  const spki = bytes(`302a300506032b6570032100${vectors[1]!.key}`);

  it('reads raw base64, base64 of the SPKI and PEM alike', () => {
    const pem = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }).export({
      type: 'spki',
      format: 'pem',
    });
    const all = [toBase64(raw), toBase64(spki), pem as string].map((text) => readPublicKey(text)!);
    for (const key of all) {
      deepEqual(key.bytes, raw);
      equal(key.id, all[0]!.id);
    }
    equal(/^[0-9a-f]{16}$/.test(all[0]!.id), true);
  });

  for (const text of [
    '',
    'not base64!',
    'AAAA',
    toBase64(spki.slice(1)),
    toBase64(bytes(`302a300506032b656e032100${vectors[1]!.key}`)),
  ]) {
    it(`finds none in “${text}”`, () => equal(readPublicKey(text), undefined));
  }
});

describe('base64', () => {
  it('reads back what it wrote, in either alphabet, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (data) => {
        const text = toBase64(data);
        const url = text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
        deepEqual(fromBase64(text), data);
        deepEqual(fromBase64(url), data);
        equal(text, Buffer.from(data).toString('base64'));
      }),
    );
  });

  it('refuses a length that no bytes have', () => equal(fromBase64('AAAAA'), undefined));
});
