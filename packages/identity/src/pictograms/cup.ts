import type { Pictogram } from './types.ts';

/** 喝杯茶: the teacup of the mark, with steam. */
export const cup: Pictogram = {
  name: 'cup',
  zh: '喝杯茶',
  en: 'Cup of tea',
  group: 'action',
  paths: [
    'M4.25 10.5h15.5c0 4-2 7.1-5.25 8.75h-5C6.25 17.6 4.25 14.5 4.25 10.5zM8.5 21.75h7M9.5 7c-1-1.2 1-2.3 0-3.75M14.5 7c-1-1.2 1-2.3 0-3.75',
  ],
};
