import type { Pictogram } from './types.ts';

/** 打电话: a handset. */
export const phone: Pictogram = {
  name: 'phone',
  zh: '打电话',
  en: 'Phone',
  group: 'action',
  paths: [
    'M5.2 3.5h2.6a1.7 1.7 0 0 1 1.65 1.3l.65 2.6a1.7 1.7 0 0 1-.45 1.6L8.2 10.45a12.6 12.6 0 0 0 5.35 5.35L15 14.35a1.7 1.7 0 0 1 1.6-.45l2.6.65a1.7 1.7 0 0 1 1.3 1.65v2.6a1.7 1.7 0 0 1-1.8 1.7A16.4 16.4 0 0 1 3.5 5.3a1.7 1.7 0 0 1 1.7-1.8z',
  ],
};
