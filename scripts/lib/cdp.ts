/**
 * A small client of the Chrome DevTools Protocol. Puppeteer cannot talk to the oldest engines; this can,
 * and does so to all of them in one way.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from './wait-for.ts';

/** An engine that is silent for so long will not answer any more. */
const HANG = 30_000;

interface Answer {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** One page of one browser. */
export class CdpPage {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(method: string, params: Record<string, unknown>) => void>();
  #lastId = 0;
  /** Rejects when the browser goes away, so that nobody waits for it for ever. */
  readonly #gone: Promise<never>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.#gone = new Promise((_resolve, reject) => {
      socket.addEventListener('close', () => reject(new Error('the browser has gone')));
    });
    this.#gone.catch(() => undefined);
    socket.addEventListener('message', (event) => this.#receive(JSON.parse(String(event.data)) as Answer));
    socket.addEventListener('close', () => this.#drop());
  }

  static connect(url: string): Promise<CdpPage> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new CdpPage(socket)));
      socket.addEventListener('error', () => reject(new Error(`no DevTools at ${url}`)));
    });
  }

  async send<T = unknown>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new Error('the browser has gone');
    const id = ++this.#lastId;
    let guard: ReturnType<typeof setTimeout> | undefined;
    const answer = new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      guard = setTimeout(() => reject(new Error(`no answer to ${method} ${JSON.stringify(params)}`)), HANG);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    return answer.finally(() => clearTimeout(guard));
  }

  on(listener: (method: string, params: Record<string, unknown>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Evaluates an expression, a promise too, and brings its value over. */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    type Reply = { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    const { result, exceptionDetails } = await this.send<Reply>('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Opens an address and waits until it has loaded. */
  async open(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const stop = this.on((method) => {
        if (method !== 'Page.loadEventFired') return;
        stop();
        resolve();
      });
    });
    await this.send('Page.navigate', { url });
    await Promise.race([loaded, this.#gone]);
  }

  /** Presses and releases a key, as a keyboard would. */
  async press(key: string, modifiers = 0): Promise<void> {
    const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, End: 35, Home: 36 };
    const arrows: Record<string, number> = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };
    const windowsVirtualKeyCode = codes[key] ?? arrows[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    const common = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode, modifiers };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...common,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, method, params, result, error }: Answer): void {
    if (method) this.#listeners.forEach((listener) => listener(method, params ?? {}));
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  #drop(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser has gone'));
    this.#waiting.clear();
  }
}

export interface CdpBrowser {
  readonly page: CdpPage;
  /** Such as `HeadlessChrome/67.0.3391.0`. */
  readonly product: string;
  close(): void;
}

/** Starts a Chromium with a profile of its own and connects to its first page. */
export async function startCdpBrowser(executable: string, flags: readonly string[]): Promise<CdpBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'hkt-browser-'));
  const args = [...flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(executable, args, { stdio: 'ignore' });
  const end = (): void => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  child.once('error', () => undefined);
  try {
    const portFile = join(profile, 'DevToolsActivePort');
    await waitFor(executable, async () => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'));
    const base = `http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`;
    const version = (await (await fetch(`${base}/json/version`)).json()) as { Browser: string };
    const targets = (await (await fetch(`${base}/json/list`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = await CdpPage.connect(targets.find((target) => target.type === 'page')!.webSocketDebuggerUrl);
    await Promise.all(['Page.enable', 'Runtime.enable'].map((method) => page.send(method)));
    const close = (): void => {
      page.close();
      end();
      process.off('exit', end);
    };
    return { page, product: version.Browser, close };
  } catch (error) {
    end();
    throw error;
  }
}
