/// <reference types="node" />
/** Keys on disk, in the PEM forms that `openssl` and key vaults speak (RFC 8410). */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readPublicKey } from '../pack/ed25519.ts';

export interface KeyFiles {
  id: string;
  privatePem: string;
  publicPem: string;
}

export interface SigningKey {
  id: string;
  sign(message: Uint8Array): string;
}

export function makeKey(): KeyFiles {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const publicPem = pemOf(publicKey);
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  return { id: readPublicKey(publicPem)!.id, privatePem, publicPem };
}

/** Throws when the text holds no Ed25519 private key. */
export function readSigningKey(pem: string): SigningKey {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`a key of type ${key.asymmetricKeyType}, not ed25519`);
  const { id } = readPublicKey(pemOf(createPublicKey(key)))!;
  return { id, sign: (message) => sign(null, message, key).toString('base64') };
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }) as string;
}
