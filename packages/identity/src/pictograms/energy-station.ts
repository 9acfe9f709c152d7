import type { Pictogram } from './types.ts';

/** 能量补给站: a battery filled with heart. */
export const energyStation: Pictogram = {
  name: 'energy-station',
  zh: '能量补给站',
  en: 'Energy Station',
  group: 'feature-zone',
  paths: [
    'M5.25 6h11a3 3 0 0 1 3 3v6a3 3 0 0 1 -3 3h-11a3 3 0 0 1 -3 -3v-6a3 3 0 0 1 3 -3zM21.75 10v4',
    {
      d: 'M10.75 15.4C9.1 14.08 7.19 12.59 7.19 10.78C7.19 9.56 8.04 8.8 9 8.8C9.79 8.8 10.42 9.26 10.75 9.92C11.08 9.26 11.71 8.8 12.5 8.8C13.46 8.8 14.31 9.56 14.31 10.78C14.31 12.59 12.4 14.08 10.75 15.4z',
      fill: true,
    },
  ],
};
