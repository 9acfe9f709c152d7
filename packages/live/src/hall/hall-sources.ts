import type { FeedStore } from '@huiketing/feeds';
import type { HallStatus } from '@huiketing/elements/base.js';
import { DATA_NAMES, HandFed } from './hand-fed.ts';
import type { DataName, HallData } from './hand-fed.ts';
import { HandFreshness } from './hand-freshness.ts';
import { describe } from './hall-problems.ts';
import type { HallProblem } from './hall-problems.ts';
import { sharedFeed } from './shared-feed.ts';
import type { SharedFeed } from './shared-feed.ts';

export interface HallReading {
  data: HallData;
  status: HallStatus;
  problems: readonly HallProblem[];
  /** The server's time, where a feed knows it. */
  serverNow: number | undefined;
  /** Absent while the state is given by hand. */
  claimCalls: FeedStore['claimCalls'] | undefined;
  /** identity.json, unread. */
  identity: object | undefined;
}

/** Where a hall's data come from: by hand first, then from its feed. */
export class HallSources {
  readonly #changed: () => void;
  readonly #hand = new HandFed();
  readonly #handFreshness: HandFreshness;
  #feed: SharedFeed | undefined;
  #address = '';
  #leave: (() => void) | undefined;

  /** `changed` is called after each change that comes by itself. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#handFreshness = new HandFreshness(changed);
  }

  /** Follows the feed of this address, or none; `complain` hears why there can be none. */
  open(src: string | undefined | null, hall: string, complain: (cause: string) => void): void {
    const address = hall && src !== undefined && src !== null ? `${src}#${hall}` : '';
    if (address === this.#address) return;
    this.close();
    this.#address = address;
    if (!address) return;
    try {
      this.#feed = sharedFeed(src!, hall);
      this.#leave = this.#feed.use(this.#changed);
    } catch {
      complain(`"hall" must be small letters, digits and “-”, not “halls” (got "${hall}")`);
    }
  }

  close(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#feed = undefined;
    this.#address = '';
    this.#handFreshness.rest();
  }

  read(given: Record<DataName, unknown>, stands: boolean): HallReading {
    const problems: HallProblem[] = [];
    const data: Partial<Record<DataName, unknown>> = {};
    for (const name of DATA_NAMES) {
      const hand = this.#hand.read(name, given[name]);
      const source = hand.value || !this.#feed ? hand : this.#fed(name);
      data[name] = source.value;
      problems.push(...(source === hand ? hand.problems : [...hand.problems, ...source.problems]));
    }
    const feed = this.#feed;
    const isFed = feed !== undefined && data['state'] === feed.store.snapshot.state;
    const reading = {
      data: data as unknown as HallData,
      problems,
      serverNow: feed?.store.serverNow,
      claimCalls: isFed ? feed.claimCalls : undefined,
    };
    return {
      ...reading,
      status: this.#status(reading.data, stands),
      identity: this.#feed?.documents.get('identity').value,
    };
  }

  #fed(name: DataName): { value: unknown; problems: HallProblem[] } {
    const { store, documents } = this.#feed!;
    const { value, problems, failure } =
      name === 'state' ? { ...store.snapshot, value: store.snapshot.state } : documents.get(name);
    const found = problems.map((problem) => describe(name, problem));
    if (failure) found.unshift({ document: name, code: failure.code, path: [], message: failure.cause });
    return { value, problems: found };
  }

  #status({ state, ...documents }: HallData, stands: boolean): HallStatus {
    const fed = this.#feed?.store.snapshot;
    if (state && state !== fed?.state) return this.#handFreshness.statusOf(state, stands);
    this.#handFreshness.rest();
    if (fed) {
      const { status, stage, asOf } = fed;
      return { status, ...(stage && { stage }), ...(asOf !== undefined && { asOf }) };
    }
    // Documents by hand are as good as they get.
    return { status: Object.values(documents).some(Boolean) ? 'live' : 'idle' };
  }
}

export function sameStatus(a: HallStatus, b: HallStatus): boolean {
  return a.status === b.status && a.stage === b.stage && a.asOf === b.asOf;
}
