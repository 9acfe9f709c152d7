import type { Pictogram } from './types.ts';

/** 字大一点: a small letter and a large one. */
export const textSize: Pictogram = {
  name: 'text-size',
  zh: '字大一点',
  en: 'Text size',
  group: 'action',
  paths: ['M2.5 19.5l3.5-8.25 3.5 8.25M3.75 16.75h4.5M11 19.5L16.25 5l5.25 14.5M12.85 14.75h6.8'],
};
