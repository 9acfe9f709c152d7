/**
 * An engine below Chrome 73, as far as today's can play it: without the methods that Lit and the kit look for before
 * they rely on adopted sheets. So everything is imported after they are gone.
 */
import type { TemplateResult } from 'lit';

const { replace, replaceSync } = CSSStyleSheet.prototype;
const sheets = CSSStyleSheet.prototype as Partial<CSSStyleSheet>;
delete sheets.replace;
delete sheets.replaceSync;
(globalThis as { litNonce?: string }).litNonce = 'n0nce';
const { expect } = await import('@open-wc/testing');
const { css, html } = await import('lit');
const { HktElement } = await import('./hkt-element.ts');
const { pageScope, Scope, scopeContext } = await import('./scope.ts');
const { createFace, dropFace, registry } = await import('@huiketing/identity');

class Old extends HktElement {
  static override styles = css`
    .root {
      padding: var(--hkt-space-4);
    }
  `;
  protected override render(): TemplateResult {
    return html`<p class="root">旧</p>`;
  }
}
customElements.define('test-old', Old);

const styles = (element: Element): HTMLStyleElement[] => [...element.shadowRoot!.querySelectorAll('style')];
const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.root')!;

describe('without adopted sheets', () => {
  let element: Old;
  after(() => void Object.assign(CSSStyleSheet.prototype, { replace, replaceSync }));
  beforeEach(async () => {
    element = document.createElement('test-old') as Old;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
    registry().face.prefer({ mode: 'standard' });
  });

  it('seals by one style in each root, with the page’s nonce', () => {
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(0);
    expect(styles(element)).to.have.length(1);
    expect(styles(element)[0]!.textContent).to.match(/^:host\{display:block;filter:none!important;.+\.root/s);
    expect(styles(element)[0]!.nonce || styles(element)[0]!.getAttribute('nonce')).to.equal('n0nce');
    expect(getComputedStyle(root(element)).fontSize).to.equal('16px');
    expect(getComputedStyle(styles(element)[0]!).display).to.equal('none');
  });

  it('says its language on the root, not on a style', () => expect(root(element).lang).to.equal('zh-CN'));

  it('changes mode in every root', () => {
    registry().face.prefer({ mode: 'elder' });
    expect(parseFloat(getComputedStyle(root(element)).fontSize)).to.be.at.least(18);
  });

  it('is dressed again when it comes back, by one style, in the mode of then', () => {
    element.remove();
    expect(styles(element)).to.have.length(0);
    registry().face.prefer({ mode: 'elder' });
    document.body.append(element);
    expect(styles(element)).to.have.length(1);
    expect(root(element)).to.equal(element.shadowRoot!.lastElementChild);
    expect(parseFloat(getComputedStyle(root(element)).fontSize)).to.be.at.least(18);
  });

  it('changes face when it moves into a hall', () => {
    const face = createFace({ mode: 'elder' });
    const scope = new Scope(face, pageScope().values);
    const hall = document.createElement('section');
    hall.addEventListener('context-request', (event) => {
      const request = event as Event & { context: unknown; callback(scope: unknown): void };
      if (request.context === scopeContext) request.callback(scope);
    });
    document.body.append(hall);
    hall.append(element);
    expect(styles(element)).to.have.length(1);
    expect(parseFloat(getComputedStyle(root(element)).fontSize)).to.be.at.least(18);
    dropFace(face);
    hall.remove();
  });

  it('tells the developer of a policy that forbids its styles', async () => {
    const { hearWarnings } = await import('../../../dev/src/hear-warnings.ts');
    const warnings = hearWarnings();
    expect(warnings()).to.deep.equal([]);
    // From here on, for all of this page: so this test is the last.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'content-security-policy';
    policy.content = "style-src 'nonce-another'";
    document.head.append(policy);
    const late = document.createElement('test-old') as Old;
    document.body.append(late);
    await late.updateComplete;
    expect(warnings()).to.deep.equal([
      "huiketing: the page's policy forbids its styles. Showing words without the identity: set litNonce to the page's nonce. See docs/errors/HKT-E022.md",
    ]);
    late.remove();
  });
});
