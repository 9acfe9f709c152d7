import type { Readings, ReadingsTable } from '@huiketing/catalogue/readings';
import type { Category, Item } from '@huiketing/model';

/** A person opened an item. Cancel it (`preventDefault()`) to show the item elsewhere instead. */
export class HktServiceSelectEvent extends Event {
  readonly item: Item;
  readonly category: Category;

  constructor(item: Item, category: Category) {
    super('hkt-service-select', { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.category = category;
  }
}

/** What a list shows, as a page may keep it in its address. Empty words stand for nothing chosen. */
export interface ServiceState {
  query: string;
  category: string;
  audience: string;
  channel: string;
  zone: string;
  free: boolean;
  visits: string;
  sort: string;
  item: string;
}

/** A person looked for something, chose a category or a condition, opened an item or went back. */
export class HktServiceFilterChangeEvent extends Event implements ServiceState {
  readonly query!: string;
  readonly category!: string;
  readonly audience!: string;
  readonly channel!: string;
  readonly zone!: string;
  readonly free!: boolean;
  readonly visits!: string;
  readonly sort!: string;
  readonly item!: string;
  /** Whether it only goes on with the change before, as each letter of a word does: no new entry in a history. */
  readonly refines: boolean;

  constructor(state: Readonly<ServiceState>, refines = false) {
    super('hkt-service-filter-change', { bubbles: true, composed: true });
    const { query, category, audience, channel, zone, free, visits, sort, item } = state;
    Object.assign(this, { query, category, audience, channel, zone, free, visits, sort, item });
    this.refines = refines;
  }
}

/** A person looked for something and nothing was found. Only the words: not who asked; long numbers are cut out. */
export class HktSearchMissEvent extends Event {
  readonly query: string;

  constructor(query: string) {
    super('hkt-search-miss', { bubbles: true, composed: true });
    this.query = query;
  }
}

/** A person opened an item: the codes of the last ones, the newest first, for a page that wants to keep them. */
export class HktServiceRecentEvent extends Event {
  readonly recent: readonly string[];

  constructor(recent: readonly string[]) {
    super('hkt-service-recent');
    this.recent = recent;
  }
}

/** A person wants to say what they look for. The page listens to them and answers with the words. */
export class HktVoiceRequestEvent extends Event {
  /** The language to listen for: `zh-CN` or `en`. */
  readonly locale: string;
  /** Takes what was heard: as if it had been typed. */
  readonly respondWith: (words: string | PromiseLike<string>) => void;

  constructor(locale: string, respondWith: (words: string | PromiseLike<string>) => void) {
    super('hkt-voice-request', { bubbles: true, composed: true });
    this.locale = locale;
    this.respondWith = respondWith;
  }
}

type Known = Readings | ReadingsTable;
export type ReadingsAnswer = Known | PromiseLike<Known>;

/** Somebody begins to type 拼音 and the list says nothing of how its characters are read: who has a table, gives it. */
export class HktReadingsRequestEvent extends Event {
  /** Takes the readings or the table with them; the first answer counts. */
  readonly respondWith: (answer: ReadingsAnswer) => void;

  constructor(respondWith: (answer: ReadingsAnswer) => void) {
    super('hkt-readings-request', { bubbles: true, composed: true });
    this.respondWith = respondWith;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-service-select': HktServiceSelectEvent;
    'hkt-service-filter-change': HktServiceFilterChangeEvent;
    'hkt-search-miss': HktSearchMissEvent;
    'hkt-service-recent': HktServiceRecentEvent;
    'hkt-voice-request': HktVoiceRequestEvent;
    'hkt-readings-request': HktReadingsRequestEvent;
  }
}
