import { html } from 'lit';
import type { Catalogue, Category } from '@huiketing/model';
import type * as zh from '../i18n/zh-CN.ts';
import type { Told } from '../service-guide/told.ts';
import type { Entry } from './service-search.ts';
import { findIn } from './service-search.ts';

export { handlingOf, placeOf, say, wordFor } from '../service-guide/told.ts';

/** All that the views of a browser show from. */
export interface Shown extends Told {
  catalogue: Catalogue;
  words: typeof zh.serviceBrowser;
}

/** What a person does in the views. */
export interface Actions {
  openItem(entry: Entry): void;
  openCategory(category: Category): void;
  goBack(): void;
  turnTo(page: number): void;
}

/** Text with what was looked for marked in it, letter by letter as text. */
export function marked(text: string, folded: string): unknown {
  const found = findIn(text, folded);
  if (!found) return text;
  return html`${text.slice(0, found.start)}<mark>${text.slice(found.start, found.end)}</mark>${text.slice(found.end)}`;
}
