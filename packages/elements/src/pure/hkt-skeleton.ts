// Written by `npm run generate`.
export { HktSkeletonElement } from '../skeleton/skeleton.element.ts';
