import { expect } from '@open-wc/testing';
import { registry, VERSION } from '@huiketing/identity/runtime';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { define } from './define.ts';
import type * as Definitions from './define.ts';
import type { HktElementClass } from './define.ts';
import { HktElement } from './hkt-element.ts';
import { pageScope } from './scope.ts';
import type * as Scopes from './scope.ts';
import { forgetWarnings } from './warn.ts';

let next = 0;
function makeClass(tag = `test-define-${next++}`, dependencies: readonly HktElementClass[] = []): HktElementClass {
  return class extends HktElement {
    static override readonly tag = tag;
    static override readonly dependencies = dependencies;
  };
}

describe('define', () => {
  beforeEach(forgetWarnings);

  it('registers the element and what it renders, and remembers whose it is', () => {
    const inner = makeClass();
    const outer = makeClass(undefined, [inner]);
    const warnings = hearWarnings();
    define(outer);
    define(outer);
    expect(customElements.get(outer.tag)).to.equal(outer);
    expect(customElements.get(inner.tag)).to.equal(inner);
    expect(registry().defined.get(inner.tag)).to.equal(VERSION);
    expect(warnings()).to.deep.equal([]);
  });

  it('never throws for a second copy: the first stays and both versions are named, once', () => {
    const first = makeClass();
    const second = makeClass(first.tag);
    const warnings = hearWarnings();
    define(first);
    define(second);
    define(makeClass(first.tag));
    expect(customElements.get(first.tag)).to.equal(first);
    expect(warnings()).to.deep.equal([
      `${first.tag}: already defined by version ${VERSION}. Version ${VERSION} stands back; load the kit once. See docs/errors/HKT-E020.md`,
    ]);
  });

  it('names a stranger’s element as unknown', () => {
    const ours = makeClass();
    customElements.define(ours.tag, class extends HTMLElement {});
    const warnings = hearWarnings();
    define(ours);
    expect(warnings()[0]).to.match(/already defined by version unknown/);
  });

  it('shares the page with another copy of the kit', async () => {
    const copies = ['../base/scope.ts?copy=2', '../base/define.ts?copy=2'];
    const [scope, other] = (await Promise.all(copies.map((path) => import(path)))) as [
      typeof Scopes,
      typeof Definitions,
    ];
    expect(scope.pageScope()).to.equal(pageScope());
    const tag = `test-define-${next++}`;
    other.define(makeClass(tag));
    const warnings = hearWarnings();
    define(makeClass(tag));
    expect(warnings()).to.have.length(1);
  });
});
