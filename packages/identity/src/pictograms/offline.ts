import type { Pictogram } from './types.ts';

/** 暂时连不上: broken waves. */
export const offline: Pictogram = {
  name: 'offline',
  zh: '暂时连不上',
  en: 'Offline',
  group: 'action',
  paths: [
    'M3.25 3.25l17.5 17.5M2.25 9.75A13.6 13.6 0 0 1 6 7M11.25 5.6a13.5 13.5 0 0 1 10.5 4.15M5.75 13.5a8.9 8.9 0 0 1 4-2.5M16.5 12.1c.6.4 1.2.85 1.75 1.4',
    { d: 'M10.5 18.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z', fill: true },
  ],
};
