/** A small static server: folders by address, and answers of one's own before them. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { mediaType } from './media-types.ts';

/** Answers, or returns false to let the next one try. */
export type Handler = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/** The file that an address names inside a folder; never one outside of it. */
function insideFolder(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  const home = normalize(folder).replace(/[\\/]$/, '');
  return file === home || file.startsWith(home + sep) ? file : undefined;
}

async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const file = insideFolder(folder, path);
  const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!file || !info) return undefined;
  return info.isDirectory() ? fileFor(file, 'index.html') : file;
}

export interface FolderOptions {
  headers?: Record<string, string>;
}

/** Serves `folder` under `prefix` (with a slash at both ends). */
export function folder(prefix: string, home: string, { headers = {} }: FolderOptions = {}): Handler {
  return async (url, _request, response) => {
    if (`${url.pathname}/` === prefix) {
      response.writeHead(301, { location: prefix }).end();
      return true;
    }
    if (!url.pathname.startsWith(prefix)) return false;
    const path = decodeURIComponent(url.pathname.slice(prefix.length));
    const file = await fileFor(home, path);
    if (!file) return false;
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': mediaType(file), 'cache-control': 'no-cache', ...headers }).end(body);
    return true;
  };
}

/** One fixed answer. */
export function fixed(path: string, body: string, headers: Record<string, string> = {}): Handler {
  return (url, _request, response) => {
    if (url.pathname !== path) return false;
    response
      .writeHead(200, { 'content-type': mediaType(path.endsWith('/') ? 'index.html' : path), ...headers })
      .end(body);
    return true;
  };
}

async function answer(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const handler of handlers) if (await handler(url, request, response)) return;
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing here: ${url.pathname}\n`);
  } catch (error) {
    // A broken address (such as %E0%A4%A) is the visitor's; anything else is ours and worth a line.
    const broken = error instanceof URIError;
    if (!broken) console.error(error);
    if (!response.headersSent) response.writeHead(broken ? 400 : 500);
    response.end();
  }
}

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): void;
}

/** Listens on the loopback address; port 0 takes any free one. A taken port rejects with `EADDRINUSE`. */
export function serve(handlers: readonly Handler[], port = 0, host = '127.0.0.1'): Promise<Served> {
  const server: Server = createServer((request, response) => void answer(handlers, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${actual}`, port: actual, close });
    });
  });
}
