import type { Pictogram } from './types.ts';

/** 帮您代办: someone walks on with your paper. */
export const agent: Pictogram = {
  name: 'agent',
  zh: '帮您代办',
  en: 'We do it for you',
  group: 'action',
  paths: [
    'M4.8 4.75a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0zM7 9.75V15l-3.25 6M7 15l3 2.25.75 3.75M7 10.75L10.25 13h2.5M14.25 7.25h5a1.5 1.5 0 0 1 1.5 1.5v6.75a1.5 1.5 0 0 1 -1.5 1.5h-5a1.5 1.5 0 0 1 -1.5 -1.5v-6.75a1.5 1.5 0 0 1 1.5 -1.5zM15.75 10.5h2M15.75 13.5h2',
  ],
};
