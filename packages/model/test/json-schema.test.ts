import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import fc from 'fast-check';
import { jsonSchemaOf } from '../scripts/json-schema.ts';
import type { Path } from '../src/index.ts';
import { cases, sample } from './support/documents.ts';
import { at, changed, pathsOf } from './support/mutate.ts';
import { isValid } from './support/validate.ts';

function schemaFile(name: string): any {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

describe('JSON Schema files', () => {
  for (const { name, schema, parse, document } of cases) {
    const file = schemaFile(schema);

    it(`${schema}: names its draft and itself, and every pattern works with the u flag`, () => {
      assert.equal(file.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(file.$id, `urn:huiketing:schema:${schema}:1`);
      for (const [, pattern] of JSON.stringify(file).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)) {
        assert.doesNotThrow(() => new RegExp(JSON.parse(pattern as string), 'u'));
      }
    });

    it(`${schema}: takes the full document and refuses what ${name} reports as an error`, () => {
      assert.ok(isValid(file, document));
      const values = fc.oneof(
        fc.constantFrom<unknown>(true, 0.5, -1, 10 ** 12, 'x y', '', null, [], {}, { zh: 5 }, [[1]]),
        fc.string({ maxLength: 6 }),
      );
      const check = ([path, value]: [Path, unknown]) => {
        const spoilt = changed(document, path, (container, step) => (container[step] = value));
        const { problems } = parse(spoilt);
        const errors = problems.filter(({ level }) => level === 'error');
        assert.equal(
          isValid(file, spoilt),
          errors.length === 0,
          `${path.join('.')} = ${JSON.stringify(value)}: ${JSON.stringify(errors)}`,
        );
      };
      fc.assert(fc.property(fc.tuple(fc.constantFrom(...pathsOf(document)), values), check), { numRuns: 3000 });
    });
  }

  it('take the sample hall', () => {
    const names = { hall: 'hall', catalogue: 'catalogue', plan: 'plan', compact: 'compact', state: 'hall-state' };
    for (const [name, schema] of Object.entries(names))
      assert.ok(isValid(schemaFile(schema), sample(`sample-hall/${name}.json`)), name);
  });

  it('refuse the fields of another age in a hall state', () => {
    const state = sample('sample-hall/state.json') as any;
    state.calls['01J8Z'].window = 3;
    assert.equal(isValid(schemaFile('hall-state'), state), false);
  });

  it('let an item take its name from the official row', () => {
    const item = jsonSchemaOf(v.object({ code: v.string() }));
    assert.deepEqual(item.required, ['code']);
    const { items } = schemaFile('catalogue').properties.categories;
    const one = items.properties.items.items;
    assert.ok(isValid(one, { code: 'a', official: { taskName: '高龄津贴' } }));
    assert.equal(isValid(one, { code: 'a' }), false);
    assert.equal(isValid(one, { zh: 'x', handling: 'guide' }), false);
  });

  it('fail loudly on a kind of schema that has no translation', () => {
    assert.throws(() => jsonSchemaOf(v.date()), /no JSON Schema is known for the schema type "date"/);
  });

  it('differ when a document loses a required field', () => {
    const at0 = at(schemaFile('hall-state'), ['required']) as string[];
    assert.deepEqual(at0, ['v', 'hall', 'epoch', 'seq', 'now', 'ttl']);
  });
});
