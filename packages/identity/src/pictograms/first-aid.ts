import type { Pictogram } from './types.ts';

/** 处理小伤: a sticking plaster. */
export const firstAid: Pictogram = {
  name: 'first-aid',
  zh: '处理小伤',
  en: 'First aid',
  group: 'facility',
  paths: [
    'M4.6 13.15l8.55-8.55a4.42 4.42 0 0 1 6.25 6.25l-8.55 8.55a4.42 4.42 0 0 1-6.25-6.25zM7.05 10.7l6.25 6.25M10.7 7.05l6.25 6.25',
    {
      d: 'M11.1 10.7a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0zM11.1 13.3a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0zM9.8 12a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0zM12.4 12a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0z',
      fill: true,
    },
  ],
};
