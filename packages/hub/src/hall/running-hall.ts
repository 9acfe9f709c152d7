/**
 * One hall while it runs: commands one after another, each answered only when what it changed is on disk. What comes
 * while the disk is busy goes into the next batch, so that a full hall needs no more syncs than an empty one.
 */
import type { HallState } from '@huiketing/model';
import { apply } from '../domain/apply.ts';
import { emptyBook } from '../domain/book.ts';
import type { Book } from '../domain/book.ts';
import { Refusal } from '../domain/commands.ts';
import type { Command } from '../domain/commands.ts';
import { decide, newDay } from '../domain/decide.ts';
import type { Entry, Happened } from '../domain/happened.ts';
import { project } from '../domain/project.ts';
import type { HallSetup } from '../domain/setup.ts';
import type { Batch, KeptReply, Store } from '../store/store.ts';
import { resultOf } from './result.ts';
import type { Reply } from './result.ts';

/** All that a hall takes from where it runs. */
export interface Around {
  /** Milliseconds since 1970. */
  now(): number;
  /** An id nobody can guess, of letters and digits. */
  newId(): string;
}

export interface Asked {
  command: Command;
  /** The token's name. */
  by?: string | undefined;
  /** Idempotency-Key, and what it stands for. */
  key?: { key: string; fingerprint: string } | undefined;
  /** If-Match: refused unless the hall is still at this seq. */
  ifSeq?: number | undefined;
}

/** What everybody sees. */
export interface Shown {
  state: HallState;
  /** `state` as it goes over the wire. */
  body: string;
}

export type Listener = (shown: Shown, before: Shown) => void;

interface Waiting {
  /** Absent: only a look at the clock. */
  asked?: Asked;
  resolve(reply: Reply): void;
  reject(error: unknown): void;
}

const PAGE = 5000;

export class RunningHall {
  readonly setup: HallSetup;
  readonly #store: Store;
  readonly #around: Around;
  readonly #listeners = new Set<Listener>();
  #book: Book = emptyBook();
  #epoch = '';
  /** The book knows what the disk may not: a write failed, and only the log knows what is true. */
  #isAhead = false;
  #shown: Shown | undefined;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  private constructor(setup: HallSetup, store: Store, around: Around) {
    this.setup = setup;
    this.#store = store;
    this.#around = around;
  }

  /** Rebuilds the hall from its log. */
  static async open(setup: HallSetup, store: Store, around: Around): Promise<RunningHall> {
    const hall = new RunningHall(setup, store, around);
    hall.#epoch = await store.epoch(setup.hall, () => around.newId());
    await hall.#rebuild();
    return hall;
  }

  get id(): string {
    return this.setup.hall;
  }

  get shown(): Shown {
    return this.#shown!;
  }

  /** For those who read on: never change it. */
  get book(): Readonly<Book> {
    return this.#book;
  }

  get now(): number {
    return this.#around.now();
  }

  /** Resolves when it is on disk; rejects with a `Refusal`, or with what the database said. */
  execute(asked: Asked): Promise<Reply> {
    return this.#queue(asked);
  }

  /** Hears of each change, once it is on disk. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Time alone changes what is shown: a new day, a booking's window. To be called with each beat. */
  async look(): Promise<void> {
    await this.#queue();
  }

  /** Waits until everything asked so far is answered. */
  async settle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  #queue(asked?: Asked): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...(asked && { asked }), resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    // Whatever else comes in this turn of the event loop goes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      await this.#answer(waiting);
    }
    this.#working = undefined;
  }

  async #answer(waiting: readonly Waiting[]): Promise<void> {
    try {
      if (this.#isAhead) await this.#rebuild();
      await this.#decideAll(waiting);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  async #decideAll(waiting: readonly Waiting[]): Promise<void> {
    const entries: Entry[] = [];
    const replies = new Map<string, KeptReply>();
    const answers: (() => void)[] = [];
    for (const { asked, resolve, reject } of waiting) {
      try {
        const reply = asked ? await this.#execute(asked, entries, replies) : this.#look(entries);
        answers.push(() => resolve(reply));
      } catch (error) {
        answers.push(() => reject(error));
      }
    }
    await this.#write(entries, [...replies.values()]);
    for (const answer of answers) answer();
  }

  #look(entries: Entry[]): Reply {
    const at = this.#around.now();
    const fresh = newDay(this.#book, at);
    const stands = (state: HallState): string => JSON.stringify({ ...state, now: '', seq: 0 });
    const shown = stands(project(this.#book, this.setup, this.#epoch, at));
    const isSame = fresh.length === 0 && (entries.length > 0 || shown === stands(this.shown.state));
    if (!isSame) entries.push(...this.#entries(fresh.length > 0 ? fresh : [{ type: 'time-passed' }]));
    return { epoch: this.#epoch, seq: this.#book.seq };
  }

  async #execute(asked: Asked, entries: Entry[], replies: Map<string, KeptReply>): Promise<Reply> {
    return (await this.#repeated(asked, replies)) ?? this.#decide(asked, entries, replies);
  }

  async #repeated({ key }: Asked, replies: Map<string, KeptReply>): Promise<Reply | undefined> {
    if (!key) return undefined;
    const kept = replies.get(key.key) ?? (await this.#store.reply(this.id, key.key));
    if (kept && kept.fingerprint !== key.fingerprint) throw new Refusal('key-reused');
    return kept?.reply as Reply | undefined;
  }

  #decide({ command, by, key, ifSeq }: Asked, entries: Entry[], replies: Map<string, KeptReply>): Reply {
    const at = this.#around.now();
    if (ifSeq !== undefined && ifSeq !== this.#book.seq) throw new Refusal('seq-moved');
    entries.push(...this.#entries(newDay(this.#book, at)));
    const happened = decide(this.#book, this.setup, command, { now: at, newId: () => this.#around.newId() });
    entries.push(...this.#entries(happened, by));
    const reply: Reply = { epoch: this.#epoch, seq: this.#book.seq, ...resultOf(this.#book, happened) };
    if (key) replies.set(key.key, { ...key, at, reply });
    return reply;
  }

  /** Makes entries and writes them into the book at once, so that the next command sees them. */
  #entries(happened: readonly Happened[], by?: string): Entry[] {
    const at = this.#around.now();
    return happened.map((each) => {
      const entry: Entry = { seq: this.#book.seq + 1, at, ...(by !== undefined && { by }), happened: each };
      apply(this.#book, entry, this.setup.rules);
      return entry;
    });
  }

  async #write(entries: readonly Entry[], replies: readonly KeptReply[]): Promise<void> {
    if (entries.length === 0) return;
    const batch: Batch = { after: entries[0]!.seq - 1, entries, replies };
    this.#isAhead = true;
    await this.#store.append(this.id, batch);
    this.#isAhead = false;
    this.#publish();
  }

  #publish(): void {
    const before = this.#shown;
    const shown = this.#show();
    this.#shown = shown;
    if (!before || before.state.seq === shown.state.seq) return;
    for (const listener of this.#listeners) tell(listener, shown, before);
  }

  async #rebuild(): Promise<void> {
    const book = emptyBook();
    for (;;) {
      const page = await this.#store.read(this.id, book.seq, PAGE);
      for (const entry of page) apply(book, entry, this.setup.rules);
      if (page.length < PAGE) break;
    }
    this.#book = book;
    this.#isAhead = false;
    this.#publish();
  }

  #show(): Shown {
    const state = project(this.#book, this.setup, this.#epoch, this.#around.now());
    return { state, body: JSON.stringify(state) };
  }
}

/** What somebody who listens does wrong must not deny a command that is on disk. */
function tell(listener: Listener, shown: Shown, before: Shown): void {
  try {
    listener(shown, before);
  } catch (error) {
    process.emitWarning(error as Error);
  }
}
