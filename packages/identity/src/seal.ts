import type { TokenValues } from '@huiketing/tokens/seal';
import { tokensFor } from './modes.ts';
import type { Modes, PackLook } from './modes.ts';

/**
 * The text of the sealed sheet (identity.md §1) for a pack in given modes.
 *
 * In the cascade an inner `!important` beats the outer one, and inner elements no outer selector can reach, so each
 * token is declared on the host and on every element inside: inheritance alone could be cut by a page's
 * `@property … { inherits: false }`.
 */
export function sealFor(pack: PackLook | undefined, modes: Modes): string {
  const tokens = tokensFor(modes, pack);
  return (
    `${everywhere}{${important(tokens)}}` +
    `:host{${important(hostSeal(tokens, modes.scheme))}}` +
    besideTheRoot +
    `:host>*{${rootReset(tokens, modes.scheme)}}` +
    // The reset above would make a `<style>` visible, and a class inside would bring back what is `hidden`.
    ':host>style,:host [hidden]{display:none!important}' +
    ':host{display:block}:host([hidden]){display:none}' +
    (modes.scheme === 'dark' && !modes.forced
      ? printInLight(tokens, tokensFor({ ...modes, scheme: 'light' }, pack))
      : '')
  );
}

/** A pseudo-element inherits only, so those drawn with tokens say so by the class `drawn`: all of them would cost twice. */
const everywhere = ':host,:host *,:host .drawn::before,:host .drawn::after,:host ::placeholder';

/**
 * Boxes that a page could paint beside the inner root. The one before it stands there empty: in Chromium a page's
 * `::first-line` and `::first-letter`, on the tag or around it, reach into a root that is its block's first child.
 */
const besideTheRoot =
  ':host::before{all:initial!important;content:""!important;display:block!important}' +
  ':host::after{content:none!important}:host::marker{content:none!important}';

/**
 * The ordinary properties of the host box that paint, clip or move what stands in it. Literals, since Chromium 67–80
 * let a page set the host's custom properties. Where the element stands (display, size, margin, position, order) is
 * the page's business and not named here.
 */
function hostSeal(tokens: TokenValues, scheme: string): Record<string, string> {
  return {
    ...each('none', 'filter backdrop-filter clip-path mask -webkit-mask -webkit-mask-box-image -webkit-box-reflect'),
    ...each('none', 'transform rotate scale translate offset-path perspective transition animation contain'),
    ...each(
      'none',
      'background border outline box-shadow text-shadow text-decoration text-transform list-style stroke',
    ),
    ...each('normal', 'mix-blend-mode letter-spacing word-spacing white-space word-break line-break container-type'),
    ...each('auto', 'cursor clip columns will-change'),
    ...each('visible', 'overflow content-visibility'),
    // An ancestor that hides or disarms its content means us too; a rule on the tag does not.
    ...each('inherit', 'visibility pointer-events'),
    ...each('text', 'user-select -webkit-user-select'),
    ...each('currentcolor', 'fill -webkit-text-fill-color'),
    ...each('0', 'padding gap text-indent -webkit-text-stroke'),
    ...each('1', 'opacity zoom'),
    // No line height: the host's own strut would lift an inline root by what the page's rendering mode makes of it.
    font: `normal ${tokens['--hkt-font-weight-normal']} ${tokens['--hkt-font-size-m']}/0 ${tokens['--hkt-font-family']}`,
    color: tokens['--hkt-color-text']!,
    'color-scheme': scheme,
    direction: 'ltr',
    'unicode-bidi': 'isolate',
    'text-align': 'start',
    'writing-mode': 'horizontal-tb',
  };
}

/** The inner root starts from nothing: what the page bequeaths by inheritance ends here. Components lay out on top. */
function rootReset(tokens: TokenValues, scheme: string): string {
  return (
    'all:initial;visibility:inherit;pointer-events:inherit;box-sizing:border-box;flex:auto;color:var(--hkt-color-text);' +
    'font-family:var(--hkt-font-family);font-size:var(--hkt-font-size-m);line-height:var(--hkt-line-height-normal);' +
    `font-weight:${tokens['--hkt-font-weight-normal']};color-scheme:${scheme};` +
    'text-size-adjust:100%;-webkit-text-size-adjust:100%;-webkit-tap-highlight-color:transparent;' +
    'line-break:strict;text-autospace:normal;overflow-wrap:break-word;overflow-wrap:anywhere;'
  );
}

function each(value: string, names: string): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const name of names.split(' ')) rules[name] = value;
  return rules;
}

function important(rules: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in rules) text += `${name}:${rules[name]}!important;`;
  return text;
}

/** Paper is white: a dark page prints its light face. Only what differs is said again. */
function printInLight(dark: TokenValues, light: TokenValues): string {
  const changed: Record<string, string> = {};
  for (const name in light) if (light[name] !== dark[name]) changed[name] = light[name]!;
  const host = important({ color: light['--hkt-color-text']!, 'color-scheme': 'light' });
  return `@media print{${everywhere}{${important(changed)}}:host{${host}}:host>*{color-scheme:light}}`;
}
