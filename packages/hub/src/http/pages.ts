/** `/desk/` for staff, `/t/{hall}/{ticketId}` for a resident's phone, `/cdn/` for the kit both are made of. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const pages = fileURLToPath(new URL('../../pages', import.meta.url));

/** The policy that the kit promises to live under. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export async function addPages(app: FastifyInstance, kit: string | undefined): Promise<void> {
  const hide = { schema: { hide: true } };
  if (kit !== undefined) await app.register(fastifyStatic, { root: kit, prefix: '/cdn/', decorateReply: false });
  for (const name of ['desk', 'ticket']) {
    await app.register(fastifyStatic, {
      root: `${pages}/${name}`,
      prefix: `/${name}/`,
      decorateReply: false,
      setHeaders: (response) => void Object.entries(headers).forEach((each) => response.header(...each)),
    });
  }
  const ticket = readFileSync(`${pages}/ticket/index.html`, 'utf8');
  app.get('/t/:hall/:ticket', hide, (_request, reply) =>
    reply.headers(headers).type('text/html; charset=utf-8').send(ticket),
  );
  // Browsers ask for it on their own.
  app.get('/favicon.ico', hide, (_request, reply) => reply.code(204).send());
  app.get('/desk', hide, (_request, reply) => reply.redirect('/desk/'));
}
