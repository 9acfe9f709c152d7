import { expect, fixture, html } from '@open-wc/testing';
import { sofa } from '@huiketing/identity/pictograms/sofa.js';
import { render } from 'lit';
import '../hkt-icon.ts';
import type { HktIconElement } from '../hkt-icon.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { icon } from './icon-template.ts';
import { addPictograms, pictogram } from './pictograms.ts';

const inner = (element: HktIconElement): HTMLElement => element.shadowRoot!.querySelector('.root')!;

describe('hkt-icon', () => {
  beforeEach(forgetWarnings);

  it('shows nothing and says nothing without a name', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktIconElement>(html`<hkt-icon></hkt-icon>`);
    expect(inner(element).querySelector('svg')).to.equal(null);
    expect(warnings()).to.deep.equal([]);
  });

  it('draws the pictogram of that name', async () => {
    const element = await fixture<HktIconElement>(html`<hkt-icon name="sofa"></hkt-icon>`);
    expect(inner(element).querySelectorAll('path[d]')).to.have.length.above(0);
  });

  it('is as large as the icon size that is asked for', async () => {
    const element = await fixture<HktIconElement>(html`<hkt-icon name="sofa" size="xl"></hkt-icon>`);
    expect(element.offsetWidth).to.equal(48);
    expect(element.offsetHeight).to.equal(48);
  });

  it('is decoration without a label', async () => {
    const element = await fixture<HktIconElement>(html`<hkt-icon name="sofa"></hkt-icon>`);
    expect(inner(element)).to.have.attribute('aria-hidden', 'true');
    expect(inner(element)).not.to.have.attribute('role');
  });

  it('is an image with a label', async () => {
    const element = await fixture<HktIconElement>(html`<hkt-icon name="sofa" label="会客"></hkt-icon>`);
    expect(inner(element)).to.have.attribute('role', 'img');
    expect(inner(element)).to.have.attribute('aria-label', '会客');
    expect(inner(element)).not.to.have.attribute('aria-hidden');
  });

  it('says which name it does not know and shows nothing', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktIconElement>(html`<hkt-icon name="spaceship"></hkt-icon>`);
    expect(inner(element).querySelector('svg')).to.equal(null);
    expect(warnings()).to.deep.equal([
      'hkt-icon: no pictogram is called "spaceship". Showing nothing. See docs/errors/HKT-E002.md',
    ]);
  });

  it('says which size it does not know and uses m', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktIconElement>(html`<hkt-icon name="sofa" size="giant"></hkt-icon>`);
    expect(element.offsetWidth).to.equal(24);
    expect(warnings()).to.have.length(1);
  });
});

describe('icon()', () => {
  const draw = (...args: Parameters<typeof icon>): SVGElement | null => {
    const box = document.createElement('div');
    render(icon(...args), box);
    return box.querySelector('svg');
  };

  it('draws a pictogram that is given, hidden from the ear', () => {
    expect(draw(sofa)).to.have.attribute('aria-hidden', 'true');
  });

  it('draws lines as strokes and shapes as fills', () => {
    const [lines, shapes] = draw({ ...sofa, paths: ['M1 1h2', { d: 'M3 3h4v4z', fill: true }, 'M5 5h6'] })!.children;
    expect(lines).to.have.attribute('d', 'M1 1h2M5 5h6');
    expect(shapes).to.have.attribute('d', 'M3 3h4v4z');
    expect(shapes).to.have.attribute('fill', 'currentColor');
  });

  it('draws nothing for a name that nobody added', () => {
    expect(draw('never-added')).to.equal(null);
    expect(draw(undefined)).to.equal(null);
  });

  it('draws by name once the pictogram was added', () => {
    addPictograms([{ ...sofa, name: 'own-sofa' }]);
    expect(pictogram('own-sofa')).to.have.property('paths', sofa.paths);
    expect(draw('own-sofa', 'l')).to.have.class('l');
  });
});
