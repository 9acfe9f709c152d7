import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../hkt-steps.ts';
import type { HktStepsElement } from '../hkt-steps.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { Step } from './steps.element.ts';

const three: Step[] = [{ label: '取号', state: 'done' }, { label: '入座', state: 'current' }, { label: '办理' }];

const stepsOf = (element: HktStepsElement): HTMLElement[] => [...element.shadowRoot!.querySelectorAll('li')];
const wordsOf = (element: HktStepsElement): string[] =>
  stepsOf(element).map((step) => step.querySelector('.words')!.textContent!.replace(/\s+/g, ' ').trim());

async function inBox(width: number, count: number): Promise<HktStepsElement> {
  const steps = Array.from({ length: count }, (_, i): Step => ({ label: `第 ${i + 1} 步` }));
  const box = await fixture<HTMLElement>(html`<div><hkt-steps .steps=${steps}></hkt-steps></div>`);
  box.style.width = `${width}px`;
  await nextFrame();
  await nextFrame();
  return box.querySelector('hkt-steps')!;
}

const isRow = (element: HktStepsElement): boolean => {
  const [first, second] = stepsOf(element);
  return first!.offsetTop === second!.offsetTop;
};

describe('hkt-steps', () => {
  beforeEach(forgetWarnings);

  it('is an ordered list that says each state in words', async () => {
    const element = await fixture<HktStepsElement>(html`<hkt-steps label="办证" .steps=${three}></hkt-steps>`);
    expect(element.shadowRoot!.querySelector('ol')).to.have.attribute('aria-label', '办证');
    expect(wordsOf(element)).to.deep.equal(['取号 已完成', '入座 正在进行', '办理 还没开始']);
    await expect(element).to.be.accessible();
  });

  it('shows nothing without steps', async () => {
    const element = await fixture<HktStepsElement>(html`<hkt-steps></hkt-steps>`);
    expect(element.offsetHeight).to.equal(0);
  });

  it('marks the current step, or else the problem', async () => {
    const element = await fixture<HktStepsElement>(html`<hkt-steps .steps=${three}></hkt-steps>`);
    const currents = (): (string | null)[] => stepsOf(element).map((step) => step.getAttribute('aria-current'));
    expect(currents()).to.deep.equal([null, 'step', null]);
    element.steps = [three[0]!, three[2]!, { label: '补材料', state: 'problem' }];
    await element.updateComplete;
    expect(currents()).to.deep.equal([null, null, 'step']);
  });

  it('shows a note', async () => {
    const element = await fixture<HktStepsElement>(
      html`<hkt-steps .steps=${[{ label: '入座', state: 'current', note: '请您到办事区坐' }]}></hkt-steps>`,
    );
    expect(wordsOf(element)).to.deep.equal(['入座 正在进行 请您到办事区坐']);
  });

  it('of instructions says no states', async () => {
    const element = await fixture<HktStepsElement>(html`<hkt-steps plain .steps=${three.slice(2)}></hkt-steps>`);
    expect(wordsOf(element)).to.deep.equal(['办理']);
  });

  it('reads its steps from a JSON child; the host’s own win', async () => {
    const element = await fixture<HktStepsElement>(
      html`<hkt-steps
        ><script type="application/json">
          [{ "label": "取号", "state": "done" }]
        </script></hkt-steps
      >`,
    );
    expect(wordsOf(element)).to.deep.equal(['取号 已完成']);
    element.steps = three;
    await element.updateComplete;
    expect(stepsOf(element)).to.have.length(3);
  });

  it('survives what is no list of steps', async () => {
    const wild = [null, 5, 'x', {}, { label: '入座' }] as never;
    const element = await fixture<HktStepsElement>(html`<hkt-steps .steps=${wild}></hkt-steps>`);
    expect(wordsOf(element)).to.deep.equal(['还没开始', '入座 还没开始']);
    element.steps = { label: '入座' } as never;
    await element.updateComplete;
    expect(stepsOf(element)).to.have.length(0);
  });

  for (const { width, count, row } of [
    { width: 280, count: 2, row: false },
    { width: 599, count: 4, row: false },
    { width: 700, count: 4, row: true },
    { width: 700, count: 5, row: false },
    { width: 1000, count: 7, row: true },
    { width: 1700, count: 4, row: true },
    { width: 1700, count: 8, row: false },
  ]) {
    it(`stands ${row ? 'in a row' : 'in a column'} with ${count} steps in ${width} px`, async () => {
      const element = await inBox(width, count);
      expect(isRow(element)).to.equal(row);
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }

  it('says which state it does not know and takes it as still to come', async () => {
    const warnings = hearWarnings();
    const element = await fixture<HktStepsElement>(
      html`<hkt-steps .steps=${[{ label: '入座', state: 'ready' as never }]}></hkt-steps>`,
    );
    expect(wordsOf(element)).to.deep.equal(['入座 还没开始']);
    expect(warnings()).to.deep.equal([
      'hkt-steps: a step\'s "state" must be done, current, todo, problem (got "ready"). Using todo. See docs/errors/HKT-E001.md',
    ]);
  });
});
