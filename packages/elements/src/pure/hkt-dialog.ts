// Written by `npm run generate`.
export { HktDialogElement } from '../dialog/dialog.element.ts';
