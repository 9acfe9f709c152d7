/** Each harness must fail on a broken case: green that tested nothing is the worst of all results. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browserTests, nodeTests, testScript } from '../lib/harness.ts';
import { honest } from '../lib/lane.ts';
import type { Tally } from '../lib/lane.ts';
import { neverLoaded } from '../lib/never-loaded.ts';
import { at } from '../lib/paths.ts';

let folder: string;
before(() => {
  mkdirSync(at('.tmp'), { recursive: true });
  folder = mkdtempSync(at('.tmp/harness-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
function file(source: string): string {
  const path = `${folder}/case-${++written}.test.ts`;
  writeFileSync(path, source);
  return path;
}

const counts = ({ passed, failed }: Tally): [number, number] => [passed, failed];
const head = `import { it } from 'node:test';\n`;

describe('nodeTests', () => {
  const run = async (source: string, flags: string[] = []): Promise<Tally> =>
    honest(await nodeTests('try-node', [file(source)], undefined, { flags }));

  it('counts what passes', async () =>
    assert.deepEqual(counts(await run(`${head}it('a', () => {}); it('b', () => {});`)), [2, 0]));
  it('counts what fails', async () => {
    const tally = await run(`${head}it('a', () => {}); it('b', () => { throw new Error('x'); });`);
    assert.deepEqual(counts(tally), [1, 1]);
    assert.ok(tally.problems.some((line) => line.includes('b')));
  });
  it('counts a skipped test as failed', async () =>
    assert.deepEqual(counts(await run(`${head}it.skip('a', () => {});`)), [0, 1]));
  it('counts a test still to be written as failed', async () =>
    assert.deepEqual(counts(await run(`${head}it.todo('a');`)), [0, 1]));
  it('counts a file that does not load as failed', async () =>
    assert.deepEqual(counts(await run(`import './nowhere.ts';`)), [0, 1]));
  it('counts a file without tests as failed', async () => assert.deepEqual(counts(await run(`export {};`)), [0, 1]));
  it('counts missing files as failed', async () => {
    assert.deepEqual(counts(honest(await nodeTests('try-none', [`${folder}/none/*.test.ts`], undefined))), [0, 1]);
  });
  it('counts coverage below its bar as failed', async () => {
    writeFileSync(
      `${folder}/half.ts`,
      'export const a = () => 1;\nexport function never(): number {\n  return 2;\n}\n',
    );
    const flags = [
      '--experimental-test-coverage',
      '--test-coverage-include=.tmp/harness-*/**',
      '--test-coverage-lines=100',
    ];
    const tally = await run(`${head}import { a } from './half.ts';\nit('a', () => void a());`, flags);
    assert.deepEqual(counts(tally), [1, 1]);
  });
});

describe('neverLoaded', () => {
  it('names a source that no test loaded, but not one that holds types only', () => {
    writeFileSync(`${folder}/seen.ts`, 'export const a = 1;\n');
    writeFileSync(`${folder}/unseen.ts`, 'export const b = 1;\n');
    writeFileSync(`${folder}/types.ts`, 'export interface C {\n  c: number;\n}\n');
    const inside = folder.slice(at('').length);
    const found = neverLoaded([`${inside}/{seen,unseen,types}.ts`], `TN:\nSF:${inside}/seen.ts\nend_of_record\n`);
    assert.deepEqual(found, [`${inside}/unseen.ts`]);
  });
});

describe('testScript', () => {
  const run = async (source: string): Promise<Tally> => honest(await testScript('try-script', file(source)));

  it('reads node:test', async () => assert.deepEqual(counts(await run(`${head}it('a', () => {});`)), [1, 0]));
  it('reads a closing tally', async () => {
    assert.deepEqual(counts(await run(`console.log(JSON.stringify({ passed: 3, failed: 1 }));`)), [3, 1]);
  });
  it('does not believe a tally that ends badly', async () => {
    assert.deepEqual(
      counts(await run(`console.log(JSON.stringify({ passed: 3, failed: 0 })); process.exit(1);`)),
      [3, 1],
    );
  });
  it('counts silence as failed', async () => assert.deepEqual(counts(await run(`export {};`)), [0, 1]));
});

describe('browserTests', () => {
  const run = async (source: string): Promise<Tally> =>
    honest(await browserTests('try-browser', 'web-test-runner.config.mjs', undefined, ['--files', file(source)]));

  it('counts what passes and what fails', async () => {
    const tally = await run(`it('a', () => {}); it('b', () => { throw new Error('x'); });`);
    assert.deepEqual(counts(tally), [1, 1]);
  });
  it('counts a skipped test as failed', async () =>
    assert.deepEqual(counts(await run(`it('a', () => {}); it.skip('b', () => {});`)), [1, 1]));
  it('counts a page that breaks as failed', async () =>
    assert.deepEqual(counts(await run(`import './nowhere.ts';`)), [0, 1]));
  it('counts a file without tests as failed', async () => assert.deepEqual(counts(await run(`export {};`)), [0, 1]));
});
