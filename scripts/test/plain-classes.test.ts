import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clashes, plainClasses } from '../build/plain-classes.ts';
import type { ClassNote } from '../build/plain-classes.ts';

describe('plainClasses', () => {
  const cases: Record<string, [before: string, after: string]> = {
    'makes private members plain': [
      'class A { #x = 1; get #y() { return this.#x } static #z() {} }',
      'class A { _hkt_x = 1; get _hkt_y() { return this._hkt_x } static _hkt_z() {} }',
    ],
    'makes decorators static properties': [
      "class A { @property() a = ''; @property({ type: Boolean }) b = false }",
      "class A { static properties = { a: {}, b: { type: Boolean } };  a = '';  b = false }",
    ],
    'keeps state apart from attributes': [
      'class A { @state() private a = 1; @state({ hasChanged }) b = 2 }',
      'class A { static properties = { a: { state: true }, b: { ...{ hasChanged }, state: true } };  private a = 1;  b = 2 }',
    ],
    'leaves other decorators alone': ['class A { @query() a }', 'class A { @query() a }'],
    'leaves what only looks private alone': ["const a = '#x'; // this.#x", "const a = '#x'; // this.#x"],
  };
  for (const [what, [before, after]] of Object.entries(cases))
    it(what, () => assert.equal(plainClasses(before), after));

  it('keeps each later line where it was', () => {
    const source = 'class A {\n  @property({\n    type: Number,\n  })\n  a = 1;\n}\nlast();';
    const lineOf = (text: string): number => text.slice(0, text.indexOf('last()')).split('\n').length;
    assert.equal(lineOf(plainClasses(source)), lineOf(source));
  });

  it('tells of two members that would become one', () => {
    const notes: ClassNote[] = [];
    plainClasses(
      'class A { #x = 1 } class B extends A { #y = 1 } class C extends B { #x = 2 } class D { #x }',
      '',
      notes,
    );
    assert.deepEqual(clashes(notes), ['C and A: #x']);
  });
});
