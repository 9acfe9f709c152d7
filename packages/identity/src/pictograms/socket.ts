import type { Pictogram } from './types.ts';

/** 插座: a three-pin socket. */
export const socket: Pictogram = {
  name: 'socket',
  zh: '插座',
  en: 'Power socket',
  group: 'facility',
  paths: [
    'M7.5 3h9a4.5 4.5 0 0 1 4.5 4.5v9a4.5 4.5 0 0 1 -4.5 4.5h-9a4.5 4.5 0 0 1 -4.5 -4.5v-9a4.5 4.5 0 0 1 4.5 -4.5zM12 7v2.75M9.25 13l-1.75 2.75M14.75 13l1.75 2.75',
  ],
};
