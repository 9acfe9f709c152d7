import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FIELD_WITHOUT_LABEL } from '@huiketing/model/errors';
import { close } from '@huiketing/identity/pictograms/close.js';
import { search } from '@huiketing/identity/pictograms/search.js';
import { HktElement } from '../base/hkt-element.ts';
import { warn } from '../base/warn.ts';
import { SizeController } from '../controllers/size-controller.ts';
import { icon } from '../icon/icon-template.ts';
import * as en from '../i18n/en.ts';
import * as zh from '../i18n/zh-CN.ts';
import { FormValue } from '../internal/form-value.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { HktSearchInputEvent, HktSearchSubmitEvent } from './search-field.events.ts';
import type { SearchSuggestion } from './search-field.events.ts';
import { searchFieldStyles } from './search-field.styles.ts';
import type { Offer, Suggestions } from './suggestions.ts';

/**
 * A field to look for something, with a button for those who don't know Enter. It reports words, never letters of a
 * word that an input method still composes. Suggestions open below it, in the flow, so that no column cuts them off.
 *
 * @summary A search field with suggestions; safe with input methods; part of a form.
 * @status stable
 * @since 0.1.0
 * @event {HktSearchInputEvent} hkt-search-input - A person changed the words: `query`.
 * @event {HktSearchSubmitEvent} hkt-search-submit - A person asked to search: `query`, `suggestion`; cancelable.
 */
export class HktSearchFieldElement extends HktElement {
  static override readonly tag = 'hkt-search-field';
  static readonly formAssociated = true;
  static override styles: CSSResult[] = [
    nativesStyles,
    focusStyles,
    visuallyHiddenStyles,
    iconStyles,
    searchFieldStyles,
  ];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /**
   * Makes the list of suggestions, where one is brought along (search-field.register.ts).
   * @internal
   */
  static suggesting: ((field: HktSearchFieldElement) => Suggestions) | undefined;

  /** What one looks for here; needed. */
  @property() label = '';

  /** Whether the label is for the ear only, where what stands around says it to the eye. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;

  /** An example in the empty field. */
  @property() placeholder = '';

  /** What stands in the field. */
  @property() value = '';

  /** The name under which a form sends it. */
  @property({ reflect: true }) name = '';

  /** Whether it can't be used now. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Whether it is for fingers on a screen that people stand at: 60 px high. */
  @property({ type: Boolean }) large = false;

  /** Whether the suggestions lie over what follows, so that nothing moves: where what follows is high enough. */
  @property({ type: Boolean }) overlay = false;

  /** What to offer for the words in the field, best first; eight are shown. Set it, if only to `[]`, to announce a list. */
  @property({ attribute: false }) suggestions: readonly (string | SearchSuggestion)[] | undefined;

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  #composing = false;
  readonly #suggestions = HktSearchFieldElement.suggesting?.(this);
  readonly #formValue = new FormValue(this, {
    read: () => this.value,
    reset: () => (this.value = this.getAttribute('value') ?? ''),
  });

  #onInput = (event: InputEvent): void => {
    if (!event.isComposing && !this.#composing) this.#report();
  };

  #onCompositionstart = (): void => {
    this.#composing = true;
  };

  #onCompositionend = (): void => {
    this.#composing = false;
    this.#report();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    // 229: Safari ends a composition just before the key that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === 'Enter') this.search();
    else if (key === 'Escape' && this.value) this.#clear();
    else return;
    event.preventDefault();
  };

  #clear = (): void => {
    this.#input.value = '';
    this.#report();
    this.#input.focus();
  };

  constructor() {
    super();
    new SizeController(this);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#formValue.reset();
  }

  protected override willUpdate(): void {
    if (!this.label) warn(FIELD_WITHOUT_LABEL, 'hkt-search-field', 'needs a "label"', 'Using a general one');
  }

  protected override updated(changed: PropertyValues<this>): void {
    // By hand, so that no other change of the element writes over a word that is being composed.
    if (changed.has('value') && this.#input.value !== this.value) this.#input.value = this.value;
  }

  /**
   * Asks the page to search, and sends the form.
   * @internal
   */
  search(query = this.value, suggestion?: Offer): void {
    this.#input.value = this.value = query;
    const event = new HktSearchSubmitEvent(query, suggestion);
    if (!this.dispatchEvent(event) || !this.#formValue.form) return;
    void this.updateComplete.then(() => this.#formValue.submit());
  }

  #report(): void {
    const query = this.#input.value;
    if (query === this.value) return;
    this.value = query;
    this.dispatchEvent(new HktSearchInputEvent(query));
  }

  protected override render(): TemplateResult {
    const words = this.words(zh.searchField, en.searchField);
    const disabled = this.#formValue.disabled;
    return html`<div
      class="root ${disabled ? 'disabled' : ''} ${this.overlay ? 'overlay' : ''} ${this.large ? 'large' : ''}"
    >
      <label class=${this.hideLabel ? 'visually-hidden' : 'label'} for="input">${this.label || words.label}</label>
      <div class="row">
        <div class="field">
          ${icon(search, 's')}${this.#renderInput(disabled)}
          <button
            class="clear focusable"
            type="button"
            aria-label=${words.clear}
            ?hidden=${!this.value || disabled}
            @click=${this.#clear}
          >
            ${icon(close, 's')}
          </button>
        </div>
        <button class="submit focusable" type="button" ?disabled=${disabled} @click=${() => this.search()}>
          ${words.submit}
        </button>
      </div>
      ${this.#suggestions?.render(words.suggestions)}
    </div>`;
  }

  #renderInput(disabled: boolean): TemplateResult {
    return html`<input
      class="input"
      id="input"
      type="search"
      placeholder=${this.placeholder || nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      ?disabled=${disabled}
      @input=${this.#onInput}
      @compositionstart=${this.#onCompositionstart}
      @compositionend=${this.#onCompositionend}
      @keydown=${this.#onKeydown}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-search-field': HktSearchFieldElement;
  }
}
