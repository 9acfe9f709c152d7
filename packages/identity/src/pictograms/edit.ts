import type { Pictogram } from './types.ts';

/** 改一改: a pencil. */
export const edit: Pictogram = {
  name: 'edit',
  zh: '改一改',
  en: 'Edit',
  group: 'action',
  paths: ['M3.75 20.25l1-4.75L16 4.25a2.1 2.1 0 0 1 3 0l.75.75a2.1 2.1 0 0 1 0 3L8.5 19.25zM13.5 6.75l3.75 3.75'],
};
