import type { Pictogram } from './types.ts';

/** 走一走: a worker on the way to you. */
export const visit: Pictogram = {
  name: 'visit',
  zh: '走一走',
  en: 'Walk over',
  group: 'action',
  paths: [
    'M10.9 4a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0zM12.5 8.75l-1.25 6 3.5 2.75.75 3.75M11.25 14.75l-1 3.25-3.25 3.25M12.5 8.75c-2.25 0-4 1.25-4.75 3.75M13 9.75c.75 1.75 2 2.75 4.25 3',
  ],
};
