import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
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
import { marked } from '../internal/marked.ts';
import { focusStyles } from '../styles/focus.styles.ts';
import { iconStyles } from '../styles/icon.styles.ts';
import { nativesStyles } from '../styles/natives.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { HktSearchInputEvent, HktSearchSubmitEvent } from './search-field.events.ts';
import type { SearchSuggestion } from './search-field.events.ts';
import { searchFieldStyles } from './search-field.styles.ts';

type Offer = string | SearchSuggestion;

/** More than these nobody reads while typing. */
const MOST = 8;

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
  static override styles = [nativesStyles, focusStyles, visuallyHiddenStyles, iconStyles, searchFieldStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

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

  @state() private expanded = false;
  @state() private at = -1;

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  get #options(): Offer[] {
    const list: unknown = this.suggestions;
    return Array.isArray(list) ? (list as Offer[]).filter((each) => !!textOf(each)).slice(0, MOST) : [];
  }

  #composing = false;
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
    const options = this.#options;
    const { key } = event;
    if (key === 'Enter') {
      this.#submit(this.expanded ? options[this.at] : undefined);
    } else if (key === 'Escape' && (this.expanded || this.value)) {
      if (this.expanded && options.length) this.expanded = false;
      else this.#clear();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length) {
      this.#move(key === 'ArrowDown' ? 1 : -1, options.length);
    } else {
      return;
    }
    event.preventDefault();
  };

  #onFocusout = (): void => {
    this.expanded = false;
  };

  /** A press on the list must not take the focus out of the field. */
  #keepFocus = (event: Event): void => event.preventDefault();

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('suggestions')) this.at = -1;
    if (!this.label) warn(FIELD_WITHOUT_LABEL, 'hkt-search-field', 'needs a "label"', 'Using a general one');
  }

  protected override updated(changed: PropertyValues<this>): void {
    // By hand, so that no other change of the element writes over a word that is being composed.
    if (changed.has('value') && this.#input.value !== this.value) this.#input.value = this.value;
  }

  /** Around in a ring that passes the field itself. */
  #move(by: number, count: number): void {
    if (!this.expanded) this.at = -1;
    this.expanded = true;
    const ring = count + 1;
    this.at = ((this.at + 1 + by + ring) % ring) - 1;
  }

  #report(): void {
    const query = this.#input.value;
    if (query === this.value) return;
    this.value = query;
    this.at = -1;
    this.expanded = true;
    this.dispatchEvent(new HktSearchInputEvent(query));
  }

  #submit(suggestion?: Offer): void {
    if (suggestion) this.#input.value = this.value = textOf(suggestion);
    this.expanded = false;
    const event = new HktSearchSubmitEvent(this.value, suggestion);
    if (!this.dispatchEvent(event) || !this.#formValue.form) return;
    void this.updateComplete.then(() => this.#formValue.submit());
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
        <button class="submit focusable" type="button" ?disabled=${disabled} @click=${() => this.#submit()}>
          ${words.submit}
        </button>
      </div>
      ${this.suggestions && this.#renderList(words.suggestions)}
    </div>`;
  }

  #renderInput(disabled: boolean): TemplateResult {
    const isCombobox = !!this.suggestions;
    const open = this.expanded && this.#options.length > 0;
    return html`<input
      class="input"
      id="input"
      type="search"
      role=${isCombobox ? 'combobox' : nothing}
      aria-autocomplete=${isCombobox ? 'list' : nothing}
      aria-controls=${isCombobox ? 'list' : nothing}
      aria-expanded=${isCombobox ? (open ? 'true' : 'false') : nothing}
      aria-activedescendant=${open && this.at >= 0 ? `option-${this.at}` : nothing}
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
      @focusout=${this.#onFocusout}
    />`;
  }

  #renderList(label: string): TemplateResult {
    const options = this.#options;
    return html`<ul
      class="list"
      id="list"
      role="listbox"
      aria-label=${label}
      ?hidden=${!this.expanded || !options.length}
      @mousedown=${this.#keepFocus}
    >
      ${options.map((each, i) => this.#renderOption(each, i))}
    </ul>`;
  }

  #renderOption(suggestion: Offer, i: number): TemplateResult {
    const { note, ranges }: Partial<SearchSuggestion> = typeof suggestion === 'string' ? {} : suggestion;
    return html`<li
      class="option"
      id="option-${i}"
      role="option"
      aria-selected=${i === this.at ? 'true' : 'false'}
      @click=${() => this.#submit(suggestion)}
    >
      <span>${marked(textOf(suggestion), ranges)}</span>${note ? html` <span class="note">${note}</span>` : nothing}
    </li>`;
  }
}

/** Its words; none for what is no suggestion at all. */
function textOf(suggestion: Offer | null | undefined): string {
  return typeof suggestion === 'string' ? suggestion : (suggestion?.text ?? '');
}

declare global {
  interface HTMLElementTagNameMap {
    'hkt-search-field': HktSearchFieldElement;
  }
}
