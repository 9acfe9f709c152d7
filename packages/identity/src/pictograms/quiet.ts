import type { Pictogram } from './types.ts';

/** 请轻声: a finger to the lips. */
export const quiet: Pictogram = {
  name: 'quiet',
  zh: '请轻声',
  en: 'Quiet, please',
  group: 'facility',
  paths: [
    'M9.5 20.6a9 9 0 1 1 5 0M9.75 15h1M13.25 15h1M12 12.25v9',
    {
      d: 'M7.55 9.5a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0zM14.05 9.5a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0z',
      fill: true,
    },
  ],
};
