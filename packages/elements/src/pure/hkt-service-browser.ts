// Written by `npm run generate`.
export { HktServiceBrowserElement } from '../service-browser/service-browser.element.ts';
