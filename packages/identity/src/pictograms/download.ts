import type { Pictogram } from './types.ts';

/** 下载: down onto a line. */
export const download: Pictogram = {
  name: 'download',
  zh: '下载',
  en: 'Download',
  group: 'action',
  paths: ['M12 3.5v11.75M6.75 10L12 15.25 17.25 10M4 20.25h16'],
};
