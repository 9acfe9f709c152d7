import type { Pictogram } from './types.ts';

/** 通知: a loudhailer. */
export const announce: Pictogram = {
  name: 'announce',
  zh: '通知',
  en: 'Announcement',
  group: 'action',
  paths: [
    'M3 10.5v3a1.75 1.75 0 0 0 1.75 1.75H8L17.5 20V4L8 8.75H4.75A1.75 1.75 0 0 0 3 10.5zM8 15.25v3.5a1.75 1.75 0 0 0 3.5 0V17M20.5 10.25a2.5 2.5 0 0 1 0 3.5',
  ],
};
