import type { Pictogram } from './types.ts';

/** 休憩: one high-backed armchair. */
export const armchair: Pictogram = {
  name: 'armchair',
  zh: '休憩',
  en: 'Rest',
  group: 'zone',
  paths: [
    'M7 10.75V6.5A3.5 3.5 0 0 1 10.5 3h3a3.5 3.5 0 0 1 3.5 3.5v4.25M6.5 10.75a2.25 2.25 0 0 0-2.25 2.25v4a1.75 1.75 0 0 0 1.75 1.75h12A1.75 1.75 0 0 0 19.75 17v-4a2.25 2.25 0 0 0-4.5 0v1.25h-6.5V13a2.25 2.25 0 0 0-2.25-2.25zM7.25 18.75v2.25M16.75 18.75v2.25',
  ],
};
