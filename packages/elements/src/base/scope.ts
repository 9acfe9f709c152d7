import { createContext } from '@lit/context';
import { registry } from '@huiketing/identity/runtime';
import type { Face } from '@huiketing/identity/runtime';
import type { Locale, StaleStage, StoreStatus } from '@huiketing/model/vocabularies';
import type { Call, Catalogue, Compact, Hall, HallState, Plan } from '@huiketing/model';
import type { Clock } from './clock.ts';

/** How fresh the hall's data are. `stage` counts only while `stale` (feed-protocol.md). */
export interface HallStatus {
  status: StoreStatus;
  stage?: StaleStage;
  /** When the shown data were true, in server time (ms since 1970). */
  asOf?: number;
}

/** A call to be spoken now. */
export interface DueCall {
  id: string;
  call: Call;
}

/** What a hall (or the page) shares with the elements inside it, beside its face. */
export interface ScopeValues {
  locale: Locale;
  /** Absent: the device's (`clockOf`). */
  clock?: Clock | undefined;
  status: HallStatus;
  hall?: Hall | undefined;
  catalogue?: Catalogue | undefined;
  plan?: Plan | undefined;
  compact?: Compact | undefined;
  state?: HallState | undefined;
  /**
   * Gives out the calls to be spoken now, each attempt once, also across reloads; whoever takes them speaks them. Absent
   * where the state comes by hand.
   */
  claimCalls?: (() => readonly DueCall[]) | undefined;
}

export type ScopeKey = keyof ScopeValues;

/** One who lives in a scope and is told what changed there. */
export interface Member {
  scopeChanged(changed: ReadonlySet<ScopeKey>): void;
  /** Asks again which scope it lives in: a hall around it may have come late. */
  findScope(): void;
}

export class Scope {
  readonly face: Face;
  readonly members = new Set<Member>();
  #values: ScopeValues;

  constructor(face: Face, values: ScopeValues) {
    this.face = face;
    this.#values = values;
  }

  get values(): Readonly<ScopeValues> {
    return this.#values;
  }

  update(change: Partial<ScopeValues>): void {
    const changed = new Set<ScopeKey>();
    for (const key of Object.keys(change) as ScopeKey[]) if (change[key] !== this.#values[key]) changed.add(key);
    if (!changed.size) return;
    this.#values = { ...this.#values, ...change };
    this.members.forEach((member) => member.scopeChanged(changed));
  }
}

/** The key is a versioned string, so that two copies of the kit on one page still meet. */
export const scopeContext = createContext<Scope>('huiketing/scope/1');

/** The scope of everything that stands outside any `<hkt-hall>`. */
export function pageScope(): Scope {
  const page = registry();
  page.scope ??= new Scope(page.face, { locale: 'zh-CN', status: { status: 'idle' } });
  return page.scope as Scope;
}
