// Written by `npm run generate`.
export { HktTicketStatusElement } from '../ticket-status/ticket-status.element.ts';
