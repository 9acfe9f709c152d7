import type { ReactiveElement } from 'lit';
import type { HallState, Plan } from '@huiketing/model';
import type { Scope, ScopeValues } from '../base/scope.ts';
import { clockTime } from './hall-time.ts';
import { JsonChild } from './json-child.ts';
import { isObject } from './objects.ts';

/** From this stage on, what a hall last said sends nobody anywhere. */
export const TOO_OLD = 2;

type Host = ReactiveElement & { state: HallState | undefined; plan?: Plan | undefined };

/** The state that an element shows: given by hand, by its JSON child, or by the hall around; and how old it is. */
export class FedState {
  readonly #host: Host;
  readonly #scope: () => Scope;
  readonly #child: JsonChild;

  constructor(host: Host, scope: () => Scope) {
    this.#host = host;
    this.#scope = scope;
    this.#child = new JsonChild(host);
  }

  get #own(): HallState | undefined {
    const own = this.#host.state ?? (this.#child.value as HallState | undefined);
    return isObject(own) ? own : undefined;
  }

  get state(): HallState | undefined {
    return this.#own ?? this.#scope().values.state;
  }

  get plan(): Plan | undefined {
    return this.#host.plan ?? this.#scope().values.plan;
  }

  /** 0 while it is fresh, else 1 to 3. What a page gives by hand is as good as it says. */
  get stage(): number {
    const { status, stage } = this.#scope().values.status;
    return !this.#own && status === 'stale' ? (stage ?? 1) : 0;
  }

  /** When the hall's data were true, as its clock shows it; empty where nobody knows. */
  get asOf(): string {
    const { asOf } = this.#scope().values.status;
    return asOf === undefined ? '' : clockTime(asOf);
  }

  /** The hall's ledger of calls; none for a state by hand. */
  get claimCalls(): ScopeValues['claimCalls'] {
    return this.#own ? undefined : this.#scope().values.claimCalls;
  }
}
