import { Kept } from './kept.ts';
import type { Surroundings } from './surroundings.ts';

export interface KeptDocument {
  value: unknown;
  etag?: string | undefined;
  /** The version that read it. */
  by?: string | undefined;
}

/** A shelf that hangs must not keep the page waiting. */
const PATIENCE = 1000;

/** The last good documents of a hall, on a shelf where there is one, else among the small texts. */
export class KeptDocuments {
  readonly #surroundings: Surroundings;
  readonly #texts: Kept;
  readonly #prefix: string;

  constructor(surroundings: Surroundings, src: string, hall: string) {
    this.#surroundings = surroundings;
    this.#texts = new Kept(surroundings.storage, src, hall);
    this.#prefix = `${src}#${hall} `;
  }

  /** Calls back exactly once: at once from texts, soon from a shelf. */
  read(name: string, found: (document: KeptDocument | undefined) => void): void {
    const { shelf, timers, version } = this.#surroundings;
    let isOpen = true;
    const answer = (stored: unknown): void => {
      if (!isOpen) return;
      isOpen = false;
      timers.clear(timer);
      found(understand(stored, version));
    };
    if (!shelf) return found(understand(this.#texts.read(name), version));
    const timer = timers.set(() => answer(undefined), PATIENCE);
    attempt(() => shelf.get(this.#prefix + name)).then(answer, () => answer(undefined));
  }

  write(name: string, value: unknown, etag: string | undefined): void {
    const { shelf, version } = this.#surroundings;
    const document: KeptDocument = { value, etag, by: version };
    if (!shelf) return this.#texts.write(name, document);
    // What is shown does not depend on it.
    attempt(() => shelf.set(this.#prefix + name, document)).catch(() => undefined);
  }
}

/** What another version dropped while reading would stay lost if the server said “unchanged”. */
function understand(stored: unknown, version: string | undefined): KeptDocument | undefined {
  if (typeof stored !== 'object' || !stored) return undefined;
  const { value, etag, by } = stored as KeptDocument;
  return { value, etag: typeof etag === 'string' && version !== undefined && by === version ? etag : undefined };
}

/** Where storage is blocked, asking may throw before there is a promise. */
async function attempt<T>(ask: () => Promise<T>): Promise<T> {
  return ask();
}
