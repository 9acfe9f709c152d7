// Written by `npm run generate`.
export { HktCallBannerElement } from '../call-banner/call-banner.element.ts';
