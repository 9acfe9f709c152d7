import type { Zone } from '@huiketing/model';

/** A person chose a zone. */
export class HktZoneSelectEvent extends Event {
  readonly zone: Zone;

  constructor(zone: Zone) {
    super('hkt-zone-select', { bubbles: true, composed: true });
    this.zone = zone;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-zone-select': HktZoneSelectEvent;
  }
}
