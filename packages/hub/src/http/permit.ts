import type { FastifyRequest } from 'fastify';
import { bearer, findToken } from './tokens.ts';
import type { Scope, Token } from './tokens.ts';

export function tokenOf(request: FastifyRequest, tokens: readonly Token[]): Token | undefined {
  const given = bearer(request.headers.authorization);
  return given === undefined ? undefined : findToken(tokens, given);
}

/** Whose request this is; or 401 where nobody is known, 403 where this hall or scope is not theirs. */
export function permit(request: FastifyRequest, scope: Scope, tokens: readonly Token[]): Token | 401 | 403 {
  const token = tokenOf(request, tokens);
  if (!token) return 401;
  const { hall } = request.params as { hall: string };
  return token.scopes.includes(scope) && (token.halls?.includes(hall) ?? true) ? token : 403;
}
