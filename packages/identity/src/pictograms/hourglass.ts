import type { Pictogram } from './types.ts';

/** 稍等: sand running. */
export const hourglass: Pictogram = {
  name: 'hourglass',
  zh: '稍等',
  en: 'One moment',
  group: 'action',
  paths: [
    'M5.5 3.25h13M5.5 20.75h13M7 3.25v3.25c0 2.5 5 4 5 5.5s-5 3-5 5.5v3.25M17 3.25v3.25c0 2.5-5 4-5 5.5s5 3 5 5.5v3.25',
  ],
};
