import type { Pictogram } from './types.ts';

/** 垃圾分类: a bin with a lid. */
export const bin: Pictogram = {
  name: 'bin',
  zh: '垃圾分类',
  en: 'Bin',
  group: 'facility',
  paths: [
    'M4 6.5h16M9.25 6.5V4.75a1.5 1.5 0 0 1 1.5-1.5h2.5a1.5 1.5 0 0 1 1.5 1.5V6.5M5.75 6.5l.9 12.2a2.25 2.25 0 0 0 2.25 2.05h6.2a2.25 2.25 0 0 0 2.25-2.05l.9-12.2M10 11v5.25M14 11v5.25',
  ],
};
