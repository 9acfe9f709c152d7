/** What the kit's own checker says of the hub's feed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { main } from '../../feeds/src/cli/main.ts';
import { serveHub } from './support/served.ts';

describe('huiketing-feed check', () => {
  it('finds nothing to mend', async () => {
    const { hub, ask, clock } = await serveHub();
    await ask('take', { queue: 'civil', priority: 'elder' });
    await ask('call', { staff: 'w1' });
    const url = await hub.app.listen({ port: 0, host: '127.0.0.1' });
    const said: string[] = [];
    const code = await main(['check', `${url}/hkt/v1/sample-hall.json`], {
      out: (line) => void said.push(line),
      err: assert.fail,
      async fetch(input, init) {
        const response = await fetch(input, init);
        // What it sends at once is all there is to read; then nobody need wait.
        if (String(input).endsWith('/stream')) hub.halls.get('sample-hall')!.streams.close();
        return response;
      },
      async wait(milliseconds) {
        clock.at += milliseconds;
        if (milliseconds >= 5000) await new Promise(() => undefined);
      },
      now: Date.now,
      ended: new Promise(() => undefined),
    });
    assert.deepEqual(
      said.filter((line) => !line.startsWith('✓')),
      [],
    );
    assert.equal(said.length, 7);
    assert.equal(code, 0);
    await hub.close();
  });
});
