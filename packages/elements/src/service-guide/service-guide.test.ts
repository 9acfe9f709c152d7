import { expect, fixture, html } from '@open-wc/testing';
import type { Category, Item } from '@huiketing/model';
import '../hkt-service-guide.ts';
import type { HktServiceGuideElement } from '../hkt-service-guide.ts';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCatalogue, samplePlan } from '../internal/sample-data.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { examples } from './service-guide.examples.ts';

type Guide = HktServiceGuideElement;
const root = (element: Guide): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const texts = (element: Guide, selector: string): string[] => [...root(element).querySelectorAll(selector)].map(text);

function show(item: unknown, category?: Category): Promise<Guide> {
  return fixture<Guide>(html`<hkt-service-guide .item=${item as Item} .category=${category}></hkt-service-guide>`);
}

function showSample(code: string): Promise<Guide> {
  const category = sampleCatalogue.categories.find((each) => code.startsWith(`${each.code}.`))!;
  return show(
    category.items.find((item) => item.code === code),
    category,
  );
}

describe('hkt-service-guide', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() => pageScope().update({ ...before, catalogue: undefined, plan: undefined, hall: undefined }));

  it('says how, where to sit, what to bring, the steps, the time and what people ask', async () => {
    const element = await showSample('senior-benefits.2');
    expect(texts(element, '.sit')).to.deep.equal(['请您到办事区坐']);
    expect(texts(element, 'h4')).to.deep.equal(['请您带', '我们查，您不用带', '免交']);
  });

  it('of which little is known still says where to sit', async () => {
    const element = await show({ code: 'x', zh: '医保报销', handling: 'guide' });
    expect(texts(element, '.sit')).to.deep.equal(['请您到办事区坐']);
    expect(texts(element, '.part')).to.have.length(1);
  });

  it('of a zone of its own sends people there, without the post', async () => {
    pageScope().update({ plan: samplePlan });
    expect(texts(await showSample('borrowing.1'), '.seat')).to.deep.equal(['请您到能量补给站坐']);
  });

  it('never asks for a name where only the number is shown', async () => {
    const element = await showSample('senior-benefits.2');
    expect(text(root(element))).to.contain('屏幕上只显示号码');
    expect(root(element).querySelector('input')).to.equal(null);
  });

  it('leaves out an address that would run a script, and says so', async () => {
    const warnings = hearWarnings();
    const element = await show({ code: 'i', zh: 'i', handling: 'guide', online: 'javascript:alert(1)' });
    expect(root(element).querySelector('a')).to.equal(null);
    expect(warnings()).to.have.length(1);
  });

  for (const example of examples) {
    it(`has nothing to complain of: ${example.name}`, async () => {
      await expect(await fixture<Guide>(example.render())).to.be.accessible();
    });
  }
});
