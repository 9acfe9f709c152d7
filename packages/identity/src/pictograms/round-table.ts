import type { Pictogram } from './types.ts';

/** 议事: a round table: everyone faces everyone. */
export const roundTable: Pictogram = {
  name: 'round-table',
  zh: '议事',
  en: 'Deliberation',
  group: 'zone',
  paths: [
    'M9.9 4.25a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0zM2.3 8.1a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0zM17.5 8.1a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0zM8.5 12a3.5 3.5 0 0 1 7 0M1.75 18.25V15.5a2.65 2.65 0 0 1 3.5-2.5M22.25 18.25V15.5a2.65 2.65 0 0 0-3.5-2.5M6 15.75a6 2.6 0 1 0 12 0a6 2.6 0 1 0 -12 0zM12 18.35v3M9.5 21.5h5',
  ],
};
