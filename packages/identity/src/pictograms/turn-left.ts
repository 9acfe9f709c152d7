import type { Pictogram } from './types.ts';

/** 左转: forward, then left. */
export const turnLeft: Pictogram = {
  name: 'turn-left',
  zh: '左转',
  en: 'Turn left',
  group: 'action',
  paths: ['M18.5 20.5v-7.25a4 4 0 0 0-4-4H4.25M9.25 4.25l-5 5 5 5'],
};
