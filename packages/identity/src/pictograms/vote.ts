import type { Pictogram } from './types.ts';

/** 表决: a ticked paper going into a box. */
export const vote: Pictogram = {
  name: 'vote',
  zh: '表决',
  en: 'Vote',
  group: 'action',
  paths: [
    'M5 13.25h14a2.25 2.25 0 0 1 2.25 2.25v3a2.25 2.25 0 0 1 -2.25 2.25h-14a2.25 2.25 0 0 1 -2.25 -2.25v-3a2.25 2.25 0 0 1 2.25 -2.25zM6 13.25V4.75a1.75 1.75 0 0 1 1.75-1.75h8.5A1.75 1.75 0 0 1 18 4.75v8.5M8.75 8.25l2.4 2.4 4.35-4.9',
  ],
};
