// Written by `npm run generate`.
export { HktQueueSummaryElement } from '../queue-summary/queue-summary.element.ts';
