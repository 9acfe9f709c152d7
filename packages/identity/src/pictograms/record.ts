import type { Pictogram } from './types.ts';

/** 记一记: a notebook and a pencil. */
export const record: Pictogram = {
  name: 'record',
  zh: '记一记',
  en: 'Write down',
  group: 'action',
  paths: [
    'M19.25 12.5v5.75a2.5 2.5 0 0 1-2.5 2.5H7a2.5 2.5 0 0 1-2.5-2.5V5.75a2.5 2.5 0 0 1 2.5-2.5h5.5M2.75 8h3.5M2.75 12h3.5M2.75 16h3.5M10.5 14.5l.6-3 7.1-7.1a1.7 1.7 0 0 1 2.4 2.4l-7.1 7.1z',
  ],
};
