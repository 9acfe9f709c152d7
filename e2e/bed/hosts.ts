/** Pages that nobody would write on purpose, and pages that everybody has. */
import { globSync, readFileSync } from 'node:fs';
import { findElements } from '../../scripts/lib/element-files.ts';
import { at } from '../../scripts/lib/paths.ts';

export interface Host {
  name: string;
  css?: string;
  /** Runs in the page after the elements stand there. */
  tamper?: string;
  doctype?: false;
  /** Whether an unsealed element would look the same here: then the page proves less, and we say so. */
  gentle?: true;
}

const file = (path: string): string => readFileSync(at(`node_modules/${path}`), 'utf8');

const tags = [...findElements().map(({ tag }) => tag), 'hkt-control'];
const everyTag = (body: string): string => `${tags.join(',')}{${body}}`;

/** Custom properties that elements have for themselves: a page may have one of the same name. */
const ownNames = [
  ...new Set(
    globSync(at('packages/elements/src/*/*.styles.ts')).flatMap(
      (path) => readFileSync(path, 'utf8').match(/--_[\w-]+/g) ?? [],
    ),
  ),
];

/** A page that registers every name of the kit, as something else. */
const registering = (syntax: string, value: string): Host => ({
  name: `tokens by @property, ${syntax}`,
  tamper: `style([...bed.tokenNames(), ...${JSON.stringify(ownNames)}].map((n) =>
    '@property ' + n + '{syntax:"${syntax}";inherits:false;initial-value:${value}}').join(''))`,
});

const painting =
  'color:#f0f!important;background:#0ff!important;filter:invert(1)!important;opacity:.3!important;mix-blend-mode:difference!important;' +
  'text-shadow:2px 2px red!important;border:5px solid red!important;padding:9px!important;font:italic 9px/3 monospace!important;' +
  'outline:4px dashed lime!important;box-shadow:0 0 9px red!important;clip-path:circle(30%)!important;-webkit-text-fill-color:red!important;' +
  '-webkit-text-stroke:1px red!important;text-transform:uppercase!important;letter-spacing:.5em!important;word-spacing:1em!important;' +
  'white-space:pre!important;text-align:right!important;text-indent:3em!important;text-decoration:line-through!important;' +
  'visibility:hidden!important;writing-mode:vertical-rl!important;cursor:none!important;fill:red!important;stroke:red!important;' +
  'transform:rotate(3deg)!important;-webkit-mask:linear-gradient(transparent,transparent)!important;backdrop-filter:blur(4px)!important';

export const hosts: Host[] = [
  { name: 'all unset', css: 'html{font:9px/1 cursive!important;color:red!important}*{all:unset!important}' },
  {
    name: 'red and nine pixels',
    css: '*{color:red!important;font-size:9px!important;font-family:monospace!important}',
  },
  {
    name: 'root at 62.5 %',
    css: 'html{font-size:62.5%!important}body{font-size:1.2rem}*{box-sizing:content-box!important}',
  },
  {
    name: 'right to left',
    css: 'html,body,*{direction:rtl!important;text-align:right!important;unicode-bidi:bidi-override!important}',
  },
  { name: 'zoom on the tag', css: everyTag('zoom:1.5!important') },
  {
    name: 'spaced letters',
    css: '*{letter-spacing:.4em!important;word-spacing:1em!important;text-indent:2em!important}',
  },
  { name: 'tight lines', css: '*{line-height:.8!important;vertical-align:super!important}' },
  {
    name: 'inherited oddities',
    css: 'html{font:italic small-caps 900 9px/1 cursive;color:#c0c0c0;text-transform:uppercase;text-align:justify;white-space:nowrap;word-break:break-all;font-feature-settings:"smcp";hyphens:auto;list-style:square;quotes:"<" ">";tab-size:1;-webkit-text-stroke:1px red;-webkit-text-fill-color:lime;text-shadow:1px 1px red;fill:red;stroke:red;stroke-width:4;font-stretch:50%;font-variant-numeric:oldstyle-nums;text-rendering:geometricPrecision;-webkit-font-smoothing:none;border-collapse:collapse;caption-side:bottom;line-break:anywhere;text-decoration:underline;writing-mode:horizontal-tb}',
  },
  { name: 'bootstrap 3', css: file('bootstrap-3/dist/css/bootstrap.css') },
  { name: 'bootstrap 5', css: file('bootstrap/dist/css/bootstrap.css') },
  { name: 'layui', css: file('layui/dist/css/layui.css') },
  { name: 'element ui', css: file('element-ui/lib/theme-chalk/index.css'), gentle: true },
  { name: 'ant design reset', css: file('antd/dist/reset.css') },
  { name: 'tailwind preflight', css: file('tailwindcss/preflight.css') },
  { name: 'normalize', css: file('normalize.css/normalize.css') },
  { name: 'rules on the tags', css: everyTag(painting) },
  {
    name: 'transitions and animations on the tags',
    css: `@keyframes drift{to{opacity:.2;filter:blur(3px);color:red}}${everyTag('transition:all 60s!important;animation:drift 60s -30s paused!important')}`,
  },
  {
    name: 'rules on everything inside by part',
    css: '::part(root),::part(button),hkt-button::part(base){background:red!important;color:lime!important}',
  },
  {
    name: 'tokens by rule',
    tamper: `style(':root,*,hkt-button,' + '*' + '{' + bed.tokenNames().map((n) => n + ':red!important').join(';') + '}')`,
  },
  {
    name: 'tokens inline',
    tamper: `for (const tag of bed.tags()) for (const name of bed.tokenNames()) tag.style.setProperty(name, '3px', 'important')`,
  },
  {
    name: 'paint inline',
    tamper: `for (const tag of bed.tags()) for (const rule of ${JSON.stringify(painting)}.split(';')) { const [n, v] = rule.replace('!important', '').split(':'); if (v) tag.style.setProperty(n, v, 'important') }`,
  },
  registering('*', 'red'),
  registering('<length>', '7px'),
  registering('<color>', 'lime'),
  registering('<number>', '3'),
  {
    name: 'tokens by registerProperty',
    // Once a page: a name can't be registered again.
    tamper: `if (!window.registered) for (const name of (window.registered = [...bed.tokenNames(), ...${JSON.stringify(ownNames)}]))
      CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '7px' })`,
  },
  {
    name: 'tokens by animation',
    tamper: `for (const tag of bed.tags()) tag.animate([Object.fromEntries(bed.tokenNames().map((n) => [n, 'red'])), { opacity: 0.1 }], { duration: 1e6, fill: 'both' })`,
  },
  {
    name: 'first lines and first letters',
    css: '*::first-line{color:red!important;font-size:40px!important}*::first-letter{color:lime!important;font-size:60px!important}',
  },
  { name: 'no doctype', doctype: false },
];
