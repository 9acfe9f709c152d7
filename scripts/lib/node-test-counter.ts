/** A node:test reporter that leaves nothing but the counts, as one line of JSON. */
import type { TestEvent } from 'node:test/reporters';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { details, skip, todo, file, name } = event.data;
    if (details.type === 'suite') continue;
    // With --test, a file without any test of its own is reported as a passing test named after the file.
    if (event.type === 'test:pass' && file !== undefined && file.endsWith(name)) continue;
    if (skip !== undefined || todo !== undefined) counts.skipped += 1;
    else if (event.type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
