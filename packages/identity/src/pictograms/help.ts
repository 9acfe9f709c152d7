import type { Pictogram } from './types.ts';

/** 请人帮忙: a question in a round. */
export const help: Pictogram = {
  name: 'help',
  zh: '请人帮忙',
  en: 'Help',
  group: 'action',
  paths: [
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM9.25 9.25a2.8 2.8 0 1 1 4.3 2.35c-.95.6-1.55 1.15-1.55 2.15',
    { d: 'M10.85 16.9a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z', fill: true },
  ],
};
