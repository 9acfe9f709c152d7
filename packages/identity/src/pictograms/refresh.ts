import type { Pictogram } from './types.ts';

/** 刷新: two arrows going round. */
export const refresh: Pictogram = {
  name: 'refresh',
  zh: '刷新',
  en: 'Refresh',
  group: 'action',
  paths: [
    'M20.25 10.75A8.4 8.4 0 0 0 5 7.4L3.75 9.25M3.75 4.25v5h5M3.75 13.25A8.4 8.4 0 0 0 19 16.6l1.25-1.85M20.25 19.75v-5h-5',
  ],
};
