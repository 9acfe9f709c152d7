/** The house's own ESLint rules. */
import { memberOrder } from './member-order.ts';
import { renderSize } from './render-size.ts';
import { templateText } from './template-text.ts';

export const plugin = {
  meta: { name: '@huiketing/dev' },
  rules: { 'member-order': memberOrder, 'render-size': renderSize, 'template-text': templateText },
};
