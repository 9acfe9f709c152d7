import type { Pictogram } from './types.ts';

/** 等候区: seated, in sight of a clock. */
export const waiting: Pictogram = {
  name: 'waiting',
  zh: '等候区',
  en: 'Waiting Area',
  group: 'feature-zone',
  paths: [
    'M5 4.75a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0 -4.5 0zM7.25 9.75v5h5.5v6M3 10v8.25h5.75M3.75 18.25v2.5M12.75 7.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM17.25 5.1v2.4l1.6 1',
  ],
};
