import type { FastifyInstance } from 'fastify';

/** What portals of other origins may read. Commands are not among it: a desk stands on the hub's own origin. */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Hkt-Now, ETag',
} as const;

const preflight = {
  ...openHeaders,
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': 'If-None-Match, Last-Event-ID',
  'access-control-max-age': '86400',
};

/** Answers the preflight of every GET under /hkt/v1/. */
export function answerPreflights(app: FastifyInstance): void {
  app.options('/hkt/v1/*', { schema: { hide: true } }, (_request, reply) => reply.code(204).headers(preflight).send());
}
