import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { submitForm } from './submit-form.ts';

/**
 * An element that a form sends. Beside this it has `static formAssociated = true` and hands on what the form says:
 * `formResetCallback() { this.#formValue.reset(); }` and `formDisabledCallback() { this.requestUpdate(); }`.
 */
export interface FormMember extends ReactiveControllerHost, HTMLElement {
  /** The name that the form sends; reflected, since the form reads the attribute. */
  name: string;
  /** Reflected too. */
  disabled: boolean;
}

export interface FormValueOptions {
  /** What the form sends now; `null` for nothing at all. */
  read: () => string | null;
  /** Takes the element back to what the page wrote. */
  reset: () => void;
}

/**
 * Gives a form the value of an element of ours: by ElementInternals, or where the engine lacks them (below Chrome 77
 * and Safari 16.4) by a hidden input in the element, where no slot shows it and the form finds it.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormMember;
  readonly #options: FormValueOptions;
  readonly #internals: ElementInternals | undefined;
  #input: HTMLInputElement | undefined;
  #form: HTMLFormElement | null = null;

  constructor(host: FormMember, options: FormValueOptions) {
    this.#host = host;
    this.#options = options;
    if (typeof host.attachInternals === 'function') this.#internals = host.attachInternals();
    host.addController(this);
  }

  get form(): HTMLFormElement | null {
    return this.#internals ? this.#internals.form : this.#form;
  }

  /** Whether it can't be used: by its own attribute, or by a fieldset around it. */
  get disabled(): boolean {
    return this.#host.disabled || !!this.#host.closest('fieldset:disabled');
  }

  hostConnected(): void {
    if (this.#internals) return;
    this.#form = this.#host.closest('form');
    this.#form?.addEventListener('reset', this.reset);
  }

  hostDisconnected(): void {
    this.#form?.removeEventListener('reset', this.reset);
    this.#form = null;
  }

  hostUpdated(): void {
    const value = this.#options.read();
    if (this.#internals) this.#internals.setFormValue(value);
    else this.#fillInput(value);
  }

  readonly reset = (): void => this.#options.reset();

  /** Sends the form, as Enter in a native field does. */
  submit(): void {
    if (this.form) submitForm(this.#host, 'submit', { name: '', value: '' });
  }

  #fillInput(value: string | null): void {
    const { name } = this.#host;
    const input = (this.#input ??= document.createElement('input'));
    input.type = 'hidden';
    input.name = name;
    input.value = value ?? '';
    input.disabled = !name || value === null || this.disabled;
    if (name && !input.isConnected) this.#host.appendChild(input);
  }
}
