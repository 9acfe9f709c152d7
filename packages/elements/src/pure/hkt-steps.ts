// Written by `npm run generate`.
export { HktStepsElement } from '../steps/steps.element.ts';
