import type { Pictogram } from './types.ts';

/** 爱心雨伞: an open umbrella. */
export const umbrella: Pictogram = {
  name: 'umbrella',
  zh: '爱心雨伞',
  en: 'Umbrella',
  group: 'facility',
  paths: [
    'M2.75 13.25a9.25 9.25 0 0 1 18.5 0c-1.6-1.5-4.6-1.5-6.15 0-1.6-1.5-4.6-1.5-6.2 0-1.55-1.5-4.55-1.5-6.15 0zM12 4V2.5M12 12.25v6.5a2.25 2.25 0 0 0 4.5 0',
  ],
};
