/** How a person closed the window: by its button, the Escape key, or a press beside it. */
export type DialogCloseReason = 'button' | 'escape' | 'beside';

/** A person is closing the window. Cancel it (`preventDefault()`) to keep it open. */
export class HktDialogCloseEvent extends Event {
  readonly reason: DialogCloseReason;

  constructor(reason: DialogCloseReason, cancelable = true) {
    super('hkt-dialog-close', { bubbles: true, composed: true, cancelable });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hkt-dialog-close': HktDialogCloseEvent;
  }
}
