import type { Pictogram } from './types.ts';

/** 换语言: 文 and A. */
export const translate: Pictogram = {
  name: 'translate',
  zh: '换语言',
  en: 'Language',
  group: 'action',
  paths: [
    'M2.75 5.5h9.5M7.5 3v2.5M10.5 5.5c-.75 3.75-3.25 6.75-7.25 8.5M4.75 8.75C6 11.25 7.75 13 10.25 14M12.25 21l4.4-10.25L21.05 21M13.75 17.75h5.75',
  ],
};
