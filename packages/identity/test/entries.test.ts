import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as all from '../src/index.ts';
import * as runtime from '../src/runtime.ts';

describe('the entries of the package', () => {
  it('give elements what they need at run time, and nothing that verifies or signs', () => {
    deepEqual(
      Object.keys(runtime).filter((name) => /verify|sign|trust/i.test(name)),
      [],
    );
    equal(typeof runtime.registry, 'function');
  });

  it('give everyone else the same things and the packs', () => {
    for (const name of Object.keys(runtime)) equal(name in all, true, name);
    equal(typeof all.useIdentity, 'function');
    equal(typeof all.sealFor, 'function');
  });
});
