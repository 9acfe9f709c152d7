import type { Pictogram } from './types.ts';

/** 长辈版: an elder with a walking stick, upright. */
export const elder: Pictogram = {
  name: 'elder',
  zh: '长辈版',
  en: 'Elder mode',
  group: 'action',
  paths: [
    'M7.5 4.75a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM5.75 20.75l2.25-5.5c-.75-1-1-2-1-3.25 0-1.6 1-2.75 2.5-2.75 2.75 0 2.75 3.75 6.25 3.75M9.75 13.5l1 3.25.25 4M15.75 20.75v-9a1.75 1.75 0 0 1 3.5 0',
  ],
};
