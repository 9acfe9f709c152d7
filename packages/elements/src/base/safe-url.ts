import { ADDRESS_REFUSED } from '@huiketing/model/errors';
import { warn } from './warn.ts';

const allowed = /^(?:https?|mailto|tel):/i;
const hasScheme = /^[^/?#]*:/;

/** The address if it is relative or of a scheme that only leads somewhere; else none, with a warning. */
export function safeUrl(tag: string, url: string): string {
  // Browsers drop control characters and spaces inside a scheme, so `java\nscript:` counts as a scheme too.
  // eslint-disable-next-line no-control-regex
  const plain = url.replace(/[\u0000-\u0020]/g, '');
  if (allowed.test(plain) || !hasScheme.test(plain)) return url;
  warn(ADDRESS_REFUSED, tag, () => `address "${url}" is not http, https, mailto, tel or relative`, 'Leaving it out');
  return '';
}
