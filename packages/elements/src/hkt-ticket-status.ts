// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktTicketStatusElement } from './ticket-status/ticket-status.element.ts';

define(HktTicketStatusElement);

export { HktTicketStatusElement };
