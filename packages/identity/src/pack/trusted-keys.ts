declare const __HKT_TRUSTED_KEYS__: readonly string[] | undefined;

/**
 * The public keys that this bundle believes, as texts that `readPublicKey` reads. Filled by `npm run build -- --trust
 * key.pub`; a page cannot add to them.
 */
export const trustedKeys: readonly string[] = typeof __HKT_TRUSTED_KEYS__ === 'undefined' ? [] : __HKT_TRUSTED_KEYS__;
