import type { Pictogram } from './types.ts';

/** 您在这里: a dot in a broken ring, as on a floor plan. */
export const here: Pictogram = {
  name: 'here',
  zh: '您在这里',
  en: 'You are here',
  group: 'action',
  paths: [
    'M7 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM12 2.25v3M12 18.75v3M2.25 12h3M18.75 12h3',
    { d: 'M9.9 12a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0z', fill: true },
  ],
};
