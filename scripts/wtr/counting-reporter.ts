/** Counts what ran, so that a run that tested nothing cannot look green. Written to the file HKT_RESULT names. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  problems: string[];
}

function countSuite(suite: TestSuiteResult, tally: Tally): void {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failed += 1;
  }
  for (const inner of suite.suites) countSuite(inner, tally);
}

function countSession(session: TestSession, tally: Tally): void {
  const before = tally.failed;
  if (session.testResults) countSuite(session.testResults, tally);
  // A page that broke before or between its tests has no failed test to show for it.
  const brokenOutsideTests = !session.passed && tally.failed === before;
  if (brokenOutsideTests) {
    tally.failed += 1;
    tally.problems.push(`${session.testFile}: ${session.errors[0]?.message ?? 'the page did not finish'}`);
  }
}

/** `afterwards`: what else must be in order once everything ran; each line it returns counts as a failure. */
export function countingReporter(afterwards: () => string[] = () => []): Reporter {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const tally: Tally = { passed: 0, failed: 0, skipped: 0, problems: [] };
      for (const session of sessions) countSession(session, tally);
      if (testCoverage && !testCoverage.passed) {
        tally.failed += 1;
        tally.problems.push('coverage is below its threshold');
      }
      const complaints = afterwards();
      tally.failed += complaints.length;
      tally.problems.push(...complaints);
      const file = process.env['HKT_RESULT'];
      if (file) writeFileSync(file, JSON.stringify(tally));
    },
  };
}
