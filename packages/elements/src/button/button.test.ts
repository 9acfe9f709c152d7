import { expect, fixture, html } from '@open-wc/testing';
import '../hkt-button.ts';
import type { HktButtonElement } from '../hkt-button.ts';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';

const inner = (button: HktButtonElement): HTMLElement => button.shadowRoot!.querySelector('.root')!;

describe('hkt-button', () => {
  beforeEach(forgetWarnings);

  it('is a native button by default', async () => {
    const button = await fixture<HktButtonElement>(html`<hkt-button>我要办</hkt-button>`);
    expect(inner(button).localName).to.equal('button');
  });

  it('is a link with href', async () => {
    const button = await fixture<HktButtonElement>(html`<hkt-button href="/guide">看指南</hkt-button>`);
    expect(inner(button)).to.have.attribute('href', '/guide');
  });

  it('leaves out an address that would run a script, and says so', async () => {
    const warnings = hearWarnings();
    const button = await fixture<HktButtonElement>(
      html`<hkt-button
        href="java
script:alert(1)"
        >x</hkt-button
      >`,
    );
    expect(inner(button).hasAttribute('href')).to.equal(false);
    expect(warnings()).to.have.length(1);
  });

  it('submits the form around it with its name and value', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><hkt-button type="submit" name="do" value="go">提交</hkt-button></form>`,
    );
    let sent: HTMLElement | null = null;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = event.submitter;
    });
    inner(form.querySelector('hkt-button')!).click();
    expect(sent).to.have.property('value', 'go');
    expect(form.children).to.have.length(1);
  });

  it('does nothing while busy', async () => {
    const button = await fixture<HktButtonElement>(html`<hkt-button busy>提交</hkt-button>`);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    inner(button).click();
    expect(clicks).to.equal(0);
  });

  it('keeps its target at 44 px', async () => {
    const button = await fixture<HktButtonElement>(html`<hkt-button>好</hkt-button>`);
    expect(inner(button).offsetHeight).to.be.at.least(44);
    expect(inner(button).offsetWidth).to.be.at.least(44);
  });

  it('says which value it does not know and uses primary', async () => {
    const warnings = hearWarnings();
    const button = await fixture<HktButtonElement>(html`<hkt-button variant="loud">好</hkt-button>`);
    expect(inner(button)).to.have.class('primary');
    expect(warnings()).to.deep.equal([
      'hkt-button: "variant" must be primary, secondary, quiet (got "loud"). Using primary. See docs/errors/HKT-E001.md',
    ]);
  });

  it('says that it has no name, once the page’s words would be there', async () => {
    const heard = hearWarnings();
    const warnings = (): string[] => heard().filter((message) => message.includes('E004'));
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await fixture(
      html`<div>
        <hkt-button>好</hkt-button><hkt-button icon="phone" label="打电话"></hkt-button>
        <hkt-button><img alt="好" /></hkt-button>
      </div>`,
    );
    const late = document.createElement('hkt-button');
    document.body.append(late);
    await late.updateComplete;
    late.textContent = '晚来';
    await frame();
    late.remove();
    expect(warnings()).to.deep.equal([]);
    await fixture(html`<div><hkt-button icon="phone"></hkt-button><hkt-button></hkt-button></div>`);
    await frame();
    expect(warnings()).to.deep.equal([
      'hkt-button: has neither words nor a "label" beside the icon "phone". Screen readers say “button” alone. See docs/errors/HKT-E004.md',
      'hkt-button: has neither words nor a "label". Screen readers say “button” alone. See docs/errors/HKT-E004.md',
    ]);
  });
});
