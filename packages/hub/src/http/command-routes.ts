/** `POST /hkt/v1/{hall}/commands/{name}`: staff and machines, by token, each command at most once. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Command, CommandName } from '../domain/commands.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { sendProblem, statusProblem } from './problem.ts';
import { commandDescriptions, hallParams, problemSchema, replySchema } from './schemas.ts';
import type { CommandDescription } from './schemas.ts';
import { bearer, findToken } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface CommandOptions {
  find(hall: string): RunningHall | undefined;
  tokens(): readonly Token[];
  /** Commands a minute and token. */
  perMinute: number;
}

type CommandRequest = FastifyRequest<{ Params: { hall: string }; Body: Record<string, unknown> }>;

const headers = {
  type: 'object',
  properties: {
    authorization: { type: 'string', description: 'Bearer and a staff token.' },
    'idempotency-key': { type: 'string', minLength: 1, maxLength: 128, description: 'The same key, the same answer.' },
    'if-match': { type: 'string', pattern: '^"?[0-9]{1,16}"?$', description: 'Only if the hall is still at this seq.' },
  },
};

const fingerprintOf = (token: Token, name: string, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([token.name, name, body]))
    .digest('hex');

const seqIn = (header: string | undefined): number | undefined =>
  header === undefined ? undefined : Number(header.replaceAll('"', ''));

/** Who may not, gets an answer here; nothing of the body is read before. */
function mayNot(request: FastifyRequest, { scope }: CommandDescription, tokens: readonly Token[]): number | Token {
  const given = bearer(request.headers.authorization);
  const token = given === undefined ? undefined : findToken(tokens, given);
  if (!token) return 401;
  const { hall } = request.params as { hall: string };
  return token.scopes.includes(scope) && (token.halls?.includes(hall) ?? true) ? token : 403;
}

export function addCommandRoutes(app: FastifyInstance, options: CommandOptions): void {
  const who = new WeakMap<FastifyRequest, Token>();
  for (const [name, description] of Object.entries(commandDescriptions)) {
    const { summary, scope, body } = description;
    app.post<{ Params: { hall: string }; Body: Record<string, unknown> }>(
      `/hkt/v1/:hall/commands/${name}`,
      {
        schema: {
          summary,
          description: `Needs a token with the scope “${scope}”.`,
          tags: ['commands'],
          security: [{ token: [] }],
          params: hallParams,
          headers,
          body,
          response: { 200: replySchema, '4xx': problemSchema },
        },
        config: { rateLimit: { max: options.perMinute, timeWindow: '1 minute', keyGenerator: callerOf } },
        onRequest: async (request, reply) => {
          const token = mayNot(request, description, options.tokens());
          if (typeof token === 'number') return sendProblem(reply, statusProblem(token));
          who.set(request, token);
        },
      },
      (request, reply) => run(name as CommandName, request, reply, who.get(request)!, options),
    );
  }
}

/** One limit per token; without one, per address, so that nobody can guess fast. */
function callerOf(request: FastifyRequest): string {
  const token = bearer(request.headers.authorization);
  return token === undefined ? request.ip : createHash('sha256').update(token).digest('base64');
}

async function run(
  name: CommandName,
  request: CommandRequest,
  reply: FastifyReply,
  token: Token,
  { find }: CommandOptions,
): Promise<unknown> {
  const hall = find(request.params.hall);
  if (!hall) return reply.callNotFound();
  const key = request.headers['idempotency-key'] as string | undefined;
  const { body } = request;
  return hall.execute({
    command: { ...body, name } as unknown as Command,
    by: token.name,
    ...(key !== undefined && { key: { key, fingerprint: fingerprintOf(token, name, body) } }),
    ifSeq: seqIn(request.headers['if-match']),
  });
}
