import type { Pictogram } from './types.ts';

/** 喂奶: a feeding bottle. */
export const nursing: Pictogram = {
  name: 'nursing',
  zh: '喂奶',
  en: 'Baby feeding',
  group: 'facility',
  paths: [
    'M10.25 6.5c0-1 .5-1.4.5-2.4a1.25 1.25 0 0 1 2.5 0c0 1 .5 1.4.5 2.4M8.75 6.5h6.5a1 1 0 0 1 1 1v1a1 1 0 0 1 -1 1h-6.5a1 1 0 0 1 -1 -1v-1a1 1 0 0 1 1 -1zM8.75 9.5C7.75 10.5 7.25 11.6 7.25 13v5.75a2.5 2.5 0 0 0 2.5 2.5h4.5a2.5 2.5 0 0 0 2.5-2.5V13c0-1.4-.5-2.5-1.5-3.5M13.5 13.75h3.25M13.5 17.25h3.25',
  ],
};
