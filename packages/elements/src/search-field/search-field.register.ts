import { HktSearchFieldElement } from './search-field.element.ts';
import { Suggestions } from './suggestions.ts';
import { suggestionsStyles } from './suggestions.styles.ts';

/**
 * What `hkt-search-field.ts` does beside registering: the field comes with the list of its suggestions. A bundle whose
 * fields offer none (`pure/hkt-search-field.js`) does without.
 */
export function prepare(): void {
  if (HktSearchFieldElement.suggesting) return;
  HktSearchFieldElement.suggesting = (field) => new Suggestions(field);
  HktSearchFieldElement.styles = [...HktSearchFieldElement.styles, suggestionsStyles];
}
