import type { Pictogram } from './types.ts';

/** 好的: a tick drawn with a longer, lifting tail. */
export const check: Pictogram = {
  name: 'check',
  zh: '好的',
  en: 'Check',
  group: 'action',
  paths: ['M4.25 12.75l5 5L19.75 6.5'],
};
