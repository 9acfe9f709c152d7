import type { Pictogram } from './types.ts';

/** 您同意: a paper with a tick, then a signature. */
export const consent: Pictogram = {
  name: 'consent',
  zh: '您同意',
  en: 'Your consent',
  group: 'action',
  paths: [
    'M13.5 2.75H7a2 2 0 0 0-2 2v14.5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-11zM13.25 3v3.5a2 2 0 0 0 2 2h3.5M8.5 11.75l2 2 3.75-4.25M8.5 18c1-1.9 2-1.9 2.6-.4.6 1.4 1.7.9 4.15-.35',
  ],
};
