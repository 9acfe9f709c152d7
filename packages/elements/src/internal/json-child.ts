import type { ReactiveController, ReactiveElement } from 'lit';
import { JSON_CHILD_INVALID } from '@huiketing/model/errors';
import { warn } from '../base/warn.ts';

declare const __HKT_DEV__: boolean | undefined;

/**
 * Data by HTML alone: one `<script type="application/json">` child of the element. Read when it comes, also when the
 * parser is still at it or a template puts it there later, and again when its text changes.
 */
export class JsonChild implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  #text = '';
  #value: object | undefined;

  constructor(host: ReactiveElement, changed: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#changed = changed;
    this.#observer = new MutationObserver(this.#read);
    host.addController(this);
  }

  /** What the child holds: an object or a list, unchecked. `undefined` without a child, or with one that can't be read. */
  get value(): object | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // Only to complain: a whole text is read as it comes, and half a one stays unread.
    if (typeof __HKT_DEV__ === 'undefined' || __HKT_DEV__) document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (typeof __HKT_DEV__ === 'undefined' || __HKT_DEV__) document.removeEventListener('DOMContentLoaded', this.#read);
  }

  readonly #read = (): void => {
    const text = jsonTextIn(this.#host);
    if (text === this.#text) return;
    const value = parse(text);
    // The parser hands over a long script in pieces: half a text is no mistake yet.
    if (text && !value && document.readyState === 'loading') return;
    this.#text = text;
    this.#value = value;
    if (text && !value) {
      const cause = 'its <script type="application/json"> does not hold a JSON object or list';
      warn(JSON_CHILD_INVALID, this.#host.localName, cause, 'Showing the element without it');
    }
    this.#changed();
  };
}

function jsonTextIn(host: Element): string {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) {
    if (child instanceof HTMLScriptElement && child.type === 'application/json')
      return (child.textContent ?? '').trim();
  }
  return '';
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? value : undefined;
  } catch {
    return undefined;
  }
}
