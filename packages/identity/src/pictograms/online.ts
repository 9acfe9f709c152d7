import type { Pictogram } from './types.ts';

/** 网上办: a phone with a tick. */
export const online: Pictogram = {
  name: 'online',
  zh: '网上办',
  en: 'Do it online',
  group: 'action',
  paths: [
    'M8.75 2.5h6.5a2.75 2.75 0 0 1 2.75 2.75v13.5a2.75 2.75 0 0 1 -2.75 2.75h-6.5a2.75 2.75 0 0 1 -2.75 -2.75v-13.5a2.75 2.75 0 0 1 2.75 -2.75zM9 11l2.25 2.25L15.25 9M10.5 18.25h3',
  ],
};
