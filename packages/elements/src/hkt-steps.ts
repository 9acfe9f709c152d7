// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktStepsElement } from './steps/steps.element.ts';

define(HktStepsElement);

export { HktStepsElement };
