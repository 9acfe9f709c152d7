import type { Pictogram } from './types.ts';

/** 轮椅: someone sitting in a wheelchair. */
export const wheelchair: Pictogram = {
  name: 'wheelchair',
  zh: '轮椅',
  en: 'Wheelchair',
  group: 'facility',
  paths: [
    'M7.75 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM9.75 8.5V14h5.75l2.25 5.5h2.25M9.75 11h4.5M6.75 11.9a5.1 5.1 0 1 0 7.6 6',
  ],
};
