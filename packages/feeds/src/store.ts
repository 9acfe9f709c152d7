import { parseHallState } from '@huiketing/model';
import type { HallState, Problem } from '@huiketing/model';
import { BAD_FEED, WRONG_HALL } from '@huiketing/model/errors';
import type { StaleStage, StoreStatus } from '@huiketing/model/vocabularies';
import type { Failure } from './failure.ts';
import { Freshness } from './freshness.ts';
import { unwrap } from './cloud-event.ts';
import { Kept } from './kept.ts';
import { Ledger } from './ledger.ts';
import type { DueCall } from './ledger.ts';
import { isTable, mergePatch } from './merge-patch.ts';
import type { Surroundings } from './surroundings.ts';
import type { FeedEvent, Outcome, Transport } from './transport.ts';

export interface FeedSnapshot {
  status: StoreStatus;
  /** Only while `stale`: 1 older than its ttl, 2 than three, 3 than ten (or of unknown age). */
  stage?: StaleStage | undefined;
  /** The last good document; also while `stale`. */
  state?: HallState | undefined;
  /** When it was last known to be true, in server time (ms since 1970); unknown for one out of storage. */
  asOf?: number | undefined;
  /** What the model found in it. */
  problems: readonly Problem[];
  /** Why the last attempt brought nothing; absent when it did. */
  failure?: Failure | undefined;
}

export interface FeedStoreOptions {
  src: string;
  hall: string;
  transport: Transport;
}

export interface FeedStore {
  readonly snapshot: FeedSnapshot;
  /** The server's time now (ms since 1970); `undefined` before its first answer. */
  readonly serverNow: number | undefined;
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
  poke(): void;
  /**
   * The calls to be spoken now, oldest first: each attempt once, never after its `until`, across reloads; none while
   * the data are not live. Whoever takes them speaks them.
   */
  claimCalls(): readonly DueCall[];
}

export function createFeedStore(options: FeedStoreOptions, surroundings: Surroundings): FeedStore {
  return new HallStore(options, surroundings);
}

class HallStore implements FeedStore {
  readonly #hall: string;
  readonly #transport: Transport;
  readonly #surroundings: Surroundings;
  readonly #freshness: Freshness;
  readonly #kept: Kept;
  readonly #ledger: Ledger;
  readonly #listeners = new Set<() => void>();
  #snapshot: FeedSnapshot = { status: 'idle', problems: [] };
  #state: HallState | undefined;
  /** Whether `#state` came from the server since this page began: only then its seq binds what follows. */
  #isOfNow = false;
  #problems: readonly Problem[] = [];
  /** The document as it came, for patches to it. */
  #body: unknown;
  /** One that a broker kept and nobody has confirmed yet. */
  #retained: { body: unknown; epoch: string; seq: number } | undefined;
  /** The document without its time, to tell whether it says anything new. */
  #content = '';
  /** Calls of the first document may have been spoken before a reload. */
  #isFirst = true;
  #failure: Failure | undefined;
  #isRunning = false;
  #timer: unknown;

  constructor({ src, hall, transport }: FeedStoreOptions, surroundings: Surroundings) {
    this.#hall = hall;
    this.#transport = transport;
    this.#surroundings = surroundings;
    this.#freshness = new Freshness(surroundings.clock);
    this.#kept = new Kept(surroundings.storage, src, hall);
    this.#ledger = new Ledger(surroundings.storage, src, hall);
  }

  get snapshot(): FeedSnapshot {
    return this.#snapshot;
  }

  get serverNow(): number | undefined {
    return this.#freshness.serverNow;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    if (!this.#state) this.#recall();
    this.#settle();
    this.#transport.start((event) => this.#take(event));
  }

  stop(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.#transport.stop();
    this.#settle();
  }

  poke(): void {
    this.#transport.poke();
    // A sleeping page's timers come late.
    if (this.#isRunning) this.#settle();
  }

  claimCalls(): readonly DueCall[] {
    const now = this.serverNow;
    if (this.#snapshot.status !== 'live' || now === undefined) return [];
    const due = this.#ledger.claim({ calls: this.#state!.calls, now, isFirst: this.#isFirst });
    this.#isFirst = false;
    return due;
  }

  #recall(): void {
    const { value } = parseHallState(this.#kept.read('state'));
    if (value?.hall === this.#hall) this.#state = value;
  }

  #take(event: FeedEvent): Outcome {
    const outcome = this.#hear(event);
    this.#settle();
    return outcome;
  }

  #hear(event: FeedEvent): Outcome {
    switch (event.type) {
      case 'frame':
        return this.#takeFrame(unwrap(event.body), event.now);
      case 'retained':
        return this.#takeRetained(unwrap(event.body));
      case 'beat':
        return this.#takeBeat(event);
      case 'merge':
        return this.#takeMerge(unwrap(event.patch));
      default:
        return this.#drop(event.code, event.cause);
    }
  }

  /** Last known, of unknown age: shown like what was kept across a reload, and only where nothing better is held. */
  #takeRetained(body: unknown): Outcome {
    const { value } = parseHallState(body);
    if (!isWhole(value) || value.hall !== this.#hall) return 'dropped';
    this.#retained = { body, epoch: value.epoch, seq: value.seq };
    if (this.#isOfNow) return 'kept';
    this.#state = value;
    return 'gap';
  }

  #takeBeat({ now, epoch, seq }: Extract<FeedEvent, { type: 'beat' }>): Outcome {
    if (isNaN(Date.parse(now))) return this.#drop(BAD_FEED, `a beat at "${now}" is at no time`);
    // Level 0 says “unchanged” of what it was asked about.
    const isHeld = epoch === undefined || (this.#state?.epoch === epoch && this.#state.seq === seq);
    if (this.#isOfNow && isHeld) {
      this.#failure = undefined;
      this.#freshness.confirm(now);
      return 'kept';
    }
    const kept = this.#retained;
    const isKept = kept && kept.epoch === epoch && kept.seq === seq;
    return isKept ? this.#takeFrame(kept.body, now) : 'gap';
  }

  #takeMerge(patch: unknown): Outcome {
    const { base, ...fields } = isTable(patch) ? patch : {};
    const held = this.#isOfNow ? this.#state : undefined;
    const { seq, epoch = held?.epoch } = fields;
    if (typeof base !== 'number' || typeof seq !== 'number') {
      return this.#drop(BAD_FEED, 'a merge carries no “base” or no “seq”');
    }
    if (held?.epoch !== epoch || held?.seq === undefined || base > held.seq) return 'gap';
    if (seq <= held.seq) return 'kept';
    return base === held.seq ? this.#takeFrame(mergePatch(this.#body, fields), undefined) : 'gap';
  }

  #takeFrame(body: unknown, sentAt: string | undefined): Outcome {
    const { value, problems } = parseHallState(body);
    const now = sentAt ?? value?.now ?? '';
    if (!isWhole(value) || isNaN(Date.parse(now))) {
      return this.#drop(BAD_FEED, `the answer is no hall state: ${problems[0]?.message ?? 'it is empty'}`);
    }
    if (value.hall !== this.#hall) {
      return this.#drop(WRONG_HALL, `asked for hall "${this.#hall}", got "${String(value.hall)}"`);
    }
    const outcome = this.#takeState(value, problems, now);
    if (outcome === 'kept') this.#body = body;
    return outcome;
  }

  #takeState(state: WholeState, problems: readonly Problem[], now: string): Outcome {
    const { epoch, seq, ttl = 45 } = state;
    const held = this.#isOfNow && this.#state?.epoch === epoch ? this.#state.seq : undefined;
    if (held !== undefined && seq < held) {
      const cause = `seq went back from ${held} to ${seq} in epoch "${epoch}"; a restart needs a new epoch`;
      return this.#drop(BAD_FEED, cause);
    }
    if (seq === held) this.#freshness.confirm(now);
    else this.#freshness.begin(now, ttl);
    this.#hold(state, problems, now);
    return 'kept';
  }

  #hold(value: HallState, problems: readonly Problem[], now: string): void {
    this.#failure = undefined;
    this.#isOfNow = true;
    this.#retained = undefined;
    const content = JSON.stringify({ ...value, now: '' });
    // What is shown need not be drawn again; but a call under a seq that somebody forgot to raise must not be lost.
    if (content === this.#content) return;
    this.#content = content;
    this.#state = value;
    this.#problems = problems;
    this.#kept.write('state', { ...value, now });
  }

  #drop(code: Failure['code'], cause: string): Outcome {
    this.#failure = { code, cause };
    return 'dropped';
  }

  /** Draws the snapshot anew and sleeps until the next stage. */
  #settle(): void {
    const { timers } = this.#surroundings;
    timers.clear(this.#timer);
    const wait = this.#isRunning ? this.#freshness.untilNextStage : undefined;
    if (wait !== undefined) this.#timer = timers.set(() => this.#settle(), wait);
    const next = this.#draw();
    if (isSame(next, this.#snapshot)) return;
    this.#snapshot = next;
    this.#listeners.forEach((listener) => listener());
  }

  #draw(): FeedSnapshot {
    const { stage, asOf } = this.#freshness;
    const rest = {
      state: this.#state,
      problems: this.#problems,
      failure: this.#failure,
      asOf: this.#isOfNow ? asOf : undefined,
    };
    if (!this.#isRunning) return { status: 'idle', stage: undefined, ...rest };
    if (!this.#state) return { status: this.#failure ? 'failed' : 'loading', stage: undefined, ...rest };
    return stage ? { status: 'stale', stage, ...rest } : { status: 'live', stage: undefined, ...rest };
  }
}

type WholeState = HallState & { epoch: string; seq: number };

/** Without epoch and seq nobody could tell what is newer. */
function isWhole(state: HallState | undefined): state is WholeState {
  return state?.epoch !== undefined && state.seq !== undefined;
}

function isSame(a: FeedSnapshot, b: FeedSnapshot): boolean {
  return (
    a.status === b.status &&
    a.stage === b.stage &&
    a.state === b.state &&
    a.asOf === b.asOf &&
    a.problems === b.problems &&
    a.failure?.code === b.failure?.code &&
    a.failure?.cause === b.failure?.cause
  );
}
