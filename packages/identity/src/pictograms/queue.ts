import type { Pictogram } from './types.ts';

/** 排队: one behind the other. */
export const queue: Pictogram = {
  name: 'queue',
  zh: '排队',
  en: 'Queue',
  group: 'action',
  paths: [
    'M3.75 7.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0zM1.75 20.25v-1.5a5.25 5.25 0 0 1 10.5 0v1.5M12.5 4.5a3.25 3.25 0 0 1 0 6M14.5 14.25c1.6.9 2.5 2.6 2.5 4.5v1.5M17.25 4.5a3.25 3.25 0 0 1 0 6M19.5 14.25c1.6.9 2.5 2.6 2.5 4.5v1.5',
  ],
};
