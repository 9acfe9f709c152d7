import type { Pictogram } from './types.ts';

/** 志愿服务站: an open hand under a heart. */
export const volunteerPost: Pictogram = {
  name: 'volunteer-post',
  zh: '志愿服务站',
  en: 'Volunteer Post',
  group: 'feature-zone',
  paths: [
    'M13.75 10.75C11.75 9.15 9.43 7.35 9.43 5.15C9.43 3.67 10.47 2.75 11.63 2.75C12.59 2.75 13.35 3.31 13.75 4.11C14.15 3.31 14.91 2.75 15.87 2.75C17.03 2.75 18.07 3.67 18.07 5.15C18.07 7.35 15.75 9.15 13.75 10.75zM2.75 13v7.5M2.75 14.25h3c2 0 2.75 1.5 5 1.5h2.5a1.5 1.5 0 0 1 0 3H9.75M14.75 17.5l4-2.25a1.75 1.75 0 0 1 1.75 3L15.25 21a5 5 0 0 1-4.25.25l-3.5-1.5H2.75',
  ],
};
