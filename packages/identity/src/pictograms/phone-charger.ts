import type { Pictogram } from './types.ts';

/** 手机充电器: a phone on a plug. */
export const phoneCharger: Pictogram = {
  name: 'phone-charger',
  zh: '手机充电器',
  en: 'Phone charger',
  group: 'facility',
  paths: [
    'M5 2.75h5a2.5 2.5 0 0 1 2.5 2.5v13.5a2.5 2.5 0 0 1 -2.5 2.5h-5a2.5 2.5 0 0 1 -2.5 -2.5v-13.5a2.5 2.5 0 0 1 2.5 -2.5zM8 7.75l-2 4h3l-2 4M16.75 7.5V4.75M20 7.5V4.75M15 7.5h6.75v2.25a3 3 0 0 1-3 3h-.75a3 3 0 0 1-3-3zM18.4 12.75v4a3 3 0 0 1-3 3',
  ],
};
