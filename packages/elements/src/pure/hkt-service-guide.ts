// Written by `npm run generate`.
export { HktServiceGuideElement } from '../service-guide/service-guide.element.ts';
