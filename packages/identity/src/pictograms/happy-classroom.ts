import type { Pictogram } from './types.ts';

/** 幸福教育课堂: the sun comes up over an open book. */
export const happyClassroom: Pictogram = {
  name: 'happy-classroom',
  zh: '幸福教育课堂',
  en: 'Happy Classroom',
  group: 'feature-zone',
  paths: [
    'M12 15c-2-1.25-5-1.75-8.75-1.75v6c3.75 0 6.75.5 8.75 1.75 2-1.25 5-1.75 8.75-1.75v-6c-3.75 0-6.75.5-8.75 1.75zM12 15v6M8.06 10.81A4 4 0 0 1 15.94 10.81M12 2.75v1.5M4.75 5.75l1.1 1.1M19.25 5.75l-1.1 1.1',
  ],
};
