import type { Pictogram } from './types.ts';

/** 办事: two people on the same side of a tea table, one paper for both. */
export const deskSide: Pictogram = {
  name: 'desk-side',
  zh: '办事',
  en: 'Service',
  group: 'zone',
  paths: [
    'M4.35 5.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0zM14.85 5.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0zM2.5 18.75v-4.25a4.25 4.25 0 0 1 4.25-4.25c1 0 1.75.25 2.5.75M21.5 18.75v-4.25a4.25 4.25 0 0 0-4.25-4.25c-1 0-1.75.25-2.5.75M10.25 9.75h3.5a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-3.5a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1zM6.25 18.75h11.5M12 18.75v3',
  ],
};
