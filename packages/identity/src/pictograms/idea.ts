import type { Pictogram } from './types.ts';

/** 出主意: a light bulb. */
export const idea: Pictogram = {
  name: 'idea',
  zh: '出主意',
  en: 'Idea',
  group: 'action',
  paths: [
    'M9 17.25c0-2.25-3.25-3.5-3.25-7.75a6.25 6.25 0 0 1 12.5 0c0 4.25-3.25 5.5-3.25 7.75zM9.75 20.75h4.5M12 17v-4.5',
  ],
};
