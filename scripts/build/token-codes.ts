/** Tokens in bundles: an element gives them their names as it makes its sheet, so styles need not carry those. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let known: string[] | undefined;

/** Read when they are needed: on a fresh clone this file is loaded before the tokens are built. */
function names(): string[] {
  const { base } = require('@huiketing/tokens/seal') as { base: Record<string, string> };
  return (known ??= Object.keys(base));
}

/** `var(--hkt-space-4)` as `?1a`, its place among all; identity/src/seal.ts gives the name back. */
export function tokensByCode(text: string): string {
  return text.replace(/var\((--hkt-[a-z\d-]+)\)/g, (token, name: string) => {
    const place = names().indexOf(name);
    return place < 0 ? token : `?${place.toString(36).padStart(2, '0')}`;
  });
}
