// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktCallBannerElement } from './call-banner/call-banner.element.ts';

define(HktCallBannerElement);

export { HktCallBannerElement };
