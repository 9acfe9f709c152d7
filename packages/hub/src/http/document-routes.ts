/** The documents beside the state: read once, kept with their ETag. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '@huiketing/model/text';
import { openHeaders } from './cors.ts';
import { hallParams } from './schemas.ts';
import { hasTag } from './state-route.ts';

export const DOCUMENT_NAMES = ['hall', 'catalogue', 'plan', 'compact', 'topics', 'identity'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];
export type HallDocuments = Partial<Record<DocumentName, unknown>>;

interface Kept {
  etag: string;
  body: string;
}

const write = (value: unknown): Kept => {
  const body = JSON.stringify(value);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
};

/** Halls that share a document share its text. */
function keeper(): (value: unknown) => Kept {
  const known = new Map<unknown, Kept>();
  return (value) => {
    const kept = known.get(value) ?? write(value);
    known.set(value, kept);
    return kept;
  };
}

export function addDocumentRoutes(app: FastifyInstance, halls: ReadonlyMap<string, HallDocuments>): void {
  const keep = keeper();
  const list = [...halls].map(([id, { hall }]) => ({ id, name: (hall as { name?: Text } | undefined)?.name ?? id }));
  const index = keep({ halls: list });
  app.get('/hkt/v1/halls.json', { schema: { summary: 'The halls of this hub' } }, (request, reply) =>
    send(index, request, reply),
  );
  const kept = new Map<string, Kept>();
  for (const [id, documents] of halls) {
    for (const [name, value] of Object.entries(documents)) kept.set(`${id}/${name}`, keep(value));
  }
  for (const name of DOCUMENT_NAMES) {
    const schema = { summary: `A hall's ${name}.json`, params: hallParams };
    app.get<{ Params: { hall: string } }>(`/hkt/v1/:hall/${name}.json`, { schema }, (request, reply) => {
      const found = kept.get(`${request.params.hall}/${name}`);
      return found ? send(found, request, reply) : reply.callNotFound();
    });
  }
}

function send({ etag, body }: Kept, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ ...openHeaders, etag, 'cache-control': 'no-cache' });
  if (hasTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
