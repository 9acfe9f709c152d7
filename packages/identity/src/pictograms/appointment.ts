import type { Pictogram } from './types.ts';

/** 预约: a day ticked in the calendar. */
export const appointment: Pictogram = {
  name: 'appointment',
  zh: '预约',
  en: 'Appointment',
  group: 'action',
  paths: [
    'M6.25 4.75h11.5a2.75 2.75 0 0 1 2.75 2.75v10.5a2.75 2.75 0 0 1 -2.75 2.75h-11.5a2.75 2.75 0 0 1 -2.75 -2.75v-10.5a2.75 2.75 0 0 1 2.75 -2.75zM3.5 10h17M8 2.75v4M16 2.75v4M8.25 15.25l2.5 2.5 5-5',
  ],
};
