import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import type { TemplateResult } from 'lit';
import { createFace, dropFace, registry, tokensFor } from '@huiketing/identity';
import { HktElement } from './hkt-element.ts';
import { pageScope, Scope, scopeContext } from './scope.ts';
import { forgetWarnings } from './warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

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

/** On a stage that no page rule moves: how wide an element may be is the page's business. */
async function open(content = ''): Promise<Sealed> {
  const stage = await fixture(html`<div><test-sealed>${content}</test-sealed></div>`);
  for (const [name, value] of Object.entries({
    display: 'block',
    position: 'absolute',
    width: '400px',
    visibility: 'visible',
  })) {
    (stage as HTMLElement).style.setProperty(name, value, 'important');
  }
  return stage.firstElementChild as Sealed;
}

const part = (element: Sealed, selector: string): Element => element.shadowRoot!.querySelector(selector)!;

/** What of the host box paints, clips, moves or is bequeathed. Where it stands is the page's business. */
const sealedOnHost =
  'filter backdrop-filter opacity mix-blend-mode color font-family font-size font-style font-weight line-height letter-spacing ' +
  'word-spacing text-transform text-align white-space direction cursor user-select text-shadow -webkit-text-stroke-width ' +
  '-webkit-text-fill-color fill stroke writing-mode text-indent visibility clip clip-path mask-image zoom transition-duration ' +
  'animation-name background-color background-image border-top-width outline-style box-shadow transform rotate scale translate ' +
  'offset-path padding-top overflow-x content-visibility column-count contain list-style-type pointer-events will-change perspective';

/** All that is drawn: the host's sealed properties, and every property and size of everything inside. */
function look(element: Sealed): Record<string, string> {
  const shown: Record<string, string> = {};
  const host = getComputedStyle(element);
  for (const name of sealedOnHost.split(' ')) shown[`host ${name}`] = host.getPropertyValue(name);
  element.shadowRoot!.querySelectorAll('*').forEach((inner, index) => {
    const style = getComputedStyle(inner);
    const name = `${inner.localName}${index}`;
    for (let at = 0; at < style.length; at++)
      shown[`${name} ${style.item(at)}`] = style.getPropertyValue(style.item(at));
    const { width, height } = inner.getBoundingClientRect();
    shown[`${name} box`] = `${width}×${height}`;
  });
  return shown;
}

const added: Element[] = [];
function style(text: string): void {
  const element = document.createElement('style');
  element.textContent = text;
  document.head.append(element);
  added.push(element);
}

const tokens = (): string[] => Object.keys(tokensFor(registry().face.modes));

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
  [
    'the first line and letter',
    () =>
      style('*::first-line{font-size:40px!important}*::first-letter{font-size:60px!important;float:left!important}'),
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

describe('HktElement: faces and scopes', () => {
  it('changes mode by one replaced sheet a kind, without rendering again', async () => {
    const element = await open();
    const root = part(element, '.root');
    const [seal] = element.shadowRoot!.adoptedStyleSheets;
    registry().face.prefer({ mode: 'elder', scheme: 'dark' });
    expect(element.shadowRoot!.adoptedStyleSheets[0]).to.equal(seal);
    expect(parseFloat(getComputedStyle(root).fontSize)).to.be.at.least(18);
    expect(element.isUpdatePending).to.equal(false);
  });

  it('shares its one sheet with all of its kind', async () => {
    const [one, two] = [await open(), await open()];
    expect(one.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    expect(one.shadowRoot!.adoptedStyleSheets[0]).to.equal(two.shadowRoot!.adoptedStyleSheets[0]);
  });

  it('says its language on the inner root and leaves the host’s own alone', async () => {
    const element = await open();
    expect((part(element, '.root') as HTMLElement).lang).to.equal('zh-CN');
    expect(element.lang).to.equal('');
  });

  it('asks for a hall only where there is one, moves between halls, and forgets the last', async () => {
    const face = createFace({ mode: 'elder' });
    const scope = new Scope(face, { ...pageScope().values, locale: 'en' });
    const page = await fixture(
      html`<div>
        <section></section>
        <test-sealed></test-sealed>
      </div>`,
    );
    const element = page.querySelector<Sealed>('test-sealed')!;
    const section = page.querySelector('section')!;
    section.addEventListener('context-request', (event) => {
      const request = event as Event & { context: unknown; callback(scope: Scope): void };
      if (request.context === scopeContext) request.callback(scope);
      event.stopPropagation();
    });
    expect(pageScope().members.has(element)).to.equal(true);
    section.append(element);
    expect(scope.members.has(element)).to.equal(true);
    expect(pageScope().members.has(element)).to.equal(false);
    expect(parseFloat(getComputedStyle(part(element, '.root')).fontSize)).to.be.at.least(18);
    await element.updateComplete;
    expect((part(element, '.root') as HTMLElement).lang).to.equal('en');
    page.append(element);
    expect(scope.members.size).to.equal(0);
    expect(getComputedStyle(part(element, '.root')).fontSize).to.equal('16px');
    element.remove();
    expect(pageScope().members.has(element)).to.equal(false);
    dropFace(face);
  });

  it('renders again only for values that it uses, and for its language', async () => {
    const element = await open();
    pageScope().update({ status: { status: 'loading' } });
    expect(element.isUpdatePending).to.equal(false);
    pageScope().update({ locale: 'en', status: { status: 'idle' } });
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;
    pageScope().update({ locale: 'zh-CN' });
    await element.updateComplete;
  });
});

describe('HktElement: one that can’t be drawn', () => {
  class Frail extends HktElement {
    static override readonly tag = 'test-frail';
    static override properties = { said: {} };
    declare said: string | undefined;
    protected override render(): TemplateResult {
      if (!this.said) throw new Error('no words');
      return html`<p class="root">${this.said}</p>`;
    }
  }
  customElements.define('test-frail', Frail);

  let errors: unknown[];
  const { error } = console;
  beforeEach(() => {
    forgetWarnings();
    errors = [];
    console.error = (...words: unknown[]) => void errors.push(...words);
  });
  afterEach(() => {
    console.error = error;
    pageScope().update({ locale: 'zh-CN' });
  });
  const textOf = (element: Frail): string => element.shadowRoot!.textContent!.trim();

  it('says where to ask, leaves its neighbours alone, and tells the console', async () => {
    const warnings = hearWarnings();
    const box = await fixture<HTMLElement>(
      html`<div>
        <test-frail .said=${'好'}></test-frail><test-frail></test-frail><test-frail .said=${'也好'}></test-frail>
      </div>`,
    );
    const all = [...box.querySelectorAll<Frail>('test-frail')];
    for (const each of all) expect(await each.updateComplete).to.equal(true);
    expect(all.map(textOf)).to.deep.equal(['好', '请您到接待区坐，社工陪您一起看。', '也好']);
    expect(warnings()).to.deep.equal([
      'test-frail: could not be drawn (Error: no words). Showing where to ask instead. See docs/errors/HKT-E015.md',
    ]);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(Error);
  });

  it('says so in the language of its scope, sealed', async () => {
    pageScope().update({ locale: 'en' });
    const element = await fixture<Frail>(html`<test-frail></test-frail>`);
    expect(textOf(element)).to.equal(
      'Please have a seat in the reception area; a community worker will look with you.',
    );
    const root = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(root.lang).to.equal('en');
    expect(getComputedStyle(root).fontSize).to.equal('16px');
  });

  it('shows what the page put inside it, but no data', async () => {
    const element = await fixture<Frail>(
      html`<test-frail
        ><script type="application/json">
          {}
        </script>
        <a href="/list">清单</a></test-frail
      >`,
    );
    expect(element.querySelector('a')!.getClientRects()).to.have.length(1);
    const bare = await fixture<Frail>(
      html`<test-frail
        ><script type="application/json">
          {}
        </script>
      </test-frail>`,
    );
    expect(textOf(bare)).to.match(/^请您到接待区坐/);
  });

  it('is drawn again with the next data that can be', async () => {
    const element = await fixture<Frail>(html`<test-frail .said=${'好'}></test-frail>`);
    element.said = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.match(/^请您到接待区坐/);
    element.said = '又好了';
    await element.updateComplete;
    expect(textOf(element)).to.equal('又好了');
    expect(element.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
  });
});
