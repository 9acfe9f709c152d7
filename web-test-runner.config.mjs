// Chromium is the everyday browser: `npx wtr packages/elements/src/button/button.test.ts`.
// The others: `npx wtr --config scripts/wtr/firefox.mjs` and `…/webkit.mjs`.
export { default } from './scripts/wtr/chromium.ts';
