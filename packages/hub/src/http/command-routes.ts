/** `POST /hkt/v1/{hall}/commands/{name}`: staff and machines, by token, each command at most once. */
import { createHash } from 'node:crypto';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Command, CommandName } from '../domain/commands.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { sendProblem, statusProblem } from './problem.ts';
import { commandDescriptions, hallParams, problemSchema, replySchema } from './schemas.ts';
import { permit, tokenOf } from './permit.ts';
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

export async function addCommandRoutes(app: FastifyInstance, options: CommandOptions): Promise<void> {
  const who = new WeakMap<FastifyRequest, Token>();
  // One limit for all commands of a token; one for all who guess at an address.
  const keyGenerator = (request: FastifyRequest): string => tokenOf(request, options.tokens())?.name ?? request.ip;
  await app.register(fastifyRateLimit, { max: options.perMinute, timeWindow: '1 minute', keyGenerator });
  for (const [name, { summary, scope, body }] of Object.entries(commandDescriptions)) {
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
        // After the limit, before anything of the body is read.
        preParsing: async (request, reply) => {
          const token = permit(request, scope, options.tokens());
          if (typeof token === 'number') return sendProblem(reply, statusProblem(token));
          who.set(request, token);
          return undefined;
        },
      },
      (request, reply) => run(name as CommandName, request, reply, who.get(request)!, options),
    );
  }
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
