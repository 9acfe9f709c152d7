// Written by `npm run generate`.
export { HktQrElement } from '../qr/qr.element.ts';
