import type { IdentityPack } from '@huiketing/model';
import { DEV_TRUST, errorMessage } from '@huiketing/model/errors';
import type { ErrorCode } from '@huiketing/model/errors';
import type { Face } from '../face.ts';
import { DEV } from '../internal/dev.ts';
import { registry } from '../registry.ts';
import { packOf } from './pack-of.ts';
import { trustedKeys } from './trusted-keys.ts';
import { verifyPack } from './verify.ts';

export interface UseIdentityOptions {
  /** Public keys to believe in a development build, beside those compiled in. A production build ignores them. */
  trust?: readonly string[] | undefined;
  /** The time, in ms since 1970; default the device's. A hall gives its server's. */
  now?: number | undefined;
  /** Who wears it; default the page. */
  face?: Face | undefined;
}

export interface IdentityInUse {
  /** Whether the given pack is worn. */
  ok: boolean;
  /** The pack that is worn now. */
  pack: IdentityPack;
  /** Why it is not the given one. */
  code?: ErrorCode;
}

/**
 * Puts a signed identity pack on the page, at once. A pack that is unsigned, altered, not trusted or not in force is
 * not worn: the page goes back to the built-in one and the console says so once.
 */
export function useIdentity(document: unknown, options: UseIdentityOptions = {}): IdentityInUse {
  const { face = registry().face, now = Date.now() } = options;
  const extra = DEV ? (options.trust ?? []) : [];
  const verdict = verifyPack(document, { trust: [...trustedKeys, ...extra], now });
  if (!verdict.ok) {
    face.wear(undefined);
    const pack = packOf(face);
    say(verdict.code, verdict.cause, `Using "${pack.id}"`);
    return { ok: false, pack, code: verdict.code };
  }
  if (extra.length) say(DEV_TRUST, 'this page brought its own trusted keys', 'Only a development build accepts them');
  face.wear(verdict.pack);
  return { ok: true, pack: verdict.pack };
}

const said = new Set<string>();

/** In production too: whoever runs the page must learn that it shows another face than was meant. */
function say(code: ErrorCode, cause: string, instead: string): void {
  const message = errorMessage(code, { subject: 'identity', cause, instead });
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
