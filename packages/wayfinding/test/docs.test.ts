/** docs/wayfinding.md shows a plan that is right, and names every problem there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPlan, createRouter, directionsOf, PLAN_PROBLEMS } from '../src/index.ts';
import type { Route } from '../src/index.ts';
import { readPlan } from '../src/import/index.ts';

const text = readFileSync(new URL('../../../docs/wayfinding.md', import.meta.url), 'utf8');

describe('docs/wayfinding.md', () => {
  it('shows a plan with nothing to mend but the zones it leaves out, and one gets to the books', () => {
    const { plan, problems } = readPlan(/```json\n([\s\S]*?)```/.exec(text)![1]!);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['core-zone-missing'],
    );
    assert.deepEqual(checkPlan(plan!), []);
    const router = createRouter(plan!);
    const { line } = directionsOf(router, router.route({ door: 'main' }, { zone: 'reading' }) as Route);
    assert.match(line, /^进门.+看见书架，就到阅读区了，大约.+步。$/);
  });

  it('names every problem', () => {
    for (const code of PLAN_PROBLEMS) assert.ok(text.includes(`\`${code}\``), code);
  });
});
