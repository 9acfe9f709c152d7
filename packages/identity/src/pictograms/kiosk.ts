import type { Pictogram } from './types.ts';

/** 自助办理: a terminal and, right beside it, someone to help. */
export const kiosk: Pictogram = {
  name: 'kiosk',
  zh: '自助办理',
  en: 'Self-service',
  group: 'zone',
  paths: [
    'M12.25 3.25h7a2 2 0 0 1 2 2v4.5a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-4.5a2 2 0 0 1 2 -2zM15.75 11.75v9M12.5 20.75h6.5M3 8.5a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM2.25 20.75v-4.25a3 3 0 0 1 3-3c2.25 0 3 1.25 6 1.25',
    { d: 'M14.5 7.5a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0z', fill: true },
  ],
};
