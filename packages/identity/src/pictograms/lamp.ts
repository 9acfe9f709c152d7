import type { Pictogram } from './types.ts';

/** 台灯: a lamp to read by. */
export const lamp: Pictogram = {
  name: 'lamp',
  zh: '台灯',
  en: 'Lamp',
  group: 'facility',
  paths: [
    'M6.75 4.31Q7.25 3 8.65 3L15.35 3Q16.75 3 17.25 4.31L19.5 10.19Q20 11.5 18.6 11.5L5.4 11.5Q4 11.5 4.5 10.19zM12 11.5v9M7.75 20.5h8.5M16 11.5V15',
  ],
};
