// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktSearchFieldElement } from './search-field/search-field.element.ts';

define(HktSearchFieldElement);

export { HktSearchFieldElement };
