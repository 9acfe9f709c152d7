/** Level 0: the state, conditionally. */
import type { FastifyInstance } from 'fastify';
import { chinaTime } from '../domain/hall-time.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { openHeaders } from './cors.ts';
import { hallParams } from './schemas.ts';

export function addStateRoute(app: FastifyInstance, find: (id: string) => RunningHall | undefined): void {
  const schema = {
    summary: 'The state of a hall (level 0)',
    description: 'One full document, with ETag "{epoch}:{seq}" and Hkt-Now on 200 and 304.',
    params: hallParams,
  };
  app.get<{ Params: { hall: string } }>('/hkt/v1/:hall.json', { schema }, (request, reply) => {
    const hall = find(request.params.hall);
    if (!hall) return reply.callNotFound();
    const { state, body } = hall.shown;
    const etag = `"${state.epoch}:${state.seq}"`;
    reply.headers({ ...openHeaders, etag, 'hkt-now': chinaTime(hall.now), 'cache-control': 'no-cache' });
    if (hasTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
}

/** Whether `If-None-Match` names this tag; a proxy that compresses may have made it weak. */
export function hasTag(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
