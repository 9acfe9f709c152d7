import type { IdentityPack } from '@huiketing/model';

/**
 * The built-in pack, as the model parses one. SAMPLE: Linghe's real mark, categories and compact can only come from
 * Linghe. Short, since it is in every bundle: colours, type and drawings are the kit's own, so it names none.
 */
export const samplePack = {
  format: 'hkt-identity/1',
  id: 'linghe-sample',
  version: '0.1.0',
  owner: 'Huiketing (SAMPLE)',
  validFrom: '2026-01-01',
  sample: true,
  names: {
    hall: { zh: '居民会客厅', en: 'Residents’ Living Room' },
    district: { zh: '凌河区', en: 'Linghe District' },
  },
  lockup: {},
  strings: { welcome: { zh: '进门有人迎，先坐下，再说事。', en: 'You are met at the door: sit first, talk second.' } },
  allowed: ['community', 'second-line', 'feature-zones', 'photos', 'mode'],
} as const satisfies DeepReadonly<Partial<IdentityPack>> as unknown as IdentityPack;

type DeepReadonly<T> = { readonly [K in keyof T]: T[K] extends object | undefined ? DeepReadonly<T[K]> : T[K] };
