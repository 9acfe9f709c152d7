import { parseCatalogue, parseCompact, parseHall, parsePlan } from '@huiketing/model';
import type { Catalogue, Compact, Hall, Plan, Problem } from '@huiketing/model';
import { BAD_FEED, WRONG_HALL } from '@huiketing/model/errors';
import { addressOf } from './address.ts';
import { retryDelay } from './backoff.ts';
import type { Failure } from './failure.ts';
import { getJson } from './get-json.ts';
import type { Answer, Request } from './get-json.ts';
import { KeptDocuments } from './kept-documents.ts';
import type { Surroundings } from './surroundings.ts';

/** The documents a hall has beside its state. `identity` comes unread: its signature covers what was sent. */
export interface HallDocuments {
  hall: Hall;
  catalogue: Catalogue;
  plan: Plan;
  compact: Compact;
  identity: object;
}

export type LoadedName = keyof HallDocuments;

export interface LoadedDocument<N extends LoadedName = LoadedName> {
  /** The last good one: of now, or out of storage. */
  value?: HallDocuments[N] | undefined;
  /** Whether the server sent it (or said it is unchanged) since this page began. */
  isOfNow: boolean;
  problems: readonly Problem[];
  /** Why the last attempt brought nothing. A document that the hall does not have is none. */
  failure?: Failure | undefined;
}

export interface DocumentsOptions {
  src: string;
  hall: string;
  /** Which to load; default all. */
  names?: readonly LoadedName[];
  /** Milliseconds until a loaded document is asked for again; default 10 minutes. */
  refresh?: number;
}

export interface Documents {
  get<N extends LoadedName>(name: N): LoadedDocument<N>;
  /** Calls back with the name of each document that changed. */
  subscribe(listener: (name: LoadedName) => void): () => void;
  start(): void;
  stop(): void;
}

interface Read {
  value: unknown;
  problems: readonly Problem[];
}

const readers: { [N in LoadedName]: (body: unknown) => Read } = {
  hall: parseHall,
  catalogue: (body) => parseCatalogue(body),
  plan: parsePlan,
  compact: parseCompact,
  identity: (body) => ({ value: typeof body === 'object' && body ? body : undefined, problems: [] }),
};

const TIMEOUT = 15_000;

/** Loads a hall's documents, keeps the last good ones across reloads and looks for new ones now and then. */
export function createDocuments(options: DocumentsOptions, surroundings: Surroundings): Documents {
  const { src, hall, refresh = 600_000 } = options;
  const names = options.names ?? (Object.keys(readers) as LoadedName[]);
  const listeners = new Set<(name: LoadedName) => void>();
  const kept = new KeptDocuments(surroundings, src, hall);
  const tell = (name: LoadedName): void => listeners.forEach((listener) => listener(name));
  const loaders = new Map(
    names.map((name) => {
      const url = addressOf(src, hall, name);
      return [name, new Loader({ name, hall, url, kept, refresh, tell: () => tell(name) }, surroundings)];
    }),
  );
  return {
    get: (name) => (loaders.get(name)?.document ?? nothing) as LoadedDocument<typeof name>,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: () => loaders.forEach((loader) => loader.start()),
    stop: () => loaders.forEach((loader) => loader.stop()),
  };
}

const nothing: LoadedDocument = { isOfNow: false, problems: [] };

interface LoaderOptions {
  name: LoadedName;
  hall: string;
  url: string;
  kept: KeptDocuments;
  refresh: number;
  tell(): void;
}

class Loader {
  document: LoadedDocument = nothing;
  readonly #options: LoaderOptions;
  readonly #surroundings: Surroundings;
  #isRunning = false;
  #request: Request | undefined;
  #timer: unknown;
  #etag: string | undefined;
  /** Which recall counts: one begun before a stop does not. */
  #recalling = 0;
  #failures = 0;

  constructor(options: LoaderOptions, surroundings: Surroundings) {
    this.#options = options;
    this.#surroundings = surroundings;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    if (this.document.value) this.#load();
    else this.#recall();
  }

  stop(): void {
    this.#isRunning = false;
    this.#recalling++;
    this.#request?.cancel();
    this.#request = undefined;
    this.#surroundings.timers.clear(this.#timer);
  }

  #recall(): void {
    const { kept, name } = this.#options;
    const own = ++this.#recalling;
    kept.read(name, (found) => {
      if (own !== this.#recalling) return;
      const { value, problems } = readers[name](found?.value);
      if (value) {
        this.#etag = found?.etag;
        this.#put({ value, isOfNow: false, problems });
      }
      this.#load();
    });
  }

  #load(): void {
    const { timers, random } = this.#surroundings;
    // After a failure without ETag: a server may not answer the preflight that a conditional request needs.
    const etag = this.#failures ? undefined : this.#etag;
    const request = getJson(this.#options.url, { etag, timeout: TIMEOUT }, this.#surroundings);
    this.#request = request;
    void request.answer.then((answer) => {
      if (this.#request !== request) return;
      this.#request = undefined;
      const failure = this.#take(answer);
      this.#failures = failure ? this.#failures + 1 : 0;
      if (failure) this.#put({ ...this.document, failure });
      const pause = failure ? retryDelay(this.#failures, random) : this.#options.refresh * (0.9 + 0.2 * random());
      if (this.#isRunning) this.#timer = timers.set(() => this.#load(), pause);
    });
  }

  #take(answer: Answer): Failure | undefined {
    if (answer.kind === 'failed') return { code: answer.code, cause: answer.cause };
    if (answer.kind === 'document') return this.#takeDocument(answer.body, answer.etag);
    // Absent now: the last good one stays, for a route that was lost by mistake must not empty a wall.
    if (answer.kind === 'same' || this.document.failure)
      this.#put({ ...this.document, isOfNow: answer.kind === 'same', failure: undefined });
    return undefined;
  }

  #takeDocument(body: unknown, etag: string | undefined): Failure | undefined {
    const { name, hall, kept } = this.#options;
    const { value, problems } = readers[name](body);
    if (!value) return { code: BAD_FEED, cause: `${name}.json is unusable: ${problems[0]?.message ?? 'no object'}` };
    const id = name === 'hall' ? (value as Hall).id : undefined;
    if (id !== undefined && id !== hall) return { code: WRONG_HALL, cause: `asked for hall "${hall}", got "${id}"` };
    this.#etag = etag;
    this.#put({ value: value, isOfNow: true, problems });
    kept.write(name, value, etag);
    return undefined;
  }

  #put(document: LoadedDocument): void {
    this.document = document;
    this.#options.tell();
  }
}
