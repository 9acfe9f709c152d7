import type { Pictogram } from './types.ts';

/** 向下: down. */
export const arrowDown: Pictogram = {
  name: 'arrow-down',
  zh: '向下',
  en: 'Arrow down',
  group: 'action',
  paths: ['M12 3.5v17M5.25 13.75L12 20.5l6.75-6.75'],
};
