import type { Pictogram } from './types.ts';

/** 停一下: two bars. */
export const pause: Pictogram = {
  name: 'pause',
  zh: '停一下',
  en: 'Pause',
  group: 'action',
  paths: ['M8.25 4.75v14.5M15.75 4.75v14.5'],
};
