import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { cssBans, htmlBans } from '../eslint/bans.ts';
import { memberOrder } from '../eslint/member-order.ts';
import { renderSize } from '../eslint/render-size.ts';
import { templateText } from '../eslint/template-text.ts';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never, ecmaVersion: 2022 } });

const ordered = `class A extends B {
  static tag = 'a';
  /** A label. */
  @property() label = '';
  @state() private open = false;
  get size() { return 1; }
  #timer = 0;
  constructor() { super(); }
  connectedCallback() {}
  willUpdate() {}
  show() {}
  #hide() {}
  render() { return 1; }
  #renderPart() { return 2; }
}`;

tester.run('member-order', memberOrder, {
  valid: [ordered, 'class A {}'],
  invalid: [
    {
      code: `class A { render() {} /** Why. */ #hide() {} }`,
      output: `class A { /** Why. */ #hide() {} render() {} }`,
      errors: [{ messageId: 'order' }],
    },
    {
      code: `class A { #x = 1; @property() label = ''; static tag = 'a'; }`,
      output: `class A { static tag = 'a'; @property() label = ''; #x = 1; }`,
      errors: [{ messageId: 'order' }],
    },
    {
      code: `class A { updated() {} willUpdate() {} }`,
      output: `class A { willUpdate() {} updated() {} }`,
      errors: [{ messageId: 'order' }],
    },
  ],
});

tester.run('render-size', renderSize, {
  valid: [
    { code: `class A { render() {\n${'1;\n'.repeat(38)}} }`, options: [40] },
    `class A { other() {\n${'1;\n'.repeat(90)}} }`,
  ],
  invalid: [
    {
      code: `class A { render() {\n${'1;\n'.repeat(39)}} }`,
      options: [40],
      errors: [{ messageId: 'long', data: { lines: '41', limit: '40' } }],
    },
  ],
});

const bans = [[...cssBans, ...htmlBans]];
const banned = (code: string, count = 1): RuleTester.InvalidTestCase => ({
  code,
  options: bans,
  errors: Array.from({ length: count }, () => ({ messageId: 'banned' })),
});
const allowed = (code: string): RuleTester.ValidTestCase => ({ code, options: bans });

tester.run('template-text', templateText, {
  valid: [
    allowed('css`.a { color: var(--hkt-color-text); font-size: var(--hkt-font-size-m); }`'),
    allowed('css`.a { color: var(--hkt-color-danger-on-loud); border-color: transparent; background: Canvas; }`'),
    allowed('css`/* red, 1rem and #fff are words here */ .a { width: ${size}px; }`'),
    allowed('css`.white:hover { color: currentcolor; }`'),
    allowed('html`<b class="style=">${text}</b>`'),
    allowed('other`<b style="x"></b>`'),
  ],
  invalid: [
    banned('css`.a { padding: 1.5rem; }`'),
    banned('css`.a { color: #fff; }`'),
    banned('css`.a { background: RGBA(0 0 0 / 50%); }`'),
    banned('css`.a { border: 1px solid darkred; }`'),
    banned('css`.a::part(x) { width: 1px; }`'),
    banned('css`.a:is(.b, .c) { width: 1px; }`'),
    banned('css`.a { aspect-ratio: 1; }`'),
    banned('css`.a { inset: 0; }`'),
    banned('css`@container (width > 1px) { .a { width: 1px; } }`'),
    banned('css`.a { color: color-mix(in srgb, ${a}, ${b}); }`'),
    banned('html`<b style="color: ${x}"></b>`'),
    banned('html`<b style=${x}></b>`'),
    banned('html`<b part="base"></b>`'),
    banned('html`<b exportparts="base"></b>`'),
    banned('html`<style>b {}</style>`'),
  ],
});
