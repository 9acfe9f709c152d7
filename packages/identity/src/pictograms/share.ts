import type { Pictogram } from './types.ts';

/** 分享: one to two. */
export const share: Pictogram = {
  name: 'share',
  zh: '分享',
  en: 'Share',
  group: 'action',
  paths: [
    'M3 12a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM15 5.75a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM15 18.25a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0 -5.5 0zM8.2 10.75l7.1-3.75M8.2 13.25l7.1 3.75',
  ],
};
