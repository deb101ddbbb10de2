import type { TestSession, TestSuiteResult } from '@web/test-runner';
import { addCounts, type Counts } from '../test/counts.ts';

/** What the count needs of the runner's sessions: a session is one test file in one browser. */
export type CountedSession = Pick<TestSession, 'passed' | 'testResults'> & {
  browser: Pick<TestSession['browser'], 'name'>;
};

/** The tests of each browser, by its name. A file that did not get through counts as one failure at least. */
export function countSessions(sessions: readonly CountedSession[]): Record<string, Counts> {
  const names = new Set(sessions.map(({ browser }) => browser.name));
  const countsOf = (name: string) =>
    addCounts(sessions.filter(({ browser }) => browser.name === name).map(countSession));
  return Object.fromEntries([...names].map((name) => [name, countsOf(name)]));
}

function countSession({ passed, testResults }: CountedSession): Counts {
  const counts = testResults ? countSuite(testResults) : { passed: 0, failed: 0, skipped: 0 };
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function countSuite({ tests, suites }: TestSuiteResult): Counts {
  const own = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
  };
  return addCounts([own, ...suites.map(countSuite)]);
}
