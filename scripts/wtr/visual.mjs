export { default } from './visual.ts';
