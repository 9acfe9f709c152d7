// Written by `npm run generate`.
export { HktZoneDirectoryElement } from '../zone-directory/zone-directory.element.ts';
