import type { Pictogram } from './types.ts';

/** 播放: forward. */
export const play: Pictogram = {
  name: 'play',
  zh: '播放',
  en: 'Play',
  group: 'action',
  paths: ['M6 5.35Q6 2.75 8.22 4.1L19.03 10.65Q21.25 12 19.03 13.35L8.22 19.9Q6 21.25 6 18.65z'],
};
