// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktQueueSummaryElement } from './queue-summary/queue-summary.element.ts';

define(HktQueueSummaryElement);

export { HktQueueSummaryElement };
