import type { Pictogram } from './types.ts';

/** 材料: a paper with a turned corner. */
export const document: Pictogram = {
  name: 'document',
  zh: '材料',
  en: 'Document',
  group: 'action',
  paths: [
    'M13.5 2.75H7a2 2 0 0 0-2 2v14.5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-11zM13.25 3v3.5a2 2 0 0 0 2 2h3.5M8.75 13h6.5M8.75 17h4',
  ],
};
