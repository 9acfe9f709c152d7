export { default } from './webkit.ts';
