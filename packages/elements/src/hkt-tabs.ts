// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktTabsElement } from './tabs/tabs.element.ts';

define(HktTabsElement);

export { HktTabsElement };
