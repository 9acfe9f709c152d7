/** Which screens of a hall went dark, as the broker told: for staff. */
import type { FastifyInstance } from 'fastify';
import { chinaTime } from '../domain/hall-time.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import type { ScreenWord } from '../mqtt/broker.ts';
import { permit } from './permit.ts';
import { sendProblem, statusProblem } from './problem.ts';
import { hallParams } from './schemas.ts';
import type { Token } from './tokens.ts';

export interface ScreensOptions {
  find(hall: string): RunningHall | undefined;
  tokens(): readonly Token[];
  screens(): readonly ScreenWord[];
}

export function addScreensRoute(app: FastifyInstance, { find, tokens, screens }: ScreensOptions): void {
  const schema = {
    summary: 'Screens that went dark (their last wills)',
    description: 'Needs a token with the scope “desk”. Empty without a broker.',
    security: [{ token: [] }],
    params: hallParams,
  };
  app.get<{ Params: { hall: string } }>('/hkt/v1/:hall/screens.json', { schema }, (request, reply) => {
    const hall = find(request.params.hall);
    if (!hall) return reply.callNotFound();
    const token = permit(request, 'desk', tokens());
    if (typeof token === 'number') return sendProblem(reply, statusProblem(token));
    const dark = screens().filter((each) => each.hall === hall.id);
    return { dark: dark.map(({ screen, word, at }) => ({ screen, word, at: chinaTime(at) })) };
  });
}
