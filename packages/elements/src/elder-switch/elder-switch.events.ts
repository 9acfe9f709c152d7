import type { Mode } from '@huiketing/model/vocabularies';

/** A person switched 长辈版 on or off. */
export class HktModeChangeEvent extends Event {
  readonly mode: Mode;

  constructor(mode: Mode) {
    super('hkt-mode-change', { bubbles: true, composed: true });
    this.mode = mode;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hkt-mode-change': HktModeChangeEvent;
  }
}
