/** A throwaway PostgreSQL of Debian's, listening on a socket in a folder that goes with it. */
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';

export interface Cluster {
  /** For `--db`; each name a database of its own. */
  database(name: string): Promise<string>;
  /** Ends it at once, in the middle of whatever it does. */
  crash(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** PostgreSQL refuses to run as root. */
const asPostgres =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];

async function run(command: string, ...args: string[]): Promise<string> {
  const [program, ...rest] = [...asPostgres, command, ...args];
  const { stdout } = await exec(program!, rest, { cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return stdout;
}

/** `pg_ctl` passes its output on to the server, so nothing may wait for that to end. */
function control(bin: string, ...args: string[]): Promise<void> {
  const [program, ...rest] = [...asPostgres, join(bin, 'pg_ctl'), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program!, rest, { cwd: '/', stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`pg_ctl ${args[0]} ended with ${code}`))));
  });
}

export async function startCluster(): Promise<Cluster> {
  const version = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0]!;
  const bin = join(VERSIONS, version, 'bin');
  const home = mkdtempSync(join(tmpdir(), 'hkt-pg-'));
  chmodSync(home, 0o777);
  const data = join(home, 'data');
  await run(join(bin, 'initdb'), '-D', data, '-A', 'trust', '-U', 'hub', '-E', 'UTF8', '--no-sync');
  // Against a process that dies the system's cache is enough; a power cut is not what is tested.
  const options = `-c fsync=off -c listen_addresses='' -c unix_socket_directories='${home}'`;
  const start = (): Promise<void> => control(bin, 'start', '-D', data, '-w', '-o', options, '-l', join(home, 'log'));
  const stop = (): Promise<void> => control(bin, 'stop', '-D', data, '-m', 'immediate');
  await start();
  return {
    async database(name) {
      await run(join(bin, 'createdb'), '-h', home, '-U', 'hub', name);
      return `postgres://hub@/${name}?host=${encodeURIComponent(home)}`;
    },
    crash: stop,
    start,
    async remove() {
      await stop();
      rmSync(home, { recursive: true });
    },
  };
}
