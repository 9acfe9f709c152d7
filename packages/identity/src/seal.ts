import type { IdentityPack } from '@huiketing/model';
import type { TokenValues } from '@huiketing/tokens/seal';
import { tokensFor } from './modes.ts';
import type { Modes } from './modes.ts';

/**
 * The text of the sealed sheet (identity.md §1) for a pack in given modes.
 *
 * In the cascade an inner `!important` beats the outer one, and inner elements no outer selector can reach, so each
 * token is declared on the host and on every element inside: inheritance alone could be cut by a page's
 * `@property … { inherits: false }`.
 */
export function sealFor(pack: IdentityPack, modes: Modes): string {
  const tokens = tokensFor(modes, packColours(pack, modes.scheme));
  return (
    `:host,:host *{${declare(tokens)}}` +
    `:host{${hostSeal(tokens, modes.scheme)}}` +
    `:host>*{${rootReset(tokens)}}` +
    ':host>style{display:none!important}' +
    ':host{display:block}:host([hidden]){display:none}' +
    (modes.scheme === 'dark' && !modes.forced ? printInLight(pack, modes) : '')
  );
}

function packColours(pack: IdentityPack, scheme: 'light' | 'dark'): TokenValues {
  return (pack.colors?.[scheme] ?? {}) as TokenValues;
}

function declare(tokens: TokenValues): string {
  let text = '';
  for (const name in tokens) text += `${name}:${tokens[name]}!important;`;
  return text;
}

/** Ordinary properties of the host box that inherit or paint. Literals, since Chromium 67–80 let a page set the host's custom properties. */
function hostSeal(tokens: TokenValues, scheme: string): string {
  return important({
    ...nothing('filter backdrop-filter clip-path mask -webkit-mask transform transition animation'),
    ...nothing('background border outline box-shadow text-shadow text-decoration text-transform'),
    ...nothing('-webkit-box-reflect perspective rotate scale translate'),
    ...normal('mix-blend-mode letter-spacing word-spacing white-space word-break line-break'),
    font: `normal ${tokens['--hkt-font-weight-normal']} ${tokens['--hkt-font-size-m']}/${tokens['--hkt-line-height-normal']} ${tokens['--hkt-font-family']}`,
    color: tokens['--hkt-color-text']!,
    '-webkit-text-fill-color': 'currentcolor',
    '-webkit-text-stroke': '0',
    'color-scheme': scheme,
    direction: 'ltr',
    'unicode-bidi': 'isolate',
    'text-align': 'start',
    'text-indent': '0',
    'writing-mode': 'horizontal-tb',
    opacity: '1',
    visibility: 'visible',
    padding: '0',
    zoom: '1',
    cursor: 'auto',
    fill: 'currentcolor',
    stroke: 'none',
    'user-select': 'auto',
    '-webkit-user-select': 'auto',
    'pointer-events': 'auto',
  });
}

/** The inner root starts from nothing: what the page bequeaths by inheritance ends here. Components lay out on top. */
function rootReset(tokens: TokenValues): string {
  return (
    'all:initial;box-sizing:border-box;color:var(--hkt-color-text);' +
    'font-family:var(--hkt-font-family);font-size:var(--hkt-font-size-m);line-height:var(--hkt-line-height-normal);' +
    'text-size-adjust:100%;-webkit-text-size-adjust:100%;-webkit-tap-highlight-color:transparent;' +
    `line-break:strict;overflow-wrap:break-word;overflow-wrap:anywhere;font-weight:${tokens['--hkt-font-weight-normal']};`
  );
}

function nothing(names: string): Record<string, string> {
  return each(names, 'none');
}

function normal(names: string): Record<string, string> {
  return each(names, 'normal');
}

function each(names: string, value: string): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const name of names.split(' ')) rules[name] = value;
  return rules;
}

function important(rules: Record<string, string>): string {
  let text = '';
  for (const name in rules) text += `${name}:${rules[name]}!important;`;
  return text;
}

/** Paper is white: a dark page prints its light face. */
function printInLight(pack: IdentityPack, modes: Modes): string {
  const tokens = tokensFor({ ...modes, scheme: 'light' }, packColours(pack, 'light'));
  return `@media print{:host,:host *{${declare(tokens)}}:host{color:${tokens['--hkt-color-text']}!important}}`;
}
