import type { Pictogram } from './types.ts';

/** 取号: a slip coming out of a slot. */
export const takeTicket: Pictogram = {
  name: 'take-ticket',
  zh: '取号',
  en: 'Take a number',
  group: 'action',
  paths: [
    'M4.9 3.25h14.2a2.4 2.4 0 0 1 2.4 2.4v0.45a2.4 2.4 0 0 1 -2.4 2.4h-14.2a2.4 2.4 0 0 1 -2.4 -2.4v-0.45a2.4 2.4 0 0 1 2.4 -2.4zM6.75 8.5v12.25l1.75-1.5 1.75 1.5 1.75-1.5 1.75 1.5 1.75-1.5 1.75 1.5V8.5M10.25 12h3.5M10.25 15.5h3.5',
  ],
};
