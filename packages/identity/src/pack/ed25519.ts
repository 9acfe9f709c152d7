import nacl from 'tweetnacl';
import { fromBase64, toHex } from './bytes.ts';

/** Ed25519 public keys in SubjectPublicKeyInfo, as `openssl` writes them, begin with these bytes (RFC 8410). */
const SPKI_HEAD = '302a300506032b6570032100';

export interface PublicKey {
  /** The first 16 hexadecimal digits of the key's SHA-512: names a key in a signature and in talk. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Reads a public key: a PEM file's text, or base64 of the 32 bytes (or of the SPKI around them). */
export function readPublicKey(text: string): PublicKey | undefined {
  const bytes = fromBase64(text.replace(/-----[^-]*-----/g, '').replace(/\s+/g, ''));
  if (!bytes) return undefined;
  const isSpki = bytes.length === 44 && toHex(bytes.subarray(0, 12)) === SPKI_HEAD;
  const raw = isSpki ? bytes.slice(12) : bytes;
  return raw.length === 32 ? { id: keyIdOf(raw), bytes: raw } : undefined;
}

export function keyIdOf(raw: Uint8Array): string {
  return toHex(nacl.hash(raw)).slice(0, 16);
}

/** Synchronous, without BigInt or WebCrypto: halls run old engines on plain http. */
export function isSignedBy(message: Uint8Array, signature: Uint8Array, key: PublicKey): boolean {
  return signature.length === 64 && nacl.sign.detached.verify(message, signature, key.bytes);
}
