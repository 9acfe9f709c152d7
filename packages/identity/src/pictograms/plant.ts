import type { Pictogram } from './types.ts';

/** 绿植: a plant in a pot. */
export const plant: Pictogram = {
  name: 'plant',
  zh: '绿植',
  en: 'Plant',
  group: 'facility',
  paths: [
    'M6.5 14.5h11l-1 5.05a1.5 1.5 0 0 1-1.5 1.2H9a1.5 1.5 0 0 1-1.5-1.2zM12 14.5V8.25M12 11c-3.25.5-6-1.25-6.5-5 3.5-.25 6 1.25 6.5 5zM12 8.5c-.25-3 1.75-5.25 5.75-5.5.25 3.75-2 5.75-5.75 5.5z',
  ],
};
