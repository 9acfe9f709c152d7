import type { Pictogram } from './types.ts';

/** 医疗箱: a case with a plain cross. */
export const firstAidKit: Pictogram = {
  name: 'first-aid-kit',
  zh: '医疗箱',
  en: 'First-aid kit',
  group: 'facility',
  paths: [
    'M5.5 7h13a2.75 2.75 0 0 1 2.75 2.75v8a2.75 2.75 0 0 1 -2.75 2.75h-13a2.75 2.75 0 0 1 -2.75 -2.75v-8a2.75 2.75 0 0 1 2.75 -2.75zM8.5 7V5.5a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2V7M12 10.75v6M9 13.75h6',
  ],
};
