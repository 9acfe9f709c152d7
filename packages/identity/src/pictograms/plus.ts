import type { Pictogram } from './types.ts';

/** 加: plus. */
export const plus: Pictogram = {
  name: 'plus',
  zh: '加',
  en: 'Plus',
  group: 'action',
  paths: ['M12 4.5v15M4.5 12h15'],
};
