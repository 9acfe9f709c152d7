/** A person closed a message. Prevent it to keep the message. */
export class HktMessageCloseEvent extends Event {
  constructor() {
    super('hkt-message-close', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hkt-message-close': HktMessageCloseEvent;
  }
}
