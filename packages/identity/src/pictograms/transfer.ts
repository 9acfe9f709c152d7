import type { Pictogram } from './types.ts';

/** 后台流转: there and back. */
export const transfer: Pictogram = {
  name: 'transfer',
  zh: '后台流转',
  en: 'Pass on',
  group: 'action',
  paths: ['M3.75 8h16M16 4.25L19.75 8 16 11.75M20.25 16h-16M8 12.25L4.25 16 8 19.75'],
};
