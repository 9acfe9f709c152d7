import type { Pictogram } from './types.ts';

/** 茶水区: a round teapot. */
export const teaCorner: Pictogram = {
  name: 'tea-corner',
  zh: '茶水区',
  en: 'Tea Corner',
  group: 'feature-zone',
  paths: [
    'M6.75 9.5h9.5c1.6 1.2 2.5 3 2.5 5 0 2.6-1.3 4.9-3.25 6h-8c-1.95-1.1-3.25-3.4-3.25-6 0-2 .9-3.8 2.5-5zM7.75 9.5c0-2 1.65-3.25 3.75-3.25s3.75 1.25 3.75 3.25M11.5 6.25v-2.5M18.5 12.75c1.75 0 1.75-3.25 3.75-3.75M4.4 12.5C2.9 12.5 1.75 13.6 1.75 15.25S3 18.1 5 18.1',
  ],
};
