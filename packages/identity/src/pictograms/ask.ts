import type { Pictogram } from './types.ts';

/** 问一问: a question in what is said. */
export const ask: Pictogram = {
  name: 'ask',
  zh: '问一问',
  en: 'Ask',
  group: 'action',
  paths: [
    'M6 3.75h12a3 3 0 0 1 3 3v7.5a3 3 0 0 1-3 3h-5.5L7.75 21v-3.75H6a3 3 0 0 1-3-3v-7.5a3 3 0 0 1 3-3zM9.75 8.9a2.3 2.3 0 1 1 3.5 1.95c-.8.5-1.25.85-1.25 1.65',
    { d: 'M10.95 14.6a1.05 1.05 0 1 0 2.1 0a1.05 1.05 0 1 0 -2.1 0z', fill: true },
  ],
};
