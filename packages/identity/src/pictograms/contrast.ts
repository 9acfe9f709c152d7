import type { Pictogram } from './types.ts';

/** 对比度: half light, half dark. */
export const contrast: Pictogram = {
  name: 'contrast',
  zh: '对比度',
  en: 'Contrast',
  group: 'action',
  paths: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z', { d: 'M12 3a9 9 0 0 1 0 18z', fill: true }],
};
