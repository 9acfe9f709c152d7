import type { Pictogram } from './types.ts';

/** 电梯: up and down in a car. */
export const lift: Pictogram = {
  name: 'lift',
  zh: '电梯',
  en: 'Lift',
  group: 'facility',
  paths: [
    'M6.75 2.75h10.5a2.75 2.75 0 0 1 2.75 2.75v13a2.75 2.75 0 0 1 -2.75 2.75h-10.5a2.75 2.75 0 0 1 -2.75 -2.75v-13a2.75 2.75 0 0 1 2.75 -2.75zM8.5 10L12 6.5l3.5 3.5M8.5 14l3.5 3.5 3.5-3.5',
  ],
};
