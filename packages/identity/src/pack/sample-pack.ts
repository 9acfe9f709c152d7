import type { IdentityPack } from '@huiketing/model';

/** The built-in pack. SAMPLE: Linghe's real mark, categories and compact can only come from Linghe. */
export const samplePack: IdentityPack = {
  format: 'hkt-identity/1',
  id: 'linghe-sample',
  version: '0.1.0',
  owner: 'Huiketing SAMPLE',
  validFrom: '2026-01-01',
  sample: true,
} as unknown as IdentityPack;
