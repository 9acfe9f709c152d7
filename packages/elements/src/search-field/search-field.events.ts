import type { Ranges } from '../internal/marked.ts';

/** Something that the field offers while one types. */
export interface SearchSuggestion {
  /** What fills the field when it is chosen. */
  text: string;
  /** A few quiet words beside it, such as the zone. */
  note?: string;
  /** What to mark in its text: `[start, end)` each. */
  ranges?: Ranges;
}

/** A person changed what stands in the field. Never while a word is still being composed. */
export class HktSearchInputEvent extends Event {
  readonly query: string;

  constructor(query: string) {
    super('hkt-search-input', { bubbles: true, composed: true });
    this.query = query;
  }
}

/** A person asked to search. Cancel it (`preventDefault()`) to keep the form around from being sent. */
export class HktSearchSubmitEvent extends Event {
  readonly query: string;
  /** The suggestion that was chosen, as the host gave it. */
  readonly suggestion: string | SearchSuggestion | undefined;

  constructor(query: string, suggestion?: string | SearchSuggestion) {
    super('hkt-search-submit', { bubbles: true, composed: true, cancelable: true });
    this.query = query;
    this.suggestion = suggestion;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-search-input': HktSearchInputEvent;
    'hkt-search-submit': HktSearchSubmitEvent;
  }
}
