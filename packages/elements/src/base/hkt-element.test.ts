import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import type { TemplateResult } from 'lit';
import { createFace, dropFace, registry } from '@huiketing/identity/runtime';
import { HktElement } from './hkt-element.ts';
import { pageScope, Scope, scopeContext } from './scope.ts';

/** An element with everything that a page could try to reach. */
class Sealed extends HktElement {
  static override readonly tag = 'test-sealed';
  static override styles = css`
    .root {
      display: block;
      padding: var(--hkt-space-4);
      background: var(--hkt-color-surface);
    }

    .title {
      color: var(--hkt-color-primary-on-quiet);
    }

    .flex {
      display: flex;
    }
  `;
  protected override render(): TemplateResult {
    return html`<div class="root">
      <p class="title">题目</p>
      <div class="deep">
        <div><span class="leaf">叶</span></div>
      </div>
      <p class="flex" hidden>藏</p>
      <slot></slot>
    </div>`;
  }
}
customElements.define('test-sealed', Sealed);

const open = async (content = ''): Promise<Sealed> => fixture<Sealed>(html`<test-sealed>${content}</test-sealed>`);
const part = (element: Sealed, selector: string): Element => element.shadowRoot!.querySelector(selector)!;

/** All that is drawn: the computed style of the host and of everything inside, and where it stands. */
function look(element: Sealed): Record<string, string> {
  const shown: Record<string, string> = {};
  const boxes: [string, Element][] = [['host', element]];
  element
    .shadowRoot!.querySelectorAll('*')
    .forEach((inner, index) => boxes.push([`${inner.localName}${index}`, inner]));
  for (const [name, box] of boxes) {
    const style = getComputedStyle(box);
    for (let index = 0; index < style.length; index++) {
      const property = style.item(index);
      if (name === 'host' && free.test(property)) continue;
      shown[`${name} ${property}`] = style.getPropertyValue(property);
    }
    const { width, height } = box.getBoundingClientRect();
    if (name !== 'host') shown[`${name} box`] = `${width}×${height}`;
  }
  return shown;
}

/** What stays the page's on the tag: where it stands, and what neither inherits into the root nor paints. */
const free =
  /^(display|position|inset|top|right|bottom|left|width|height|(min|max)-(width|height|inline-size|block-size)|inline-size|block-size|margin|float|clear|z-index|order|flex|grid|align|justify|place|vertical-align|perspective-origin|transform-origin|box-sizing|(?!--hkt)--|-webkit-locale|unicode|scroll|overscroll|break|page|orphans|widows|touch-action|resize|appearance|table-layout|border-collapse|border-spacing|empty-cells|caption|quotes|counter|content|object|shape|anchor|position|view|timeline|animation-(timeline|range)|will-change|isolation|background-(origin|clip|attachment|position|size|repeat)|border-.*(color|radius|spacing)|outline-(color|offset)|column|row|gap|text-decoration-(color|thickness)|text-emphasis|caret|tab-size|hyphen|text-(align-last|anchor|rendering|size|orientation|underline|wrap|combine|justify|overflow|spacing|autospace|box)|font-(?!size|family|weight|style)|math|mask-(?!image)|-webkit-(?!text-(fill|stroke)|mask-box-image-source|user|box-reflect)|stop|flood|lighting|color-(inter|rend)|dominant|baseline|alignment|clip-rule|fill-|stroke-|marker|paint|vector|cx|cy|d$|r$|rx|ry|x$|y$|ruby|speak|image|print|forced|accent|interactivity|interpolate|dynamic|field|initial|overlay|zoom|contain-intrinsic|container|backface|offset-|transform-(style|box)|ime|app|reading|object|line-(clamp|break)|word-break|overflow-(anchor|clip)|corner|hanging|inline-block|glyph|kerning|buffered|lighting|shape|block-|inline-|padding-)/;

const added: Element[] = [];
function style(text: string): void {
  const element = document.createElement('style');
  element.textContent = text;
  document.head.append(element);
  added.push(element);
}

const tokens = (): string[] => [...new Set(registry().face.css.match(/--hkt-[\w-]+(?=:)/g))];

afterEach(() => {
  added.splice(0).forEach((element) => element.remove());
  registry().face.prefer({ mode: 'standard', scheme: 'light', contrast: 'auto', density: 'comfortable' });
});

const painting =
  'color:red;background:red;filter:invert(1);opacity:.2;mix-blend-mode:difference;text-shadow:1px 1px red;border:9px solid red;' +
  'padding:9px;font:italic 9px/3 monospace;outline:4px dashed lime;box-shadow:0 0 9px red;clip-path:circle(9%);clip:rect(0,0,0,0);' +
  '-webkit-text-fill-color:red;-webkit-text-stroke:1px red;text-transform:uppercase;letter-spacing:1em;word-spacing:1em;white-space:pre;' +
  'text-align:right;text-indent:3em;text-decoration:line-through;visibility:hidden;writing-mode:vertical-rl;cursor:none;fill:red;stroke:red;' +
  'transform:rotate(3deg);rotate:9deg;scale:2;translate:9px;offset-path:path("M0 0L99 99");mask:linear-gradient(red,red);' +
  '-webkit-mask:linear-gradient(transparent,transparent);backdrop-filter:blur(4px);overflow:hidden;contain:strict;columns:3;zoom:2;' +
  'content-visibility:hidden;direction:rtl;unicode-bidi:bidi-override;user-select:none;pointer-events:none;list-style:square;' +
  'container-type:size;transition:all 60s;animation:test-drift 60s -30s paused;will-change:transform;perspective:9px;color-scheme:dark';
const important = (text: string): string => text.replace(/;|$/g, '!important;');

const hostile: [what: string, make: (element: Sealed) => void][] = [
  ['* { all: unset !important }', () => style('*{all:unset!important}')],
  ['* { all: revert !important; color: red !important }', () => style('*{all:revert!important;color:red!important}')],
  [
    'a rule on the tag',
    () => style(`@keyframes test-drift{to{opacity:.1;color:red}}test-sealed{${important(painting)}}`),
  ],
  ['inline !important', (element) => element.setAttribute('style', important(painting))],
  [
    'tokens by rule',
    () =>
      style(
        `*,test-sealed{${tokens()
          .map((name) => `${name}:3px!important`)
          .join(';')}}`,
      ),
  ],
  ['tokens inline', (element) => tokens().forEach((name) => element.style.setProperty(name, '3px', 'important'))],
  [
    'tokens cut by @property',
    () =>
      style(
        tokens()
          .map((name) => `@property ${name}{syntax:"*";inherits:false;initial-value:red}`)
          .join(''),
      ),
  ],
  [
    'a running animation of tokens and paint',
    (element) =>
      void element
        .animate(
          [
            {
              ...Object.fromEntries(tokens().map((name) => [name, 'red'])),
              opacity: 0.1,
              color: 'red',
              filter: 'invert(1)',
            },
            {},
          ],
          {
            duration: 1e6,
            fill: 'both',
          },
        )
        .finished.catch(() => undefined),
  ],
  [
    'a page that bequeaths oddities',
    () =>
      style(
        'html{font:italic small-caps 900 9px/1 cursive;color:red;letter-spacing:9px;word-break:break-all;text-transform:uppercase;list-style:square;quotes:"<" ">";-webkit-text-stroke:1px red;tab-size:1;direction:rtl;font-feature-settings:"smcp";hyphens:auto;user-select:none;cursor:none;text-wrap:balance}',
      ),
  ],
  ['::part', () => style('::part(root),test-sealed::part(title){color:red!important}')],
  [
    'boxes beside the root',
    () => style('*::before,*::after,test-sealed::before{content:"广告"!important;display:block!important}'),
  ],
  ['layers', () => style('@layer a{test-sealed{color:red!important;filter:invert(1)!important}}')],
];

describe('HktElement: the seal', () => {
  for (const [what, make] of hostile) {
    it(`holds against ${what}`, async () => {
      const element = await open();
      const clean = look(element);
      make(element);
      const after = look(element);
      const changed = Object.keys(clean).filter((key) => clean[key] !== after[key]);
      expect(changed.map((key) => `${key}: ${clean[key]} → ${after[key]}`)).to.deep.equal([]);
    });
  }

  it('covers words in a slot', async () => {
    const element = await open('插进来的话');
    style('html,test-sealed{color:red!important;font-size:9px!important}');
    const slot = getComputedStyle(part(element, 'slot'));
    expect(slot.fontSize).to.equal('16px');
    expect(slot.color).to.not.equal('rgb(255, 0, 0)');
  });

  it('leaves where the element stands to the page', async () => {
    const element = await open();
    style('test-sealed{display:inline-block;width:123px;margin:7px;position:relative;top:5px;z-index:3}');
    const { display, width, marginTop, top, zIndex } = getComputedStyle(element);
    expect({ display, width, marginTop, top, zIndex }).to.deep.equal({
      display: 'inline-block',
      width: '123px',
      marginTop: '7px',
      top: '5px',
      zIndex: '3',
    });
    element.hidden = true;
    style('test-sealed{display:none}');
    expect(element.offsetParent).to.equal(null);
  });

  it('goes out of sight with what is around it', async () => {
    const box = await fixture(
      html`<div style="visibility:hidden;pointer-events:none"><test-sealed></test-sealed></div>`,
    );
    const element = box.firstElementChild as Sealed;
    expect(getComputedStyle(part(element, '.leaf')).visibility).to.equal('hidden');
    expect(getComputedStyle(part(element, '.leaf')).pointerEvents).to.equal('none');
  });

  it('keeps what is hidden inside out of sight', async () => {
    const element = await open();
    expect(getComputedStyle(part(element, '.flex')).display).to.equal('none');
  });

  it('changes nothing outside', async () => {
    const before = document.adoptedStyleSheets.length + document.styleSheets.length;
    await open();
    expect(document.adoptedStyleSheets.length + document.styleSheets.length).to.equal(before);
  });
});
