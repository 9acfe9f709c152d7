import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Suggestion } from '@huiketing/catalogue';
import { listen } from '@huiketing/identity/pictograms/listen.js';
import { icon } from '../icon/icon-template.ts';
import type { HktSearchInputEvent, HktSearchSubmitEvent } from '../search-field/search-field.events.ts';
import { prepare } from '../search-field/search-field.register.ts';
import type { Shown } from './shown.ts';

// The field below shows suggestions, whoever has registered it.
prepare();

export interface Search {
  query: string;
  suggestions: readonly Suggestion[];
  hasVoice: boolean;
  isLarge: boolean;
  onInput: (event: HktSearchInputEvent) => void;
  onSubmit: (event: HktSearchSubmitEvent) => void;
  onLeave: () => void;
  onVoice: () => void;
}

export function renderSearch(search: Search, { words }: Shown): TemplateResult {
  return html`<div class="search">
    <hkt-search-field
      label=${words.search}
      placeholder=${words.placeholder}
      overlay
      ?large=${search.isLarge}
      .value=${search.query}
      .suggestions=${search.suggestions}
      @hkt-search-input=${search.onInput}
      @hkt-search-submit=${search.onSubmit}
      @focusout=${search.onLeave}
    ></hkt-search-field>
    ${
      search.hasVoice
        ? html`<button class="voice pill focusable" type="button" @click=${search.onVoice}>
            ${icon(listen, 's')}${words.voice}
          </button>`
        : nothing
    }
  </div>`;
}

/** Asks before a screen that all share goes back to its start. */
export function renderIdle(left: number, stay: () => void, { words }: Shown): TemplateResult {
  return html`<div class="idle">
    <p aria-hidden="true">${words.idle(left)}</p>
    <p class="visually-hidden" role="alert">${words.idleHeard}</p>
    <button class="focusable" type="button" @click=${stay}>${words.stay}</button>
  </div>`;
}
