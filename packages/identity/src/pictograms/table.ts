import type { Pictogram } from './types.ts';

/** 桌子: a round tea table. */
export const table: Pictogram = {
  name: 'table',
  zh: '桌子',
  en: 'Table',
  group: 'facility',
  paths: ['M2.75 8.25a9.25 3.5 0 1 0 18.5 0a9.25 3.5 0 1 0 -18.5 0zM6 11l-1.5 9.5M18 11l1.5 9.5M12 11.75v5.5'],
};
