/** A server for test pages: a table of paths, each with its own headers. Everything is local and nothing is cached. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { OutgoingHttpHeaders, Server } from 'node:http';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { root } from '../../scripts/lib/paths.ts';

export interface Answer {
  body: string | Buffer;
  type?: string;
  status?: number;
  headers?: OutgoingHttpHeaders;
}

type Routes = Record<string, Answer | (() => Answer)>;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface TestServer {
  url: string;
  /** Every path asked for, in order. */
  asked: string[];
}

const servers: Server[] = [];

after(() => {
  for (const server of servers) {
    server.close();
    // A browser keeps its connections open for a while.
    server.closeAllConnections();
  }
});

/** Serves `routes` first, then files of the repository by their path. */
export async function serve(routes: Routes, headers: OutgoingHttpHeaders = {}): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://local').pathname);
    asked.push(path);
    const answer = answerTo(routes, path);
    const type = answer.type ?? types[extname(path)] ?? types['.html']!;
    response.writeHead(answer.status ?? 200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...headers,
      ...answer.headers,
    });
    response.end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, asked };
}

function answerTo(routes: Routes, path: string): Answer {
  const route = routes[path];
  if (route) return typeof route === 'function' ? route() : route;
  const file = join(root, path);
  if (file.startsWith(join(root)) && statSync(file, { throwIfNoEntry: false })?.isFile())
    return { body: readFileSync(file) };
  return { status: 404, body: 'not found', type: 'text/plain' };
}
