// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktServiceGuideElement } from './service-guide/service-guide.element.ts';

define(HktServiceGuideElement);

export { HktServiceGuideElement };
