import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fail, honest, pass, sum } from '../lib/lane.ts';
import type { Lane, Tally } from '../lib/lane.ts';
import { runLanes } from '../lib/run-lanes.ts';
import { withNeeds } from '../lib/with-needs.ts';

const lane = (name: string, rest: Partial<Lane> = {}): Lane => ({
  name: `try ${name}`,
  proves: '',
  run: () => Promise.resolve(pass()),
  ...rest,
});

async function tallies(lanes: Lane[]): Promise<Record<string, Tally>> {
  const results = await runLanes(lanes);
  return Object.fromEntries(results.map((result) => [result.lane.name.slice(4), result.tally]));
}

describe('runLanes', () => {
  it('counts a lane that tested nothing as failed', async () => {
    const { empty } = await tallies([
      lane('empty', { run: () => Promise.resolve({ passed: 0, failed: 0, problems: [] }) }),
    ]);
    assert.deepEqual(empty, { passed: 0, failed: 1, problems: ['nothing was tested'] });
  });

  it('counts a lane that could not run as failed', async () => {
    const { broken } = await tallies([lane('broken', { run: () => Promise.reject(new Error('no browser')) })]);
    assert.equal(broken!.failed, 1);
    assert.match(broken!.problems[0]!, /could not run: Error: no browser/);
  });

  it('counts what stands on a failed lane as failed, without running it', async () => {
    let ran = false;
    const above = lane('above', {
      after: ['try below'],
      run: () => {
        ran = true;
        return Promise.resolve(pass());
      },
    });
    const result = await tallies([lane('below', { run: () => Promise.resolve(fail('x')) }), above]);
    assert.equal(ran, false);
    assert.deepEqual(result['above']!.problems, ['not run, because “try below” failed']);
  });

  it('never runs two lanes that share something at once', async () => {
    let inside = 0;
    const shared = (name: string): Lane =>
      lane(name, {
        shares: 'browser',
        async run() {
          assert.equal(++inside, 1);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
          return pass();
        },
      });
    assert.equal(sum(Object.values(await tallies([shared('a'), shared('b'), shared('c')]))).failed, 0);
  });

  it('says so when lanes wait for one another', async () => {
    const lanes = [lane('a', { after: ['try b'] }), lane('b', { after: ['try a'] })];
    await assert.rejects(runLanes(lanes), /wait for one another: try a, try b/);
  });
});

describe('withNeeds', () => {
  const lanes = [
    lane('base'),
    lane('middle', { after: ['try base'] }),
    lane('top', { after: ['try middle'] }),
    lane('other'),
  ];

  it('brings along what a lane stands on', () => {
    assert.deepEqual(
      withNeeds(lanes, ['try top']).map((each) => each.name),
      ['try base', 'try middle', 'try top'],
    );
  });

  it('refuses a name that no lane has', () => assert.throws(() => withNeeds(lanes, ['nothing']), /no lane “nothing”/));
});

describe('honest', () => {
  it('leaves a tally that tested something alone', () => assert.deepEqual(honest(pass()), pass()));
});
