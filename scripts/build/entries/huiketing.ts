/** All of the kit in one file: every element, `<hkt-hall>`, both languages, the built-in pack. */
export * from '@huiketing/elements/all.js';
export * from '@huiketing/live/all.js';
