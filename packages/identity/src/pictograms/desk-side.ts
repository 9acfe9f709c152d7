import type { Pictogram } from './types.ts';

/** 办事: two people on the same side of a tea table, one paper for both. */
export const deskSide: Pictogram = {
  name: 'desk-side',
  zh: '办事',
  en: 'Service',
  group: 'zone',
  paths: [
    'M3.35 5.75a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0zM15.85 5.75a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0zM1.9 19v-4.4a3.9 3.9 0 0 1 3.9-3.9M22.1 19v-4.4a3.9 3.9 0 0 0-3.9-3.9M10.25 8.25h3.5a1.25 1.25 0 0 1 1.25 1.25v5a1.25 1.25 0 0 1 -1.25 1.25h-3.5a1.25 1.25 0 0 1 -1.25 -1.25v-5a1.25 1.25 0 0 1 1.25 -1.25zM5.5 19h13M12 19v2.75',
  ],
};
