// Written by `npm run generate`.
export { HktMessageElement } from '../message/message.element.ts';
