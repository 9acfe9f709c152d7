import type { Pictogram } from './types.ts';

/** 听一听: an ear. */
export const listen: Pictogram = {
  name: 'listen',
  zh: '听一听',
  en: 'Listen',
  group: 'action',
  paths: [
    'M6.25 9.5a5.9 5.9 0 0 1 11.75 0c0 4-4 4.75-4 8.25a3.5 3.5 0 0 1-6.75 1.25M9.5 9.75a2.65 2.65 0 0 1 5.25 0c0 2-2.25 2.25-2.25 4.5',
  ],
};
