/** Tokens in bundles: an element gives them their names as it makes its sheet, so styles need not carry those. */
import { base } from '@huiketing/tokens/seal';

const names = Object.keys(base);

/** `var(--hkt-space-4)` as `?1a`, its place among all; identity/src/seal.ts gives the name back. */
export function tokensByCode(text: string): string {
  return text.replace(/var\((--hkt-[a-z\d-]+)\)/g, (token, name: string) => {
    const place = names.indexOf(name);
    return place < 0 ? token : `?${place.toString(36).padStart(2, '0')}`;
  });
}
