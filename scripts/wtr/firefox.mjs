export { default } from './firefox.ts';
