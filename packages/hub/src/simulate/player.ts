/**
 * Plays a day into a hall by its own commands, as kiosks and colleagues would give them. Driven from outside: `due`
 * says when something happens next, `play` does all that is due; so a test plays a day in a moment.
 */
import type { Command } from '../domain/commands.ts';
import { Refusal } from '../domain/commands.ts';
import { atHour } from '../domain/hall-time.ts';
import { queuesOf, staffOf } from '../domain/staff.ts';
import type { Reply } from '../hall/result.ts';
import type { RunningHall } from '../hall/running-hall.ts';
import { visitorsOf } from './day.ts';
import type { Visitor } from './day.ts';

interface Act {
  at: number;
  do(): Promise<void>;
}

export interface PlayerHooks {
  /** Told of the moment of each act before it is done: a clock that can be set is set to it. */
  setClock?(at: number): void;
  /** Milliseconds from the laid-out day to the hall's clock: a hall that is shown at night has its morning then. */
  shift?: number;
  /** Told of each visitor's ticket and each call. */
  took?(ticket: string, visitor: Visitor): void;
  called?(ticket: string): void;
}

const SECOND = 1000;
const RECALL_AFTER = 60;
const GIVE_UP_AFTER = 170;
const BETWEEN = 8;

export class Player {
  readonly #hall: RunningHall;
  readonly #seed: number;
  readonly #hooks: PlayerHooks;
  readonly #acts: Act[] = [];
  readonly #visitors = new Map<string, Visitor>();
  /** Colleagues who have somebody, or are on their way to the next. */
  readonly #taken = new Set<string>();
  /** The moment of the act that is on, in the laid-out day. */
  #now = 0;

  constructor(hall: RunningHall, seed: number, hooks: PlayerHooks = {}) {
    this.#hall = hall;
    this.#seed = seed;
    this.#hooks = hooks;
  }

  /** When something happens next, by the hall's clock; undefined before `begin`. */
  get due(): number | undefined {
    return this.#acts[0] && this.#acts[0].at + this.#shift;
  }

  get #shift(): number {
    return this.#hooks.shift ?? 0;
  }

  /** Lays out the day in which the hall's clock shows `moment`. */
  begin(moment: number): void {
    this.#layOut(moment - this.#shift);
  }

  /** Forgets all visitors due by `until`: they came before this player did. */
  skip(until: number): void {
    const left = this.#acts.filter(({ at }) => at + this.#shift > until);
    this.#acts.splice(0, this.#acts.length, ...left);
    this.#at(until - this.#shift, () => this.#open());
  }

  #layOut(moment: number): void {
    this.#acts.length = 0;
    this.#taken.clear();
    this.#visitors.clear();
    for (const visitor of visitorsOf(this.#hall.setup, moment, this.#seed)) {
      this.#at(visitor.at, () => this.#arrive(visitor));
    }
    this.#at(atHour(moment, 8.4), () => this.#open());
    // The next day lays itself out.
    this.#at(atHour(moment, 24) + SECOND, async () => this.#layOut(atHour(moment, 36)));
  }

  async #open(): Promise<void> {
    for (const queue of Object.keys(this.#hall.setup.queues)) await this.#ask({ name: 'resume', queue });
    for (const staff of Object.keys(this.#hall.setup.staff)) await this.#ask({ name: 'duty', staff, on: true });
  }

  /** Does all that is due by `until`, in order. */
  async play(until: number): Promise<void> {
    for (let act = this.#acts[0]; act && act.at + this.#shift <= until; act = this.#acts[0]) {
      this.#acts.shift();
      this.#hooks.setClock?.(act.at + this.#shift);
      this.#now = act.at;
      await act.do();
    }
  }

  #at(at: number, act: () => Promise<void>): void {
    let place = this.#acts.length;
    while (place > 0 && this.#acts[place - 1]!.at > at) place--;
    this.#acts.splice(place, 0, { at, do: act });
  }

  #in(seconds: number, act: () => Promise<void>): void {
    this.#at(this.#now + seconds * SECOND, act);
  }

  /** What a person at a real desk changed meanwhile is theirs: the player gives way. */
  async #ask(command: Command): Promise<Reply | undefined> {
    try {
      return await this.#hall.execute({ command, by: 'simulation' });
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  async #arrive(visitor: Visitor): Promise<void> {
    const { queue, priority, window } = visitor;
    const taken = await this.#ask({
      name: 'take',
      queue,
      ...(priority && { priority }),
      ...(window && { window: this.#shifted(window) }),
    });
    if (!taken) return;
    this.#visitors.set(taken.ticket!, visitor);
    this.#hooks.took?.(taken.ticket!, visitor);
    await this.#wake();
  }

  #shifted({ from, until }: { from: string; until: string }): { from: string; until: string } {
    const shift = (moment: string): string => new Date(Date.parse(moment) + this.#shift).toISOString();
    return { from: shift(from), until: shift(until) };
  }

  /** Every free colleague whose queues have somebody calls. */
  async #wake(): Promise<void> {
    for (const staff of Object.keys(this.#hall.setup.staff)) {
      const { next = {} } = this.#hall.shown.state;
      const { on, call } = staffOf(this.#hall.book, staff);
      const isWanted = queuesOf(this.#hall.book, this.#hall.setup, staff).some((id) => (next[id] ?? []).length > 0);
      if (on && !call && isWanted && !this.#taken.has(staff)) await this.#call(staff);
    }
  }

  async #call(staff: string): Promise<void> {
    const called = await this.#ask({ name: 'call', staff });
    if (!called) return;
    const { call, ticket } = called;
    this.#hooks.called?.(ticket!);
    const visitor = this.#visitors.get(ticket!);
    // Somebody else's ticket, taken by hand: theirs to go on with.
    if (!visitor) return;
    this.#taken.add(staff);
    if (visitor.misses) this.#wait(staff, call!, ticket!, visitor);
    else this.#serve(staff, call!, visitor);
  }

  #wait(staff: string, call: string, ticket: string, visitor: Visitor): void {
    this.#in(RECALL_AFTER, async () => void (await this.#ask({ name: 'recall', call })));
    this.#in(GIVE_UP_AFTER, async () => {
      await this.#ask({ name: 'miss', call });
      this.#free(staff);
    });
    const { returns } = visitor;
    if (returns === undefined) return;
    this.#visitors.set(ticket, { ...visitor, misses: false });
    this.#in(GIVE_UP_AFTER + returns, async () => {
      await this.#ask({ name: 'activate', ticket });
      await this.#wake();
    });
  }

  #serve(staff: string, call: string, { walk, matter, goesOn }: Visitor): void {
    this.#in(walk, async () => void (await this.#ask({ name: 'arrive', call })));
    this.#in(walk + 15, async () => void (await this.#ask({ name: 'begin', call })));
    this.#in(walk + 15 + matter, async () => {
      if (goesOn === undefined) await this.#ask({ name: 'finish', call });
      else await this.#goOn(call, goesOn);
      this.#free(staff);
    });
  }

  async #goOn(call: string, queue: string): Promise<void> {
    const moved = await this.#ask({ name: 'transfer', call, queue });
    const visitor = moved && this.#visitors.get(moved.ticket!);
    if (!visitor) return;
    const { goesOn: _, ...rest } = visitor;
    this.#visitors.set(moved.ticket!, rest);
    await this.#wake();
  }

  #free(staff: string): void {
    this.#in(BETWEEN, async () => {
      this.#taken.delete(staff);
      await this.#wake();
    });
  }
}
