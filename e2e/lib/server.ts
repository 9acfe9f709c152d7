/** A server for test pages: pages by their path, then the files of the repository; it remembers what was asked for. */
import { after } from 'node:test';
import { root } from '../../scripts/lib/paths.ts';
import { fixed, folder, serve as listen } from '../../scripts/lib/serve.ts';
import type { Handler, Served } from '../../scripts/lib/serve.ts';

export interface TestServer {
  url: string;
  /** Every path asked for, in order. */
  asked: string[];
}

const running: Served[] = [];

after(() => running.forEach((served) => served.close()));

const html = { 'content-type': 'text/html; charset=utf-8' };
const noIcon = fixed('/favicon.ico', '');

/** Serves `pages` (path → content) first, then files of the repository by their path; all of them with `headers`. */
export async function serve(pages: Record<string, string>, headers: Record<string, string> = {}): Promise<TestServer> {
  const asked: string[] = [];
  const remember: Handler = ({ pathname }) => {
    asked.push(decodeURIComponent(pathname));
    return false;
  };
  const own = Object.entries(pages).map(([path, content]) =>
    fixed(path, content, path.includes('.') ? headers : { ...html, ...headers }),
  );
  const served = await listen([remember, ...own, noIcon, folder('/', root, { headers })]);
  running.push(served);
  return { url: served.url, asked };
}
