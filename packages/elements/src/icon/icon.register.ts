import { pictograms } from '@huiketing/identity/pictograms/all.js';
import { addPictograms } from './pictograms.ts';

/** What `hkt-icon.ts` does beside registering: a page may name any pictogram, so it brings them all. */
export function prepare(): void {
  addPictograms(Object.values(pictograms));
}
