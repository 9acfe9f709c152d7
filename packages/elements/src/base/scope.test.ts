import { expect } from '@open-wc/testing';
import { registry } from '@huiketing/identity/runtime';
import { pageScope, Scope, scopeContext } from './scope.ts';
import type { Member, ScopeKey } from './scope.ts';

class Listener implements Member {
  readonly heard: ScopeKey[][] = [];
  scopeChanged(changed: ReadonlySet<ScopeKey>): void {
    this.heard.push([...changed]);
  }
  findScope(): void {}
}

describe('Scope', () => {
  const open = (): { scope: Scope; member: Listener } => {
    const scope = new Scope(registry().face, { ...pageScope().values });
    const member = new Listener();
    scope.members.add(member);
    return { scope, member };
  };

  it('tells its members what changed, and only that', () => {
    const { scope, member } = open();
    scope.update({ locale: 'en', status: scope.values.status });
    expect(member.heard).to.deep.equal([['locale']]);
    expect(scope.values.locale).to.equal('en');
  });

  it('says nothing when nothing changed', () => {
    const { scope, member } = open();
    const before = scope.values;
    scope.update({ locale: 'zh-CN' });
    expect(member.heard).to.deep.equal([]);
    expect(scope.values).to.equal(before);
  });

  it('takes a value back', () => {
    const { scope, member } = open();
    const compact = { title: '公约', articles: [] };
    scope.update({ compact });
    scope.update({ compact: undefined });
    expect(scope.values.compact).to.equal(undefined);
    expect(member.heard).to.deep.equal([['compact'], ['compact']]);
  });

  it('lets a member leave while it is told', () => {
    const { scope } = open();
    const leaver: Member = { scopeChanged: () => scope.members.delete(leaver), findScope: () => undefined };
    scope.members.add(leaver);
    scope.update({ locale: 'en' });
    expect(scope.members.has(leaver)).to.equal(false);
  });
});

describe('pageScope', () => {
  it('is one for the page and wears the page’s face', () => {
    expect(pageScope()).to.equal(pageScope());
    expect(pageScope().face).to.equal(registry().face);
    expect(pageScope().values.status).to.deep.equal({ status: 'idle' });
  });

  it('is asked for by a versioned string, so that copies meet', () => {
    expect(scopeContext).to.equal('huiketing/scope/1');
  });
});
