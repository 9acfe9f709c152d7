import type { Pictogram } from './types.ts';

/** 时间: a clock at ten past two: hands open like a smile. */
export const clock: Pictogram = {
  name: 'clock',
  zh: '时间',
  en: 'Time',
  group: 'action',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 6.5V12l3.75 2.5'],
};
