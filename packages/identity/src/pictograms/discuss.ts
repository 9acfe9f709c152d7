import type { Pictogram } from './types.ts';

/** 一起商量: two say something in turn. */
export const discuss: Pictogram = {
  name: 'discuss',
  zh: '一起商量',
  en: 'Talk it over',
  group: 'action',
  paths: [
    'M6 3.25h6.5a2.75 2.75 0 0 1 2.75 2.75v3.5a2.75 2.75 0 0 1-2.75 2.75H8.5l-3.5 3v-3.1A2.75 2.75 0 0 1 3 9.5V6a2.75 2.75 0 0 1 3-2.75zM18.25 8.75A2.75 2.75 0 0 1 21 11.5v3.25a2.75 2.75 0 0 1-2 2.65v3.1l-3.5-3h-3.75a2.75 2.75 0 0 1-2.5-1.6',
  ],
};
