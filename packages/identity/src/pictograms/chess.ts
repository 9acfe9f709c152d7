import type { Pictogram } from './types.ts';

/** 棋牌: a playing card and a chess piece. */
export const chess: Pictogram = {
  name: 'chess',
  zh: '棋牌',
  en: 'Chess and cards',
  group: 'facility',
  paths: [
    'M14 7.25V5a2.25 2.25 0 0 0-2.25-2.25h-6.5A2.25 2.25 0 0 0 3 5v10.5a2.25 2.25 0 0 0 2.25 2.25h2.25M10 15.75a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM13.75 15.75a1.75 1.75 0 1 0 3.5 0a1.75 1.75 0 1 0 -3.5 0z',
    {
      d: 'M8.25 10.7C7.1 9.78 5.77 8.75 5.77 7.48C5.77 6.63 6.36 6.1 7.03 6.1C7.58 6.1 8.02 6.42 8.25 6.88C8.48 6.42 8.92 6.1 9.47 6.1C10.14 6.1 10.73 6.63 10.73 7.48C10.73 8.75 9.4 9.78 8.25 10.7z',
      fill: true,
    },
  ],
};
