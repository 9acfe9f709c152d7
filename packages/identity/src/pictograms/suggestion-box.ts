import type { Pictogram } from './types.ts';

/** 意见箱: a letter going into a box with a heart. */
export const suggestionBox: Pictogram = {
  name: 'suggestion-box',
  zh: '意见箱',
  en: 'Suggestion box',
  group: 'facility',
  paths: [
    'M5.75 9h12.5a2.75 2.75 0 0 1 2.75 2.75v6.5a2.75 2.75 0 0 1 -2.75 2.75h-12.5a2.75 2.75 0 0 1 -2.75 -2.75v-6.5a2.75 2.75 0 0 1 2.75 -2.75zM6.75 9V4.75a1.5 1.5 0 0 1 1.5-1.5h7.5a1.5 1.5 0 0 1 1.5 1.5V9M10 6.1h4',
    {
      d: 'M12 17.7C10.7 16.66 9.19 15.49 9.19 14.06C9.19 13.1 9.87 12.5 10.62 12.5C11.25 12.5 11.74 12.86 12 13.38C12.26 12.86 12.75 12.5 13.38 12.5C14.13 12.5 14.81 13.1 14.81 14.06C14.81 15.49 13.3 16.66 12 17.7z',
      fill: true,
    },
  ],
};
