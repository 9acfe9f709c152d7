import type { Pictogram } from './types.ts';

/** 收起: closes upward. */
export const chevronUp: Pictogram = {
  name: 'chevron-up',
  zh: '收起',
  en: 'Chevron up',
  group: 'action',
  paths: ['M5.5 14.75L12 8.25l6.5 6.5'],
};
