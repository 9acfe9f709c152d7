import type { Pictogram } from './types.ts';

/** 地图: a folded map. */
export const map: Pictogram = {
  name: 'map',
  zh: '地图',
  en: 'Map',
  group: 'action',
  paths: [
    'M7.94 4.14Q8.75 3.75 9.58 4.1L14.42 6.15Q15.25 6.5 16.06 6.11L20.19 4.14Q21 3.75 21 4.65L21 16.6Q21 17.5 20.19 17.89L16.06 19.86Q15.25 20.25 14.42 19.9L9.58 17.85Q8.75 17.5 7.94 17.89L3.81 19.86Q3 20.25 3 19.35L3 7.4Q3 6.5 3.81 6.11zM8.75 4v13.5M15.25 6.5v13.5',
  ],
};
