import type { Pictogram } from './types.ts';

/** 按铃叫人: a hand bell that is answered. */
export const callBell: Pictogram = {
  name: 'call-bell',
  zh: '按铃叫人',
  en: 'Ring for someone',
  group: 'action',
  paths: ['M4 16.5a8 8 0 0 1 16 0zM2.75 20h18.5M12 8.5V5.5M9.5 5h5M3 7.25l1.75 1.5M21 7.25l-1.75 1.5'],
};
