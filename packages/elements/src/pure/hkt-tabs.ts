// Written by `npm run generate`.
export { HktTabsElement } from '../tabs/tabs.element.ts';
