import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { forgetWarnings } from '../base/warn.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { JsonChild } from './json-child.ts';

class DataElement extends LitElement {
  readonly child = new JsonChild(this);

  protected override render(): unknown {
    return JSON.stringify(this.child.value) ?? 'none';
  }
}
customElements.define('json-child-host', DataElement);

const invalid =
  'json-child-host: its <script type="application/json"> does not hold a JSON object or list. ' +
  'Showing the element without it. See docs/errors/HKT-E010.md';

function scriptWith(text: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
}

function hostWith(...children: Element[]): Promise<DataElement> {
  const host = new DataElement();
  host.append(...children);
  return fixture<DataElement>(html`${host}`);
}

async function nextUpdate(host: DataElement): Promise<void> {
  // Mutation observers are called in the microtask before.
  await Promise.resolve();
  await host.updateComplete;
}

describe('JsonChild', () => {
  beforeEach(forgetWarnings);

  it('has no value without a child, and says nothing', async () => {
    const warnings = hearWarnings();
    const host = await hostWith();
    expect(host.child.value).to.equal(undefined);
    expect(warnings()).to.deep.equal([]);
  });

  it('reads its script child among fallback markup', async () => {
    const host = await hostWith(document.createElement('a'), scriptWith('{"a": 1}'));
    expect(host.child.value).to.deep.equal({ a: 1 });
  });

  it('takes a list too', async () => {
    const host = await hostWith(scriptWith('[1, 2]'));
    expect(host.child.value).to.deep.equal([1, 2]);
  });

  it('leaves other scripts and scripts further down alone', async () => {
    const wrapper = document.createElement('div');
    wrapper.append(scriptWith('{"a": 1}'));
    const host = await hostWith(scriptWith('{"b": 2}', 'text/plain'), wrapper);
    expect(host.child.value).to.equal(undefined);
  });

  it('reads a child that comes later', async () => {
    const host = await hostWith();
    host.append(scriptWith('{"a": 1}'));
    await nextUpdate(host);
    expect(host.shadowRoot!.textContent).to.equal('{"a":1}');
  });

  it('reads a changed text', async () => {
    const script = scriptWith('{"a": 1}');
    const host = await hostWith(script);
    script.textContent = '{"a": 2}';
    await nextUpdate(host);
    expect(host.child.value).to.deep.equal({ a: 2 });
  });

  it('forgets the value when the child goes', async () => {
    const script = scriptWith('{"a": 1}');
    const host = await hostWith(script);
    script.remove();
    await nextUpdate(host);
    expect(host.child.value).to.equal(undefined);
  });

  it('stops watching when the host leaves the page, and catches up when it returns', async () => {
    const host = await hostWith();
    const parent = host.parentNode!;
    host.remove();
    host.append(scriptWith('{"a": 1}'));
    await nextUpdate(host);
    expect(host.child.value).to.equal(undefined);
    parent.appendChild(host);
    expect(host.child.value).to.deep.equal({ a: 1 });
  });

  for (const text of ['{"a": ', '"words"', '5', 'null', '<b>']) {
    it(`warns once of ${text} and goes on without it`, async () => {
      const warnings = hearWarnings();
      const host = await hostWith(scriptWith(text));
      expect(host.child.value).to.equal(undefined);
      expect(warnings()).to.deep.equal([invalid]);
    });
  }

  it('waits for the rest while the page is still being parsed', async () => {
    const warnings = hearWarnings();
    let state: DocumentReadyState = 'loading';
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
    try {
      const script = scriptWith('{"a": [1,');
      const host = await hostWith(script);
      expect(warnings()).to.deep.equal([]);
      script.append('2]}');
      await nextUpdate(host);
      expect(host.child.value).to.deep.equal({ a: [1, 2] });
      script.textContent = '{"a": ';
      state = 'interactive';
      document.dispatchEvent(new Event('DOMContentLoaded'));
      expect(warnings()).to.deep.equal([invalid]);
    } finally {
      delete (document as { readyState?: unknown }).readyState;
    }
  });
});
