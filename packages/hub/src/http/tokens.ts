/** Staff tokens. Only their SHA-256 is kept; a token has 256 random bits, so nothing slower is needed. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { CONFIG_INVALID, HktConfigError } from '@huiketing/model/errors';

/** take: a ticket machine. desk: calls. duty: seats and duty. manage: queues and notices. */
export const SCOPES = ['take', 'desk', 'duty', 'manage'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  /** What the log calls it; a place or a duty, never a person's name. */
  name: string;
  /** SHA-256 of the token, in hexadecimal. */
  hash: string;
  scopes: readonly Scope[];
  /** Which halls; all when absent. */
  halls?: readonly string[];
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

export const hashOf = (token: string): string => digest(token).toString('hex');

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Finds whose token it is. Looks at every one, and at every byte of each, whatever it finds. */
export function findToken(tokens: readonly Token[], given: string): Token | undefined {
  const hash = digest(given);
  let found: Token | undefined;
  for (const token of tokens) {
    if (timingSafeEqual(Buffer.from(token.hash, 'hex'), hash)) found = token;
  }
  return found;
}

export const bearer = (header: string | undefined): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/.exec(header ?? '')?.[1];

/** Reads `tokens.json`: `[{ name, hash, scopes, halls? }]`. Throws `HktConfigError` (HKT-E061). */
export function readTokens(input: unknown): Token[] {
  const fail = (cause: string): never => {
    throw new HktConfigError(CONFIG_INVALID, { subject: 'tokens.json', cause });
  };
  if (!Array.isArray(input)) return fail('it must be a list');
  return (input as Token[]).map((token, index) => {
    const { name, hash, scopes } = token;
    if (typeof name !== 'string' || name === '') fail(`token ${index + 1} has no name`);
    if (!/^[0-9a-f]{64}$/.test(hash)) fail(`the hash of “${name}” must be a SHA-256 in 64 hexadecimal digits`);
    const odd = Array.isArray(scopes) ? scopes.find((each) => !SCOPES.includes(each)) : 'none';
    if (odd !== undefined) fail(`the scopes of “${name}” must be among ${SCOPES.join(', ')} (got “${odd}”)`);
    return token;
  });
}
