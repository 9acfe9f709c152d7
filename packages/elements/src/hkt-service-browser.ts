// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktServiceBrowserElement } from './service-browser/service-browser.element.ts';

define(HktServiceBrowserElement);

export { HktServiceBrowserElement };
