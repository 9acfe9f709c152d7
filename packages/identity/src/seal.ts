import { base } from '@huiketing/tokens/seal';
import type { TokenValues } from '@huiketing/tokens/seal';
import { tokensFor } from './modes.ts';
import type { Modes, PackLook } from './modes.ts';

const each = (value: string, names: string): string => names.replace(/(\S+) ?/g, `$1:${value}!important;`);

/**
 * What every element's own styles stand on (identity.md §1). In the cascade an inner `!important` beats the outer one,
 * and inner elements no outer selector can reach. A token in here, or in an element's styles, is only written like a
 * custom property: a face puts its value in its place (`writerFor`), and nothing is left that a page could set,
 * register or animate.
 */
export const seal =
  // The ordinary properties of the host box that paint, clip or move what stands in it. Where the element stands
  // (display, size, margin, position, order) is the page's business.
  ':host{display:block;' +
  each('none', 'filter backdrop-filter clip-path mask -webkit-mask -webkit-mask-box-image -webkit-box-reflect') +
  each('none', 'transform rotate scale translate offset-path perspective transition animation contain') +
  each('none', 'background border outline box-shadow text-shadow text-decoration text-transform list-style stroke') +
  each('normal', 'mix-blend-mode letter-spacing word-spacing white-space word-break line-break container-type') +
  each('auto', 'cursor clip columns will-change') +
  each('visible', 'overflow content-visibility') +
  // An ancestor that hides or disarms its content means us too; a rule on the tag does not.
  each('inherit', 'visibility pointer-events') +
  each('text', 'user-select -webkit-user-select') +
  each('currentcolor', 'fill -webkit-text-fill-color') +
  each('0', 'padding gap text-indent -webkit-text-stroke') +
  each('1', 'opacity zoom') +
  // No line height: the host's own strut would lift an inline root by what the page's rendering mode makes of it.
  each('normal var(--hkt-font-weight-normal) var(--hkt-font-size-m)/0 var(--hkt-font-family)', 'font') +
  each('var(--hkt-color-text)', 'color') +
  each('var(--hkt-scheme)', 'color-scheme') +
  each('ltr', 'direction') +
  each('isolate', 'unicode-bidi') +
  each('start', 'text-align') +
  each('horizontal-tb', 'writing-mode') +
  // Boxes that a page could paint beside the inner root. The one before it stands there empty: in Chromium a page's
  // `::first-line` and `::first-letter`, on the tag or around it, reach into a root that is its block's first child.
  '}:host::after,:host::marker{content:none!important}' +
  ':host::before{all:initial!important;content:""!important;display:block!important}' +
  // The inner root starts from nothing: what the page bequeaths by inheritance ends here. Components lay out on top.
  ':host>*{all:initial;visibility:inherit;pointer-events:inherit;box-sizing:border-box;flex:auto;' +
  'color:var(--hkt-color-text);font-family:var(--hkt-font-family);font-size:var(--hkt-font-size-m);' +
  'line-height:var(--hkt-line-height-normal);font-weight:var(--hkt-font-weight-normal);color-scheme:var(--hkt-scheme);' +
  'text-size-adjust:100%;-webkit-text-size-adjust:100%;-webkit-tap-highlight-color:transparent;' +
  'line-break:strict;text-autospace:normal;overflow-wrap:break-word;overflow-wrap:anywhere}' +
  // A class inside would bring back what is `hidden`.
  '[hidden]{display:none!important}:host([hidden]){display:none}';

const names = /* @__PURE__ */ Object.keys(base);

/**
 * In bundles a token is written by its place among all (scripts/build/token-codes.ts). Gives it its name, by which also
 * the face of another copy of the kit knows it.
 */
export const named = (styles: string): string =>
  styles.replace(/\?([\da-z]{2})/g, (found, place: string) => {
    const name = names[parseInt(place, 36)];
    return name ? `var(${name})` : found;
  });

/**
 * What an element's own `--_x` are called on this page: a page may have a `--_x` too, and one that it registered with
 * `@property` would be registered in every shadow tree.
 */
const own = `--${Math.random().toString(36).slice(2)}-`;

function fill(text: string, values: TokenValues): string {
  return text.replace(/var\((--hkt-[\w-]+)\)/g, (token, name: string) =>
    name in values ? fill(values[name]!, values) : token,
  );
}

/** What writes the values of a pack in given modes into the text of a sheet. */
export function writerFor(pack: PackLook | undefined, modes: Modes): (text: string) => string {
  const valuesIn = (of: Modes): TokenValues => ({ ...tokensFor(of, pack), '--hkt-scheme': of.scheme });
  const values = valuesIn(modes);
  const write = (text: string, of: TokenValues): string => fill(text.replace(/--_/g, own), of);
  if (modes.scheme === 'light' || modes.forced) return (text) => write(text, values);
  // Paper is white: a dark page prints its light face.
  const light = valuesIn({ ...modes, scheme: 'light' });
  return (text) => `@media not print{${write(text, values)}}@media print{${write(text, light)}}`;
}

/** The sheet of an element with these styles, sealed, for a pack in given modes; without styles the seal alone. */
export const sealFor = (pack: PackLook | undefined, modes: Modes, styles = ''): string =>
  writerFor(pack, modes)(named(seal + styles));
