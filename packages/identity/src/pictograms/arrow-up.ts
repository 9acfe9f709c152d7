import type { Pictogram } from './types.ts';

/** 直走: straight on; upward on a standing sign. */
export const arrowUp: Pictogram = {
  name: 'arrow-up',
  zh: '直走',
  en: 'Straight on',
  group: 'action',
  paths: ['M12 20.5V3.5M5.25 10.25L12 3.5l6.75 6.75'],
};
