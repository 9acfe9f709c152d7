// Written by `npm run generate`.
export { HktServiceShortcutsElement } from '../service-shortcuts/service-shortcuts.element.ts';
