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

/** What a browser shows, as a page may keep it in its address. Empty strings stand for nothing chosen. */
export interface ServiceFilter {
  query: string;
  category: string;
  audience: string;
  channel: string;
  zone: string;
  item: string;
}

/** A person looked for something, chose a category or a condition, opened an item or went back. */
export class HktServiceFilterChangeEvent extends Event implements ServiceFilter {
  readonly query: string;
  readonly category: string;
  readonly audience: string;
  readonly channel: string;
  readonly zone: string;
  readonly item: string;

  constructor({ query, category, audience, channel, zone, item }: ServiceFilter) {
    super('hkt-service-filter-change', { bubbles: true, composed: true });
    this.query = query;
    this.category = category;
    this.audience = audience;
    this.channel = channel;
    this.zone = zone;
    this.item = item;
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

declare global {
  interface HTMLElementEventMap {
    'hkt-service-select': HktServiceSelectEvent;
    'hkt-service-filter-change': HktServiceFilterChangeEvent;
    'hkt-search-miss': HktSearchMissEvent;
  }
}
