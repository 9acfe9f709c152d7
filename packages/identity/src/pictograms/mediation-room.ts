import type { Pictogram } from './types.ts';

/** 调解室: two say their part; what they share is filled in. */
export const mediationRoom: Pictogram = {
  name: 'mediation-room',
  zh: '调解室',
  en: 'Mediation Room',
  group: 'feature-zone',
  paths: [
    'M5 2.75h7.25a2.5 2.5 0 0 1 2.5 2.5v6.5a2.5 2.5 0 0 1-2.5 2.5H8l-3.5 3.25v-3.3a2.5 2.5 0 0 1-2-2.45V5.25A2.5 2.5 0 0 1 5 2.75zM19 6.5h-7.25A2.5 2.5 0 0 0 9.25 9v6.5a2.5 2.5 0 0 0 2.5 2.5H16l3.5 3.25v-3.3a2.5 2.5 0 0 0 2-2.45V9A2.5 2.5 0 0 0 19 6.5z',
    {
      d: 'M11.45 6.5h1.1a2.2 2.2 0 0 1 2.2 2.2v3.35a2.2 2.2 0 0 1 -2.2 2.2h-1.1a2.2 2.2 0 0 1 -2.2 -2.2v-3.35a2.2 2.2 0 0 1 2.2 -2.2z',
      fill: true,
    },
  ],
};
