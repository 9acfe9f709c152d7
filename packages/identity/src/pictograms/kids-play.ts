import type { Pictogram } from './types.ts';

/** 儿童游乐区: a pinwheel, turning. */
export const kidsPlay: Pictogram = {
  name: 'kids-play',
  zh: '儿童游乐区',
  en: "Children's Play",
  group: 'feature-zone',
  paths: [
    'M12 9.25L12 2C16.25 2 17.75 4 17.25 7zM12 9.25L19.25 9.25C19.25 13.5 17.25 15 14.25 14.5zM12 9.25L12 16.5C7.75 16.5 6.25 14.5 6.75 11.5zM12 9.25L4.75 9.25C4.75 5 6.75 3.5 9.75 4zM12 16.5v5.25',
  ],
};
