import { TRUSTED_TYPES_POLICY } from '@huiketing/model/errors';
import { warn } from './warn.ts';

declare const __HKT_DEV__: boolean | undefined;

// Lit makes its policy as it is loaded, and where a page forbids that nothing of the kit runs: so this listens before.
if ((typeof __HKT_DEV__ === 'undefined' || __HKT_DEV__) && typeof document === 'object') {
  document.addEventListener('securitypolicyviolation', ({ blockedURI, sample }) => {
    if (blockedURI !== 'trusted-types-policy' || !sample.startsWith('lit-html')) return;
    const cause = 'the page lists names for Trusted Types, and lit-html is not among them';
    warn(TRUSTED_TYPES_POLICY, 'huiketing', cause, 'The fallback children stay');
  });
}
