import type { Pictogram } from './types.ts';

/** 菜单: three lines. */
export const menu: Pictogram = {
  name: 'menu',
  zh: '菜单',
  en: 'Menu',
  group: 'action',
  paths: ['M4 6.5h16M4 12h16M4 17.5h16'],
};
