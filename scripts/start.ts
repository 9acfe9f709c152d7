/**
 * `npm start`: builds what is needed and serves everything on one port, 8080 or `PORT` or `--port`.
 * Ctrl-C ends it all.
 */
import { parseArgs } from 'node:util';
import { serve } from './lib/serve.ts';
import type { Handler, Served } from './lib/serve.ts';
import { buildWhatIsNeeded } from './start/build-what-is-needed.ts';
import { addresses, siteHandlers } from './start/site.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const wish = values.port ?? process.env['PORT'] ?? '8080';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function portNumber(): number {
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(`“${wish}” is no port: it must be a number from 0 to 65535.`);
  return port;
}

async function listen(handlers: readonly Handler[], port: number): Promise<Served> {
  try {
    return await serve(handlers, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`);
    if (code === 'EACCES') fail(`Port ${port} needs more rights. Choose one above 1023: npm start -- --port 8080`);
    throw error;
  }
}

/** Takes the port before anything is built, so that a taken one is known at once. */
const handlers: Handler[] = [
  (_url, _request, response) => {
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
      .end('Still building.\n');
    return true;
  },
];
const served = await listen(handlers, portNumber());

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    served.close();
    process.exit(0);
  });
}

try {
  await buildWhatIsNeeded((line) => console.log(line));
  handlers.splice(0, handlers.length, ...(await siteHandlers()));
} catch (error) {
  served.close();
  fail(error instanceof Error ? error.message : String(error));
}
console.log('');
for (const { path, what } of addresses) console.log(`${`http://localhost:${served.port}${path}`.padEnd(52)} ${what}`);
console.log('\nCtrl-C ends it.');
