import type { Pictogram } from './types.ts';

/** 替您保密: a closed lock. */
export const privacy: Pictogram = {
  name: 'privacy',
  zh: '替您保密',
  en: 'Private',
  group: 'action',
  paths: [
    'M7.25 10.25h9.5a2.75 2.75 0 0 1 2.75 2.75v5a2.75 2.75 0 0 1 -2.75 2.75h-9.5a2.75 2.75 0 0 1 -2.75 -2.75v-5a2.75 2.75 0 0 1 2.75 -2.75zM8 10.25V7a4 4 0 0 1 8 0v3.25M12 14.5v2',
  ],
};
