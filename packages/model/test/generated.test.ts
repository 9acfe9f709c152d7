import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dataModules } from '../scripts/build-data.ts';
import { errorPages } from '../scripts/build-error-pages.ts';
import { sampleHall } from '../scripts/build-sample-hall.ts';
import { schemaFiles } from '../scripts/build-schemas.ts';
import { drifted, formatted, writeOrCheck } from '../scripts/generated.ts';

describe('generated files', () => {
  for (const [name, files] of Object.entries({
    schemas: schemaFiles,
    'data modules': dataModules,
    'sample hall': sampleHall,
    'error pages': errorPages,
  })) {
    it(`${name} are what their source says`, async () => {
      assert.ok(files().size > 0);
      assert.deepEqual(drifted(await formatted(files())), []);
    });
  }
});

describe('writeOrCheck', () => {
  it('checks without writing, names what has drifted, and writes when asked to', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'huiketing-generated-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const said = t.mock.method(console, 'error', () => {});
    const path = join(folder, 'deep/a.json');
    const files = new Map([[path, '{}\n']]);
    assert.equal(await writeOrCheck(files, true, 'npm run x'), 1);
    assert.match(
      said.mock.calls[0]!.arguments[0],
      /a\.json: is not what its source says\. Run: npm run x\. See docs\/errors\/HKT-E063\.md$/,
    );
    assert.equal(await writeOrCheck(files, false, 'npm run x'), 0);
    assert.equal(readFileSync(path, 'utf8'), '{}\n');
    assert.equal(await writeOrCheck(files, true, 'npm run x'), 0);
    assert.equal(said.mock.callCount(), 1);
  });
});
