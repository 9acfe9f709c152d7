import type { Pictogram } from './types.ts';

/** 读给您听: lines of text that sound. */
export const readAloud: Pictogram = {
  name: 'read-aloud',
  zh: '读给您听',
  en: 'Read aloud',
  group: 'action',
  paths: ['M3 4.5h17M3 9.25h7.5M3 14h4M10.75 13.9v3.7h2.35l3.65 3.15V10.75L13.1 13.9zM19.5 12.75a4.25 4.25 0 0 1 0 6'],
};
