import type { Pictogram } from './types.ts';

/** 停车: a letter P. */
export const parking: Pictogram = {
  name: 'parking',
  zh: '停车',
  en: 'Parking',
  group: 'facility',
  paths: [
    'M7.5 3h9a4.5 4.5 0 0 1 4.5 4.5v9a4.5 4.5 0 0 1 -4.5 4.5h-9a4.5 4.5 0 0 1 -4.5 -4.5v-9a4.5 4.5 0 0 1 4.5 -4.5zM9.5 17.25V7h3.4a3.15 3.15 0 0 1 0 6.3H9.5',
  ],
};
