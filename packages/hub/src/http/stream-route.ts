/** Level 1: one stream per screen that brings the state when it changes, and a beat when it does not. */
import type { FastifyInstance } from 'fastify';
import type { FanOut } from './fan-out.ts';
import { openHeaders } from './cors.ts';
import { hallParams } from './schemas.ts';

const query = {
  type: 'object',
  properties: {
    'last-event-id': { type: 'string', maxLength: 100, description: 'As the header of this name; spares a preflight.' },
    merge: { type: 'string', enum: ['1'], description: 'Only what changed, from the first change on (level 3).' },
  },
};

interface Query {
  'last-event-id'?: string;
  merge?: '1';
}

export function addStreamRoute(app: FastifyInstance, find: (id: string) => FanOut | undefined): void {
  const schema = {
    summary: 'The state of a hall as Server-Sent Events (levels 1 and 3)',
    description: 'Events snapshot, merge and beat; ids are {epoch}:{seq}.',
    params: hallParams,
    querystring: query,
    produces: ['text/event-stream'],
  };
  app.get<{ Params: { hall: string }; Querystring: Query }>('/hkt/v1/:hall/stream', { schema }, (request, reply) => {
    const streams = find(request.params.hall);
    if (!streams) return reply.callNotFound();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...openHeaders,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would hold the frames back.
      'x-accel-buffering': 'no',
    });
    const given = request.headers['last-event-id'];
    const known = typeof given === 'string' && given ? given : request.query['last-event-id'];
    raw.once('close', () => streams.remove(raw));
    streams.add(raw, { known, merges: request.query.merge === '1' });
  });
}
