// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktServiceShortcutsElement } from './service-shortcuts/service-shortcuts.element.ts';

define(HktServiceShortcutsElement);

export { HktServiceShortcutsElement };
