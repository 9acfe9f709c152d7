import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whatever is folded in an element is open on paper when its page is printed, and folded again afterwards. */
export class OpenWhenPrinted implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#fold);
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    this.#opened.forEach((each) => (each.open = true));
  };

  readonly #fold = (): void => {
    this.#opened.forEach((each) => (each.open = false));
    this.#opened = [];
  };
}
