/** `npm start`, as a newcomer runs it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../lib/free-port.ts';
import { root } from '../lib/paths.ts';
import { runNode } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';
import { addresses } from '../start/site.ts';

const command = ['--conditions=hkt-source', 'scripts/start.ts'];

interface Running {
  child: ChildProcess;
  url: string;
  output: string;
}

async function start(args: string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [...command, ...args], { cwd: root, env: { ...process.env, ...env } });
  const running: Running = { child, url: '', output: '' };
  const keep = (data: Buffer): void => void (running.output += String(data));
  child.stderr.on('data', keep);
  for await (const data of child.stdout) {
    keep(data as Buffer);
    if (running.output.includes('Ctrl-C ends it.')) break;
  }
  running.url = /http:\/\/localhost:\d+/.exec(running.output)?.[0] ?? '';
  assert.ok(running.url, running.output);
  return running;
}

async function end({ child }: Running, signal: NodeJS.Signals): Promise<unknown> {
  const ended = once(child, 'exit');
  child.kill(signal);
  return (await ended)[0];
}

describe('npm start', () => {
  let running: Running;
  let port: number;
  before(async () => {
    port = await freePort();
    running = await start(['--port', String(port)]);
  });
  after(() => running.child.kill());

  it('prints every address', () => {
    for (const { path } of addresses) assert.ok(running.output.includes(`http://localhost:${port}${path}`), path);
  });

  for (const { path } of addresses) {
    it(`answers ${path}`, async () => {
      const response = await fetch(running.url + path);
      assert.equal(response.status, 200);
      assert.ok((await response.text()).length > 100);
    });
  }

  it('serves what the portal loads', async () => {
    const page = await (await fetch(`${running.url}/portal/`)).text();
    const wanted = [...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map(
      ([, path]) => new URL(path!, `${running.url}/portal/`),
    );
    assert.ok(wanted.length > 4);
    for (const url of wanted) assert.equal((await fetch(url)).status, 200, url.pathname);
  });

  it('gives the lobby a strict policy', async () => {
    const { headers } = await fetch(`${running.url}/lobby/`);
    assert.match(headers.get('content-security-policy')!, /default-src 'none'; script-src 'self'/);
  });

  it('answers the feed as level 0 says', async () => {
    const url = `${running.url}/hkt/v1/sample-hall.json`;
    const first = await fetch(url);
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.equal(first.headers.get('access-control-expose-headers'), 'Hkt-Now, ETag');
    const state = (await first.json()) as { epoch: string; seq: number; now: string };
    assert.equal(first.headers.get('etag'), `"${state.epoch}:${state.seq}"`);
    const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag')! } });
    assert.ok([200, 304].includes(again.status));
    assert.ok(Date.parse(again.headers.get('hkt-now')!) >= Date.parse(state.now));
  });

  it('has every document of the hall', async () => {
    for (const name of ['hall', 'catalogue', 'plan', 'compact', 'identity']) {
      assert.equal((await fetch(`${running.url}/hkt/v1/sample-hall/${name}.json`)).status, 200, name);
    }
    assert.equal((await fetch(`${running.url}/hkt/v1/halls.json`)).status, 200);
    assert.equal((await fetch(`${running.url}/hkt/v1/nowhere.json`)).status, 404);
  });

  it('says when a port is taken, and ends with 2', async () => {
    const { code, output } = await runNode([...command, '--port', String(port)]);
    assert.equal(code, 2);
    assert.match(output, new RegExp(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`));
  });

  it('refuses what is no port', async () => {
    const { code, output } = await runNode([...command, '--port', 'tea']);
    assert.equal(code, 2);
    assert.match(output, /“tea” is no port/);
  });

  it('honours PORT', async () => {
    const other = await freePort();
    const second = await start([], { PORT: String(other) });
    assert.equal(second.url, `http://localhost:${other}`);
    await end(second, 'SIGTERM');
  });

  it('ends on Ctrl-C and gives the port back', async () => {
    assert.equal(await end(running, 'SIGINT'), 0);
    (await serve([], port)).close();
  });
});
