import { check } from '../check.ts';
import { failure } from './failure.ts';
import type { Suite } from './suite.ts';

/** The steps of `npm run check`, each as one test. */
export const checkSuite: Suite = async ({ signal }) => {
  const { passed, failed } = await check([], signal);
  const counts = { passed: passed.length, failed: failed.length, skipped: 0 };
  const failures = failed.map((step) => failure(undefined, [step], 'its output stands above'));
  return [{ suite: 'check', counts, failures }];
};
