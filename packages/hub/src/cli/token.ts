/** `huiketing-hub token`: a new token, shown once, and what is kept of it. */
import { parseArgs } from 'node:util';
import { hashOf, newToken, readTokens } from '../http/tokens.ts';
import type { Token } from '../http/tokens.ts';

/** Throws where the name or a scope is wrong. */
export function makeToken(args: readonly string[]): { token: string; line: Token } {
  const { values } = parseArgs({
    args: [...args],
    options: { name: { type: 'string' }, scopes: { type: 'string' }, hall: { type: 'string', multiple: true } },
  });
  const token = newToken();
  const { name = '', scopes = '', hall } = values;
  const line = { name, hash: hashOf(token), scopes: scopes.split(','), ...(hall && { halls: hall }) };
  return { token, line: readTokens([line])[0]! };
}
