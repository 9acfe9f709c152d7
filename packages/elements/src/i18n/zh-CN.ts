/** What the kit says in Chinese, one table per element. Plain and warm, like a neighbour; checked by our wording rules. */

export const button = {
  busy: '请稍等',
};
