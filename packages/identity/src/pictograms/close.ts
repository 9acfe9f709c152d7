import type { Pictogram } from './types.ts';

/** 关闭: a plain cross. */
export const close: Pictogram = {
  name: 'close',
  zh: '关闭',
  en: 'Close',
  group: 'action',
  paths: ['M6 6l12 12M18 6L6 18'],
};
