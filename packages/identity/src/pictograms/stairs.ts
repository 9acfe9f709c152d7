import type { Pictogram } from './types.ts';

/** 楼梯: steps with a handrail. */
export const stairs: Pictogram = {
  name: 'stairs',
  zh: '楼梯',
  en: 'Stairs',
  group: 'facility',
  paths: ['M3 20.5h4.5V16H12v-4.5h4.5V7H21M3.5 12.5l9-9'],
};
