import type { Pictogram } from './types.ts';

/** 导盲犬可入: a guide dog in harness. */
export const guideDog: Pictogram = {
  name: 'guide-dog',
  zh: '导盲犬可入',
  en: 'Guide dogs welcome',
  group: 'facility',
  paths: [
    'M2.75 9.75C2.75 8.6 3.6 8 4.5 8h1.75L8.5 4.5V8c.5 1.25 1.5 2 3 2h5.25c1.75 0 3.25-.75 4-2.5M2.75 9.75c0 1.35 1 2.25 2.25 2.25h1.75v8.75M10.25 20.75v-5h6v5M19.5 20.75v-11M12 10l2.5-5.5h3.25',
  ],
};
