// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktZoneDirectoryElement } from './zone-directory/zone-directory.element.ts';

define(HktZoneDirectoryElement);

export { HktZoneDirectoryElement };
