import type { Pictogram } from './types.ts';

/** 缩小: a reading glass with a minus. */
export const zoomOut: Pictogram = {
  name: 'zoom-out',
  zh: '缩小',
  en: 'Zoom out',
  group: 'action',
  paths: ['M3.75 10.5a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0 -13.5 0zM15.5 15.5l5.25 5.25M7.75 10.5h5.5'],
};
