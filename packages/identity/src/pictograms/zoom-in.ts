import type { Pictogram } from './types.ts';

/** 放大: a reading glass with a plus. */
export const zoomIn: Pictogram = {
  name: 'zoom-in',
  zh: '放大',
  en: 'Zoom in',
  group: 'action',
  paths: ['M3.75 10.5a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM15.5 15.5l5.25 5.25M10.5 7.75v5.5M7.75 10.5h5.5'],
};
