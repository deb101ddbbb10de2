import path from 'node:path';
import type { TestSession, TestSuiteResult } from '@web/test-runner';
import { root } from '../process/root.ts';
import { failure, type Failure } from '../test/failure.ts';

/** What the list of failures needs of the runner's sessions. */
export type FailedSession = Pick<TestSession, 'passed' | 'testFile' | 'errors' | 'testResults'>;

/** The tests that failed, and the files in which something else did: they cannot be loaded, or a hook throws. */
export function failuresOfSessions(sessions: readonly FailedSession[]): Failure[] {
  return sessions.flatMap(({ passed, testFile, errors, testResults }) => {
    const file = path.relative(root, testFile);
    const failures = testResults ? failuresOfSuite(file, [], testResults) : [];
    if (passed || (errors.length === 0 && failures.length > 0)) return failures;
    return [...failures, failure(file, ['the file as a whole'], errors.map(({ message }) => message).join('\n'))];
  });
}

function failuresOfSuite(file: string, above: readonly string[], { name, tests, suites }: TestSuiteResult): Failure[] {
  const names = [...above, name];
  const own = tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => failure(file, [...names, test.name], test.error?.message));
  return [...own, ...suites.flatMap((suite) => failuresOfSuite(file, names, suite))];
}
