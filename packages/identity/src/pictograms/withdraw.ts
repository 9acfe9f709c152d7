import type { Pictogram } from './types.ts';

/** 撤回: an arrow that turns back. */
export const withdraw: Pictogram = {
  name: 'withdraw',
  zh: '撤回',
  en: 'Withdraw',
  group: 'action',
  paths: ['M8.25 4.25L3.5 9l4.75 4.75M3.5 9h11a5.75 5.75 0 0 1 0 11.5H8'],
};
