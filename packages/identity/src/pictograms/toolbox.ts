import type { Pictogram } from './types.ts';

/** 工具箱: a box with a latch. */
export const toolbox: Pictogram = {
  name: 'toolbox',
  zh: '工具箱',
  en: 'Toolbox',
  group: 'facility',
  paths: [
    'M5.25 8h13.5a2.5 2.5 0 0 1 2.5 2.5v7.5a2.5 2.5 0 0 1 -2.5 2.5h-13.5a2.5 2.5 0 0 1 -2.5 -2.5v-7.5a2.5 2.5 0 0 1 2.5 -2.5zM8 8V6a2.5 2.5 0 0 1 2.5-2.5h3A2.5 2.5 0 0 1 16 6v2M2.75 13.25H9M15 13.25h6.25M10.25 11.5h3.5a1.25 1.25 0 0 1 1.25 1.25v1.25a1.25 1.25 0 0 1 -1.25 1.25h-3.5a1.25 1.25 0 0 1 -1.25 -1.25v-1.25a1.25 1.25 0 0 1 1.25 -1.25z',
  ],
};
