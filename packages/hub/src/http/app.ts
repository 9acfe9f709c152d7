/** The hub over HTTP. */
import fastifySwagger from '@fastify/swagger';
import Fastify from 'fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import { rulesInWords } from '../domain/rules.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { addCommandRoutes } from './command-routes.ts';
import { answerPreflights, openHeaders } from './cors.ts';
import { addDocumentRoutes } from './document-routes.ts';
import type { HallDocuments } from './document-routes.ts';
import type { ScreenWord } from '../mqtt/broker.ts';
import type { FanOut } from './fan-out.ts';
import { addPages } from './pages.ts';
import { answerError, sendProblem, statusProblem } from './problem.ts';
import { hallParams } from './schemas.ts';
import { addScreensRoute } from './screens-route.ts';
import { addStateRoute } from './state-route.ts';
import { addStreamRoute } from './stream-route.ts';
import { addTicketRoute } from './ticket-route.ts';
import type { Token } from './tokens.ts';

export interface ServedHall {
  running: RunningHall;
  streams: FanOut;
}

export interface AppOptions {
  halls: ReadonlyMap<string, ServedHall>;
  documents: ReadonlyMap<string, HallDocuments>;
  tokens(): readonly Token[];
  /** The screens that went dark. */
  screens?: (() => readonly ScreenWord[]) | undefined;
  /** Commands a minute and token; default 600. */
  perMinute?: number | undefined;
  /** The desk and the ticket page; `kit` is the folder of the kit's files at /cdn/, unless somebody else serves it. */
  pages?: { kit?: string | undefined } | undefined;
}

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Huiketing hub',
    version: '1',
    description: 'The hall feed, version 1, and the commands of a hall. No field for a resident exists.',
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
} as const;

export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { halls, documents, tokens, screens = () => [], perMinute = 600, pages } = options;
  const app = Fastify({
    bodyLimit: 16_384,
    // An unknown field is an error, not something to drop silently.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    forceCloseConnections: true,
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => answerError(error, reply));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply.headers(openHeaders), statusProblem(404)));
  await app.register(fastifySwagger, { openapi });
  const find = (id: string): RunningHall | undefined => halls.get(id)?.running;
  answerPreflights(app);
  addStateRoute(app, find);
  addStreamRoute(app, (id) => halls.get(id)?.streams);
  addDocumentRoutes(app, documents);
  addTicketRoute(app, find);
  addRulesRoute(app, halls);
  // In a scope of their own: the limit is for them alone, and for all of them together.
  await app.register((commands) => addCommandRoutes(commands, { find, tokens, perMinute }));
  addScreensRoute(app, { find, tokens, screens });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  if (pages) await addPages(app, pages.kit);
  await app.ready();
  return app;
}

function addRulesRoute(app: FastifyInstance, halls: ReadonlyMap<string, ServedHall>): void {
  const schema = { summary: 'Who comes next: the rules as data and in words', params: hallParams };
  app.get<{ Params: { hall: string } }>('/hkt/v1/:hall/rules.json', { schema }, (request, reply) => {
    const { rules } = halls.get(request.params.hall)?.running.setup ?? {};
    return rules ? reply.headers(openHeaders).send({ rules, words: rulesInWords(rules) }) : reply.callNotFound();
  });
}
