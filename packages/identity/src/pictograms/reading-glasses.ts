import type { Pictogram } from './types.ts';

/** 老花镜: two round lenses. */
export const readingGlasses: Pictogram = {
  name: 'reading-glasses',
  zh: '老花镜',
  en: 'Reading glasses',
  group: 'facility',
  paths: [
    'M2.75 14.75a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0zM13.75 14.75a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0zM10.15 13.9c1-1 2.7-1 3.7 0M2.85 13.9L4.75 7.5C5.1 6.4 5.9 6 7 6.25M21.15 13.9l-1.9-6.4c-.35-1.1-1.15-1.5-2.25-1.25',
  ],
};
