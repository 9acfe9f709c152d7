/** A person opened another tab. */
export class HktTabChangeEvent extends Event {
  /** The `slot` name of the panel that is open now. */
  readonly tab: string;
  /** The one that was open before. */
  readonly previous: string;

  constructor(tab: string, previous: string) {
    super('hkt-tab-change', { bubbles: true, composed: true });
    this.tab = tab;
    this.previous = previous;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-tab-change': HktTabChangeEvent;
  }
}
