import type { Pictogram } from './types.ts';

/** 请留意: a soft triangle, never in a safety colour. */
export const warning: Pictogram = {
  name: 'warning',
  zh: '请留意',
  en: 'Please note',
  group: 'action',
  paths: [
    'M10.32 4.85Q12 1.9 13.68 4.85L20.92 17.55Q22.6 20.5 19.2 20.5L4.8 20.5Q1.4 20.5 3.08 17.55zM12 9.25v4.5',
    { d: 'M10.85 16.9a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0z', fill: true },
  ],
};
