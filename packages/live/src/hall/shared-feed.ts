import { createDocuments, createFeedStore, ownSurroundings, ownTabSharing } from '@huiketing/feeds';
import type { Documents, FeedStore, LoadedName } from '@huiketing/feeds';
import { trustedKeys } from '@huiketing/identity';
import { VERSION } from '@huiketing/identity/runtime';
import { createLine } from './line.ts';
import type { LineSurroundings } from './line.ts';
import { pageShelf, pageTexts } from './page-storage.ts';

/** One connection per hall per page, however many `<hkt-hall>` stand on it. */
export interface SharedFeed {
  readonly store: FeedStore;
  readonly documents: Documents;
  /** The store's, always the same function. */
  readonly claimCalls: FeedStore['claimCalls'];
  /** Calls back after each change, until the returned function is called; with the last one the feed ends. */
  use(listener: () => void): () => void;
}

const feeds = new Map<string, Feed>();

/** Throws a `HktUsageError` when `hall` is no hall id. */
export function sharedFeed(src: string, hall: string): SharedFeed {
  const key = `${src}#${hall}`;
  let feed = feeds.get(key);
  if (!feed) feeds.set(key, (feed = new Feed(src, hall, () => feeds.delete(key))));
  return feed;
}

let change: Partial<LineSurroundings> = {};

/** Lets a test bring its own network, clock and storage for the feeds that start from now on. */
export function surroundFeeds(surroundings: Partial<LineSurroundings>): void {
  change = surroundings;
  feeds.clear();
}

export function hallSurroundings(): LineSurroundings {
  const own = ownSurroundings({ storage: pageTexts, shelf: pageShelf, version: VERSION });
  return { ...own, sharing: ownTabSharing(), ...change };
}

class Feed implements SharedFeed {
  readonly store: FeedStore;
  readonly documents: Documents;
  readonly claimCalls = (): ReturnType<FeedStore['claimCalls']> => this.store.claimCalls();
  readonly #listeners = new Set<() => void>();
  readonly #ended: () => void;

  constructor(src: string, hall: string, ended: () => void) {
    const surroundings = hallSurroundings();
    const line = createLine(src, hall, surroundings);
    this.store = createFeedStore({ src, hall, transport: line.transport }, surroundings);
    this.documents = createDocuments({ src, hall, names: documentNames() }, surroundings);
    this.#ended = ended;
    const tell = (): void => this.#listeners.forEach((listener) => listener());
    this.store.subscribe(tell);
    this.documents.subscribe((name) => {
      if (name === 'hall') line.offer(this.documents.get('hall').value?.feeds ?? {});
      tell();
    });
  }

  use(listener: () => void): () => void {
    if (!this.#listeners.size) this.#start();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // A hall that is only moved comes back in this very turn.
      void Promise.resolve().then(() => this.#listeners.size || this.#stop());
    };
  }

  #start(): void {
    this.store.start();
    this.documents.start();
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('online', this.#wake);
    addEventListener('pageshow', this.#wake);
  }

  #stop(): void {
    this.store.stop();
    this.documents.stop();
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('online', this.#wake);
    removeEventListener('pageshow', this.#wake);
    this.#ended();
  }

  readonly #wake = (): void => {
    if (document.visibilityState !== 'hidden') this.store.poke();
  };
}

/** Without a key that this bundle trusts, no pack could be worn: then none is asked for. */
function documentNames(): LoadedName[] {
  const names: LoadedName[] = ['hall', 'catalogue', 'plan', 'compact'];
  return trustedKeys.length ? [...names, 'identity'] : names;
}
