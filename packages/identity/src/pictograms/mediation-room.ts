import type { Pictogram } from './types.ts';

/** 调解室: two voices, and the ground they share. */
export const mediationRoom: Pictogram = {
  name: 'mediation-room',
  zh: '调解室',
  en: 'Mediation Room',
  group: 'feature-zone',
  paths: [
    'M2.5 11a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM9.5 11a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM4.6 15.75l-1.1 4 4.25-2.75M19.4 15.75l1.1 4-4.25-2.75',
    { d: 'M12 6.1a6 6 0 0 1 0 9.8 6 6 0 0 1 0-9.8z', fill: true },
  ],
};
