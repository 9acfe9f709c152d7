import type { Pictogram } from './types.ts';

/** 在这里: a pin. */
export const location: Pictogram = {
  name: 'location',
  zh: '在这里',
  en: 'Location',
  group: 'action',
  paths: [
    'M12 21.5C9 18.6 5 14.4 5 9.75a7 7 0 0 1 14 0c0 4.65-4 8.85-7 11.75zM9.5 9.75a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z',
  ],
};
