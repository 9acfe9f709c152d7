import { tokensFor } from '@huiketing/identity';
import { registry } from '@huiketing/identity/runtime';

/** Every token's value in the face that the page wears now. */
export function tokensNow(): Readonly<Record<string, string>> {
  const { modes, pack } = registry().face;
  return tokensFor(modes, pack);
}
