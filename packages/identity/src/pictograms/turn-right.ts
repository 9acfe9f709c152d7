import type { Pictogram } from './types.ts';

/** 右转: forward, then right. */
export const turnRight: Pictogram = {
  name: 'turn-right',
  zh: '右转',
  en: 'Turn right',
  group: 'action',
  paths: ['M5.5 20.5v-7.25a4 4 0 0 1 4-4h10.25M14.75 4.25l5 5-5 5'],
};
