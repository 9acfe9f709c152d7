// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktSkeletonElement } from './skeleton/skeleton.element.ts';

define(HktSkeletonElement);

export { HktSkeletonElement };
