/**
 * The mark of Huiketing and its three lockups, as data.
 * Source: 宀, the roof of 客, over two seats turned to each other with a cup between them and nothing else between.
 */
export { advance, layoutLockup, MINIMUM, SMALL_MARK_UP_TO } from './lockup.ts';
export { mark, markSmall } from './mark.ts';
export type {
  Drawing,
  LockupLayout,
  LockupText,
  LockupVariant,
  MarkLayer,
  MarkRole,
  Placed,
  PlacedText,
} from './types.ts';
export { KE_HEIGHT, wordmark, WORDMARK_EM } from './wordmark.ts';
