import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplates } from '../build/minify-templates.ts';

/** Without the line breaks that are given back after each part. */
const flat = (source: string): string => minifyTemplates(source).replace(/(\$\{|`)\n+/g, '$1');

describe('minifyTemplates', () => {
  const cases: Record<string, [before: string, after: string]> = {
    'takes white space out of CSS': [
      'css`\n  .a {\n    color: red;\n    width: 1px;\n  }\n`',
      'css`.a{color:red;width:1px}`',
    ],
    'takes comments out of CSS': ['css`/* a { } */ .a { width: 1px; }`', 'css`.a{width:1px}`'],
    'leaves strings alone': ['css`.a::before { content: "a  : b;  c"; }`', 'css`.a::before{content:"a  : b;  c"}`'],
    'keeps the space between selectors': ['css`.a :hover > b , i { width: 1px }`', 'css`.a :hover>b,i{width:1px}`'],
    'takes out what CSS can do without': [
      "css`.a[type='b'] { margin: -0.5em 0.25em 10.5px 0 !important; }`",
      'css`.a[type=b]{margin:-.5em .25em 10.5px 0!important}`',
    ],
    'takes the space out beside boxes': [
      'html`<div> <slot></slot> <p class="a"> ${x} </p> <b>c</b> d</div>`',
      'html`<div><slot></slot><p class="a">${x}</p><b>c</b> d</div>`',
    ],
    'keeps the spaces of calc()': ['css`.a { width: calc(1px + 2px) }`', 'css`.a{width:calc(1px + 2px)}`'],
    'keeps space beside an expression': ['css`.a { margin: ${x} ${y}; }`', 'css`.a{margin:${x} ${y}}`'],
    'keeps a rule apart from what follows': ['css`${a} .b { width: 1px; }`', 'css`${a} .b{width:1px}`'],
    'makes one space of many in HTML': ['html`<b>\n   a\n   b</b>`', 'html`<b> a b</b>`'],
    'takes white space out of tags': ['html`<b\n  class="a"\n  id=${x}\n>a</b>`', 'html`<b class="a" id=${x}>a</b>`'],
    'leaves attribute values alone': [
      'html`<b title="a   > b  ${x}  c">d</b>`',
      'html`<b title="a   > b  ${x}  c">d</b>`',
    ],
    'leaves <pre> alone': ['html`<pre>\n  a</pre>`', 'html`<pre>\n  a</pre>`'],
    'works inside expressions': ['html`<b>  ${html`<i>  a</i>`}  </b>`', 'html`<b> ${html`<i> a</i>`} </b>`'],
    'leaves other templates alone': ['const a = `  b  `; tag`  c  `;', 'const a = `  b  `; tag`  c  `;'],
    'leaves words in tag names alone': ['const a = svg`<path   d="M0  0"/>`', 'const a = svg`<path d="M0  0"/>`'],
  };
  for (const [what, [before, after]] of Object.entries(cases)) it(what, () => assert.equal(flat(before), after));

  it('keeps each later line where it was', () => {
    const source = 'css`\n.a {\n}\n`;\nhtml`<b\n>${\n1}\n</b>`;\nlast();';
    const lineOf = (text: string): number => text.slice(0, text.indexOf('last()')).split('\n').length;
    assert.equal(lineOf(minifyTemplates(source)), lineOf(source));
  });

  it('breaks no line before a type that is held on to', () =>
    assert.equal(minifyTemplates('x = html`<b\n  id=${y}\n></b>` as T;'), 'x = html`<b id=${\ny}></b>` as T;'));

  it('makes styles mere text where it is asked to', () =>
    assert.equal(minifyTemplates('x = css`.a { width: 1px }`;', 'x.ts', true), 'x = `.a{width:1px}`;'));
});
