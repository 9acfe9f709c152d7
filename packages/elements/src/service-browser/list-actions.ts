import type { Section, Suggestion } from '@huiketing/catalogue';
import { wordsIn } from '../internal/objects.ts';
import type { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import type { Finder } from './finder.ts';
import { MissLog, withoutNumbers } from './miss-log.ts';
import { askForReadings } from './requests.ts';
import { hasConditions } from './said.ts';
import {
  HktSearchMissEvent,
  HktServiceFilterChangeEvent,
  HktServiceRecentEvent,
  HktServiceSelectEvent,
} from './service-browser.events.ts';
import type { ServiceState } from './service-browser.events.ts';
import type { Actions, Entry } from './shown.ts';

/** How many of the last items are remembered. */
const RECENT = 12;

/** A list at its start. */
export const START = {
  query: '',
  category: '',
  audience: '',
  channel: '',
  zone: '',
  free: false,
  visits: '',
  item: '',
};

export interface ListHost extends HTMLElement, ServiceState {
  recent: readonly string[];
  requestUpdate(): void;
}

/** What a person does with a list: it shows, and the page hears of it. */
export class ListActions implements Pick<Actions, 'open' | 'change' | 'goBack'> {
  /** What gets the focus after the next update: a tile or row by its code, or with `''` the heading. */
  focusNext: string | undefined;
  /** What was opened, of two items with one code the right one; and the row from which. */
  opened: Entry | undefined;
  openedAt = 0;
  /** The part of the guide that a question asked for. */
  section: Section | undefined;
  /** Whether the last change was a letter. */
  isTyping = false;
  readonly misses = new MissLog();
  readonly #host: ListHost;
  readonly #finder: Finder;
  readonly #remembers: () => boolean;
  #lastMiss = '';
  #askedForReadings = false;

  /** `remembers`: whether the screen is one person's. */
  constructor(host: ListHost, finder: Finder, remembers: () => boolean) {
    this.#host = host;
    this.#finder = finder;
    this.#remembers = remembers;
  }

  change(change: Partial<ServiceState>, focus?: string, isTyping = false): void {
    Object.assign(this.#host, change);
    this.focusNext = focus;
    const refines = isTyping && this.isTyping;
    this.isTyping = isTyping;
    this.#host.dispatchEvent(new HktServiceFilterChangeEvent(this.#host, refines));
  }

  open(entry: Entry, row = 0, query = this.#host.query): void {
    const { item, category } = entry;
    if (!this.#host.dispatchEvent(new HktServiceSelectEvent(item, category))) return;
    this.opened = entry;
    this.openedAt = row;
    this.section = this.#host.query.trim() ? this.#finder.hits(this.#host).result.section : undefined;
    if (this.#remembers()) this.#remember(item.code);
    this.change({ query, item: item.code }, '');
  }

  goBack(): void {
    const { item, category, query } = this.#host;
    if (this.#finder.entryOf(item, category)) this.change({ item: '' }, item);
    else if (category && query.trim()) this.change({ category: '' }, '');
    else this.change(START, category);
  }

  input(event: HktSearchInputEvent): void {
    event.stopPropagation();
    // Who looks for something looks everywhere.
    this.change({ query: event.query, category: '', item: '' }, undefined, true);
    if (/[a-z]/i.test(event.query)) this.#askForReadings();
  }

  submit(event: HktSearchSubmitEvent): void {
    event.stopPropagation();
    const { query, suggestion } = event;
    if (suggestion) return this.#follow(suggestion as Suggestion);
    if (query !== this.#host.query) this.change({ query, category: '' });
    this.reportMiss();
  }

  /** What somebody said counts as if they had typed it and meant it. */
  hear(query: string): void {
    this.change({ query, category: '', item: '' });
    this.reportMiss();
  }

  /** Once for each query that was meant and found nothing. */
  reportMiss(): void {
    const query = this.#host.query.trim();
    const place = { finder: this.#finder, state: this.#host };
    if (!query || query === this.#lastMiss || !this.#finder.items || hasConditions(place)) return;
    const { total, result } = this.#finder.hits(this.#host);
    if (total || result.categories.length) return;
    this.#lastMiss = query;
    const told = withoutNumbers(query);
    this.misses.add(told);
    this.#host.dispatchEvent(new HktSearchMissEvent(told));
  }

  #follow({ kind, code, text }: Suggestion): void {
    if (kind === 'category') return this.change({ query: '', category: code }, '');
    const entry = this.#finder.entryOf(code, '');
    if (entry) this.open(entry, 0, text);
  }

  #remember(code: string): void {
    const others = wordsIn(this.#host.recent).filter((each) => each !== code);
    this.#host.recent = [code, ...others].slice(0, RECENT);
    this.#host.dispatchEvent(new HktServiceRecentEvent(this.#host.recent));
  }

  #askForReadings(): void {
    if (this.#askedForReadings || !this.#finder.isMute) return;
    this.#askedForReadings = true;
    askForReadings(this.#host, (readings) => {
      this.#finder.read(readings);
      this.#host.requestUpdate();
    });
  }
}
