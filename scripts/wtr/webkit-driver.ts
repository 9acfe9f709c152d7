/** Starts WebKitWebDriver, and Xvfb when there is no display. Both end with this process. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { freePort } from '../lib/free-port.ts';
import { at } from '../lib/paths.ts';
import { waitFor } from '../lib/wait-for.ts';

/** Xvfb chooses a free display number itself and tells it on file descriptor 3. */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    (xvfb.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

export async function startWebKitDriver(): Promise<{ port: number; stop(): void }> {
  const children: ChildProcess[] = [];
  const stop = (): void => children.forEach((child) => child.kill());
  process.once('exit', stop);
  const env = { ...process.env };
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) env['DISPLAY'] = await startDisplay(children);
  const port = await freePort();
  // What the browser says when it dies is the only trace it leaves.
  mkdirSync(at('.tmp/logs'), { recursive: true });
  const log = openSync(at('.tmp/logs/webkit-driver.log'), 'w');
  const driver = process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver';
  children.push(spawn(driver, [`--port=${port}`], { env, stdio: ['ignore', log, log] }));
  await waitFor('WebKitWebDriver', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  return { port, stop };
}
