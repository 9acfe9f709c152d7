import type * as zh from './zh-CN.ts';

/** What the kit says in English: the same tables as zh-CN.ts, held to their shape. */

export const button: typeof zh.button = {
  busy: 'One moment',
};
