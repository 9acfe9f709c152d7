import { expect, fixture, html } from '@open-wc/testing';
import { LOUDNESSES, TONES } from '@huiketing/model/vocabularies';
import '../hkt-icon.ts';
import '../hkt-tag.ts';
import type { HktTagElement } from '../hkt-tag.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const inner = (element: HktTagElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;

describe('hkt-tag', () => {
  beforeEach(forgetWarnings);

  it('is neutral and quiet by default', async () => {
    const element = await fixture<HktTagElement>(html`<hkt-tag>可代办</hkt-tag>`);
    expect(inner(element).className).to.equal('root neutral quiet');
  });

  it('looks different in each tone and loudness', async () => {
    const looks = new Set<string>();
    for (const tone of TONES) {
      for (const loudness of LOUDNESSES) {
        const element = await fixture<HktTagElement>(html`<hkt-tag tone=${tone} loudness=${loudness}>x</hkt-tag>`);
        looks.add(getComputedStyle(inner(element)).backgroundColor);
      }
    }
    expect(looks).to.have.property('size', TONES.length * LOUDNESSES.length);
  });

  it('shows a pictogram in its own colour', async () => {
    const element = await fixture<HktTagElement>(
      html`<hkt-tag icon="clock" tone="primary" loudness="loud">延时</hkt-tag>`,
    );
    const svg = inner(element).querySelector('svg')!;
    expect(getComputedStyle(svg).color).to.equal(getComputedStyle(inner(element)).color);
  });

  it('shows what the page puts into it as its words', async () => {
    const element = await fixture<HktTagElement>(html`<hkt-tag>可代办</hkt-tag>`);
    expect(inner(element).querySelector('slot')!.assignedNodes()[0]).to.have.property('textContent', '可代办');
  });

  it('stays within a narrow box', async () => {
    const box = await fixture<HTMLElement>(html`<div><hkt-tag>${'很长的词'.repeat(30)}</hkt-tag></div>`);
    box.style.width = '200px';
    expect(box.scrollWidth).to.equal(200);
  });

  it('says which values it does not know', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktTagElement>(html`<hkt-tag tone="pink" loudness="shout" icon="ufo">x</hkt-tag>`);
    expect(inner(element).className).to.equal('root neutral quiet');
    expect(warnings()).to.have.length(3);
  });
});
