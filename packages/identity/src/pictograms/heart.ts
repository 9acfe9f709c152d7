import type { Pictogram } from './types.ts';

/** 贴心: a heart. */
export const heart: Pictogram = {
  name: 'heart',
  zh: '贴心',
  en: 'Care',
  group: 'action',
  paths: [
    'M12 20.9C7.7 17.46 2.71 13.59 2.71 8.86C2.71 5.68 4.95 3.7 7.44 3.7C9.51 3.7 11.14 4.9 12 6.62C12.86 4.9 14.49 3.7 16.56 3.7C19.05 3.7 21.29 5.68 21.29 8.86C21.29 13.59 16.3 17.46 12 20.9z',
  ],
};
