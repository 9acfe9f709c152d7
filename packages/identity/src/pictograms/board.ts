import type { Pictogram } from './types.ts';

/** 展示: a board on an easel: what was promised, what got done. */
export const board: Pictogram = {
  name: 'board',
  zh: '展示',
  en: 'Display',
  group: 'zone',
  paths: [
    'M5.25 3.5h13.5a2.25 2.25 0 0 1 2.25 2.25v8.5a2.25 2.25 0 0 1 -2.25 2.25h-13.5a2.25 2.25 0 0 1 -2.25 -2.25v-8.5a2.25 2.25 0 0 1 2.25 -2.25zM8.25 16.5l-1.75 4.25M15.75 16.5l1.75 4.25M6.75 8h4M6.75 12h2.5M12.5 10.25l2 2 3-4',
  ],
};
