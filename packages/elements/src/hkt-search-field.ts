// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktSearchFieldElement } from './search-field/search-field.element.ts';
import { prepare } from './search-field/search-field.register.ts';

prepare();
define(HktSearchFieldElement);

export { HktSearchFieldElement };
