import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, FeedSink, Outcome, Transport } from './transport.ts';

/** Silence of more milliseconds than this (two and a half beats) means a leader that sleeps: a tab then asks for itself. */
const PATIENCE = 37_500;

/** The one channel between the tabs of an origin, and the lock that only one of them holds. */
export interface TabSharing {
  channel(name: string): TabChannel;
  /** Calls back when this tab leads; it leads until `signal` aborts. */
  lead(name: string, signal: AbortSignal, leading: () => void): void;
}

export interface TabChannel {
  post(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
  close(): void;
}

/** What this page gives, where it has channels and locks; else each tab asks for itself. */
export function ownTabSharing(): TabSharing | undefined {
  if (typeof BroadcastChannel === 'undefined' || typeof navigator === 'undefined') return undefined;
  const { locks } = navigator as { locks?: LockManager };
  return (
    locks && {
      channel: (name) => channelOf(new BroadcastChannel(name)),
      lead(name, signal, leading) {
        const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        locks
          .request(name, { signal }, () => {
            leading();
            return held;
          })
          .catch(() => undefined);
      },
    }
  );
}

function channelOf(channel: BroadcastChannel): TabChannel {
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => channel.addEventListener('message', ({ data }) => heard(data)),
    close: () => channel.close(),
  };
}

/**
 * One connection per hall for all tabs of an origin, so that seven of them don't meet a browser's limit of six. The tab
 * that leads has the transport and passes on what it hears; when it closes, the next one leads. Until a tab has heard
 * of a leader it asks for itself by `alone`, so that none waits for another.
 */
export function createTabTransport(
  name: string,
  transport: Transport,
  alone: Transport,
  sharing: TabSharing,
  surroundings: Surroundings,
): Transport {
  return new TabTransport(name, transport, alone, sharing, surroundings);
}

class TabTransport implements Transport {
  readonly #name: string;
  readonly #transport: Transport;
  readonly #alone: Transport;
  readonly #sharing: TabSharing;
  readonly #timers: Surroundings['timers'];
  #sink: FeedSink | undefined;
  #channel: TabChannel | undefined;
  #abort: AbortController | undefined;
  #leads = false;
  #isAlone = false;
  #timer: unknown;
  /** The last whole document, so that a tab that comes later has it at once. */
  #latest: { body: unknown } | undefined;

  constructor(name: string, transport: Transport, alone: Transport, sharing: TabSharing, { timers }: Surroundings) {
    this.#name = name;
    this.#transport = transport;
    this.#alone = alone;
    this.#sharing = sharing;
    this.#timers = timers;
  }

  start(sink: FeedSink): void {
    if (this.#sink) return;
    this.#sink = sink;
    const abort = new AbortController();
    this.#abort = abort;
    this.#channel = this.#sharing.channel(this.#name);
    this.#channel.listen((message) => this.#hear(message));
    this.#standAlone(true);
    this.#channel.post({ ask: true });
    this.#sharing.lead(this.#name, abort.signal, () => {
      if (!abort.signal.aborted) this.#lead();
    });
  }

  stop(): void {
    this.#sink = undefined;
    this.#timers.clear(this.#timer);
    this.#standAlone(false);
    if (this.#leads) this.#transport.stop();
    this.#leads = false;
    this.#abort?.abort();
    this.#channel?.close();
  }

  poke(): void {
    if (this.#leads) this.#transport.poke();
    else if (this.#isAlone) this.#alone.poke();
    else this.#channel?.post({ poke: true });
  }

  #standAlone(wanted: boolean): void {
    if (wanted === this.#isAlone) return;
    this.#isAlone = wanted;
    if (wanted) this.#alone.start((event) => this.#sink?.(event) ?? 'dropped');
    else this.#alone.stop();
  }

  #lead(): void {
    this.#leads = true;
    this.#timers.clear(this.#timer);
    this.#standAlone(false);
    this.#transport.start((event) => this.#pass(event));
  }

  #pass(event: FeedEvent): Outcome {
    if (!this.#sink) return 'dropped';
    const outcome = this.#sink(event);
    if (event.type === 'frame' && outcome === 'kept') this.#latest = { body: event.body };
    this.#channel!.post({ event });
    return outcome;
  }

  #hear(message: unknown): void {
    const { event, ask, poke } = (message ?? {}) as { event?: FeedEvent; ask?: boolean; poke?: boolean };
    if (this.#leads) {
      // What is passed on later is of an age that its `now` no longer tells.
      if (ask && this.#latest) this.#channel!.post({ event: { type: 'retained', body: this.#latest.body } });
      if (ask || poke) this.#transport.poke();
      return;
    }
    if (!event || !this.#sink) return;
    const outcome = this.#sink(event);
    // What fits nothing here (a merge without its base) is asked for by itself.
    if (event.type !== 'failed' && event.type !== 'retained') this.#standAlone(outcome !== 'kept');
    this.#timers.clear(this.#timer);
    this.#timer = this.#timers.set(() => this.#standAlone(true), PATIENCE);
  }
}
