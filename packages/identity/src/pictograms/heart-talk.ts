import type { Pictogram } from './types.ts';

/** 谈心角: a heart in what is said. */
export const heartTalk: Pictogram = {
  name: 'heart-talk',
  zh: '谈心角',
  en: 'Heart-to-Heart Corner',
  group: 'feature-zone',
  paths: [
    'M6 3.75h12a3 3 0 0 1 3 3v7.5a3 3 0 0 1-3 3h-5.5L7.75 21v-3.75H6a3 3 0 0 1-3-3v-7.5a3 3 0 0 1 3-3z',
    {
      d: 'M12 14C10.3 12.64 8.33 11.11 8.33 9.24C8.33 7.98 9.21 7.2 10.2 7.2C11.01 7.2 11.66 7.68 12 8.36C12.34 7.68 12.99 7.2 13.8 7.2C14.79 7.2 15.67 7.98 15.67 9.24C15.67 11.11 13.7 12.64 12 14z',
      fill: true,
    },
  ],
};
