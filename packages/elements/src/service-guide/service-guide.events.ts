import type { Category, Item } from '@huiketing/model';

/** What a person asks of a guide; of whom, nothing. Cancelled, the page does it; else the guide says how it is done. */
class GuideRequestEvent extends Event {
  readonly item: Item;
  readonly category: Category | undefined;

  constructor(type: string, item: Item, category: Category | undefined) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.category = category;
  }
}

/** 帮我代办: somebody wants the hall to do it for them. */
export class HktAgentRequestEvent extends GuideRequestEvent {
  constructor(item: Item, category: Category | undefined) {
    super('hkt-agent-request', item, category);
  }
}

/** 怎么去: somebody wants to be shown the way to `zone`, the code of a zone of the hall. */
export class HktZoneRequestEvent extends GuideRequestEvent {
  readonly zone: string;

  constructor(item: Item, category: Category | undefined, zone: string) {
    super('hkt-zone-request', item, category);
    this.zone = zone;
  }
}

/** 网上办: somebody goes to `address`, where it is done online. Cancelled, the link is not followed. */
export class HktOnlineRequestEvent extends GuideRequestEvent {
  readonly address: string;

  constructor(item: Item, category: Category | undefined, address: string) {
    super('hkt-online-request', item, category);
    this.address = address;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-agent-request': HktAgentRequestEvent;
    'hkt-zone-request': HktZoneRequestEvent;
    'hkt-online-request': HktOnlineRequestEvent;
  }
}
