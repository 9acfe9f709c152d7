import { HELP, UsageError, readArguments } from './options.ts';
import { startHub } from './run.ts';
import { makeToken } from './token.ts';

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Resolves when the process is asked to end. */
  until: Promise<unknown>;
}

/** Exit code: 0 when it was ended, 2 when it could not start. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP);
    return 0;
  }
  try {
    if (args[0] === 'token') {
      const { token, line } = makeToken(args.slice(1));
      terminal.out(`token: ${token}\nfor tokens.json: ${JSON.stringify(line)}`);
      return 0;
    }
    return await serve(args, terminal);
  } catch (error) {
    const words = error instanceof UsageError ? `${error.message}\n\n${HELP}` : (error as Error).message;
    terminal.err(words);
    return 2;
  }
}

async function serve(args: readonly string[], { out, err, until }: Terminal): Promise<number> {
  const options = readArguments(args);
  const running = await startHub(options, err);
  try {
    const url = await running.hub.app.listen({ port: options.port, host: options.host });
    out(`${running.hub.halls.size} hall(s) at ${url}/hkt/v1/halls.json`);
    out(`commands at ${url}/openapi.json`);
    if (options.kit !== undefined) out(`the desk at ${url}/desk/${options.simulate ? '#sample' : ''}`);
    await until;
  } finally {
    await running.close();
  }
  return 0;
}
