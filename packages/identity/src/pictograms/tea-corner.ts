import type { Pictogram } from './types.ts';

/** 茶水区: a round teapot. */
export const teaCorner: Pictogram = {
  name: 'tea-corner',
  zh: '茶水区',
  en: 'Tea Corner',
  group: 'feature-zone',
  paths: [
    'M6.5 9.25h9.75c1.5 1.25 2.25 2.9 2.25 4.75 0 2.5-1.25 4.75-3.25 5.75h-7.5C5.75 18.75 4.5 16.5 4.5 14c0-1.85.75-3.5 2-4.75zM8 9.25C8 7.5 9.5 6.5 11.4 6.5s3.4 1 3.4 2.75M11.4 6.5V4.25M18.25 12c1.75-.25 2-2.5 3.75-2.75M4.6 12.5a2.6 2.6 0 0 0-2.35 2.6c0 1.4 1.1 2.4 2.75 2.4',
  ],
};
