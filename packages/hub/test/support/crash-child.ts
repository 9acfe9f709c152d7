/** Takes numbers without end and says which are acknowledged, until it is killed: `crash-child.ts DB FIRST`. */
import { writeSync } from 'node:fs';
import { randomId } from '../../src/cli/clock.ts';
import { RunningHall } from '../../src/hall/running-hall.ts';
import { openStore } from '../../src/store/open-store.ts';
import { MORNING, sampleSetup } from './world.ts';

const [, , db, first] = process.argv;
const AT_ONCE = 24;
const QUEUES = ['civil', 'social', 'talk'];

const around = { now: () => MORNING, newId: randomId };
const hall = await RunningHall.open(sampleSetup(), await openStore(db!), around);

let next = Number(first);
async function takeOn(): Promise<never> {
  for (;;) {
    const index = next++;
    const command = { name: 'take' as const, queue: QUEUES[index % QUEUES.length]! };
    const { no, seq, ticket } = await hall.execute({ command, key: { key: `k${index}`, fingerprint: 'take' } });
    writeSync(1, `${JSON.stringify({ index, no, seq, ticket })}\n`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, takeOn));
