import type { Pictogram } from './types.ts';

/** 怎么走: from here to there. */
export const route: Pictogram = {
  name: 'route',
  zh: '怎么走',
  en: 'The way',
  group: 'action',
  paths: [
    'M3 18a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM16 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM8 18h8a3 3 0 0 0 0-6H8a3 3 0 0 1 0-6h8',
  ],
};
