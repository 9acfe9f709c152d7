import { parseIdentityPack } from '@huiketing/model';
import type { IdentityPack } from '@huiketing/model';
import type { ErrorCode } from '@huiketing/model/errors';
import { PACK_ALTERED, PACK_INVALID, PACK_NOT_IN_FORCE, PACK_UNSIGNED, PACK_UNTRUSTED } from '@huiketing/model/errors';
import { fromBase64 } from './bytes.ts';
import { canonical } from './canonical.ts';
import { isSignedBy, readPublicKey } from './ed25519.ts';
import type { PublicKey } from './ed25519.ts';

export { canonical } from './canonical.ts';
export { readPublicKey } from './ed25519.ts';
export type { PublicKey } from './ed25519.ts';

export interface VerifyOptions {
  /** Public keys to believe (see `readPublicKey`). */
  trust: readonly string[];
  /** The time, in ms since 1970, by which a pack is in force or not. */
  now: number;
}

export type Verdict = { ok: true; pack: IdentityPack; keyId: string } | { ok: false; code: ErrorCode; cause: string };

/**
 * Whether a pack may be worn: well-formed, signed by a trusted key over the canonical JSON of all but its signature,
 * and in force. Synchronous; never throws.
 */
export function verifyPack(document: unknown, { trust, now }: VerifyOptions): Verdict {
  const { value: pack, problems } = parseIdentityPack(document);
  if (!pack) return refuse(PACK_INVALID, `not an identity pack (${problems[0]?.message ?? 'nothing in it'})`);
  const { signature } = pack;
  if (!signature) return refuse(PACK_UNSIGNED, `pack "${pack.id}" carries no signature that can be read`);
  const keys = trust.map(readPublicKey).filter((key): key is PublicKey => key !== undefined);
  const key = keys.filter(({ id }) => id === signature.keyId)[0];
  if (!key)
    return refuse(PACK_UNTRUSTED, `pack "${pack.id}" is signed by key ${signature.keyId}, which is not trusted here`);
  // The document as it came, not as it was read: a field that we don't know is signed too.
  const message = signedPart(document as Record<string, unknown>);
  const bytes = fromBase64(signature.sig);
  if (!message || !bytes || !isSignedBy(message, bytes, key)) {
    return refuse(PACK_ALTERED, `pack "${pack.id}" is not what key ${key.id} signed`);
  }
  const cause = whyNotInForce(pack, now);
  return cause ? refuse(PACK_NOT_IN_FORCE, `pack "${pack.id}" ${cause}`) : { ok: true, pack, keyId: key.id };
}

/** What a signature covers, in bytes; `undefined` when the document is no JSON. */
export function signedPart(document: Record<string, unknown>): Uint8Array | undefined {
  try {
    return new TextEncoder().encode(canonical({ ...document, signature: undefined }));
  } catch {
    return undefined;
  }
}

const DAY = 86_400_000;
/** Days are those of the halls. */
const CHINA = 8 * 3_600_000;

function whyNotInForce({ validFrom, validUntil }: IdentityPack, now: number): string | undefined {
  if (!validFrom) return 'does not say from when it is valid';
  if (now < startOf(validFrom)) return `is valid from ${validFrom}`;
  if (validUntil && now >= startOf(validUntil) + DAY) return `was valid until ${validUntil}`;
  return undefined;
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA;
}

function refuse(code: ErrorCode, cause: string): Verdict {
  return { ok: false, code, cause };
}
