import { check } from '../check.ts';
import type { Suite } from './suite.ts';

/** The steps of `npm run check`, each as one test. */
export const checkSuite: Suite = async ({ signal }) => {
  const { passed, failed } = await check([], signal);
  return [{ suite: 'check', counts: { passed: passed.length, failed: failed.length, skipped: 0 } }];
};
