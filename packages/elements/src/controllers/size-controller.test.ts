import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { boxSize, SizeController } from './size-controller.ts';

class SizedElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .root {
      display: block;
      height: 50px;
    }
    .root[data-size='xs'] {
      height: 100px;
    }
  `;
  static override properties = { tall: { type: Boolean } };
  declare tall: boolean;
  readonly size = new SizeController(this);
  protected override render(): TemplateResult {
    return this.tall
      ? html`<section class="root"><slot></slot></section>`
      : html`<div class="root"><slot></slot></div>`;
  }
}

customElements.define('test-sized', SizedElement);

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
/** Observers run after the frame's callbacks and before its paint. */
const settled = async (): Promise<void> => {
  for (let count = 0; count < 4; count++) await frame();
};

async function sized(width: number): Promise<{ box: HTMLElement; element: SizedElement }> {
  const box = await fixture<HTMLElement>(html`<div><test-sized></test-sized></div>`);
  box.style.width = `${width}px`;
  await settled();
  return { box, element: box.querySelector<SizedElement>('test-sized')! };
}

const sizeOf = (element: SizedElement): string | null =>
  element.renderRoot.querySelector('.root')!.getAttribute('data-size');

describe('boxSize', () => {
  const cases: [number, string][] = [
    [1, 'xs'],
    [359, 'xs'],
    [360, 's'],
    [599, 's'],
    [600, 'm'],
    [960, 'l'],
    [1599, 'l'],
    [1600, 'xl'],
    [3840, 'xl'],
  ];
  for (const [width, size] of cases) {
    it(`calls ${width} px ${size}`, () => expect(boxSize(width)).to.equal(size));
  }
});

describe('SizeController', () => {
  it('sets the size of the box on the inner root', async () => {
    const { element } = await sized(400);
    expect(sizeOf(element)).to.equal('s');
    expect(element.size.size).to.equal('s');
  });

  it('follows the box', async () => {
    const { box, element } = await sized(400);
    box.style.width = '300px';
    await settled();
    expect(sizeOf(element)).to.equal('xs');
    box.style.width = '700px';
    await settled();
    expect(sizeOf(element)).to.equal('m');
  });

  it('tells the page of no error when a size changes the height', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', hear);
    const { box } = await sized(400);
    for (const width of [300, 500, 340, 1000]) {
      box.style.width = `${width}px`;
      await settled();
    }
    window.removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
  });

  it('measures a wall by its letters', async () => {
    const { element } = await sized(1000);
    expect(sizeOf(element)).to.equal('l');
    const wall = { face: { modes: { signage: {} } } };
    const other = (await fixture(html`<div><test-sized .scope=${wall}></test-sized></div>`)) as HTMLElement;
    other.style.cssText = 'width:1000px;font-size:44px';
    await settled();
    expect(sizeOf(other.querySelector<SizedElement>('test-sized')!)).to.equal('s');
  });

  it('settles boxes inside boxes', async () => {
    const outer = await fixture<SizedElement>(html`<test-sized><test-sized></test-sized></test-sized>`);
    outer.style.width = '380px';
    const inner = outer.querySelector<SizedElement>('test-sized')!;
    inner.style.width = '200px';
    await settled();
    expect([sizeOf(outer), sizeOf(inner)]).to.deep.equal(['s', 'xs']);
  });

  it('comes to rest where the box follows its content', async () => {
    const box = await fixture<HTMLElement>(html`<div style="float:left"><test-sized></test-sized></div>`);
    const element = box.querySelector<SizedElement>('test-sized')!;
    const style = document.createElement('style');
    style.textContent = `.root[data-size='xs']{width:500px}.root[data-size='s']{width:100px}`;
    element.renderRoot.append(style);
    (element.renderRoot.querySelector('.root') as HTMLElement).append('words');
    await settled();
    const size = sizeOf(element);
    await settled();
    expect(sizeOf(element)).to.equal(size);
  });

  it('keeps its size while it is not shown', async () => {
    const { box, element } = await sized(400);
    box.style.display = 'none';
    await settled();
    expect(sizeOf(element)).to.equal('s');
  });

  it('follows a root that a new template brought', async () => {
    const { element } = await sized(400);
    element.tall = true;
    await element.updateComplete;
    await settled();
    expect(element.renderRoot.querySelector('section')).to.have.attribute('data-size', 's');
  });

  it('rests while its element is away and judges anew when it is back', async () => {
    const { box, element } = await sized(400);
    element.remove();
    box.style.width = '700px';
    await settled();
    expect(sizeOf(element)).to.equal('s');
    box.append(element);
    await settled();
    expect(sizeOf(element)).to.equal('m');
  });
});
