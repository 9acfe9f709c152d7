import type { Pictogram } from './types.ts';

/** 儿童游乐区: a slide with a child at the top. */
export const kidsPlay: Pictogram = {
  name: 'kids-play',
  zh: '儿童游乐区',
  en: "Children's Play",
  group: 'feature-zone',
  paths: [
    'M4 21V8.25h5.25M9.25 21V8.25c3.75 0 4.25 11 12 11M4 12.5h5.25M4 16.75h5.25M10.65 4.75a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0z',
  ],
};
