import type { Browsers } from '../browsers.ts';
import type { Counts } from './counts.ts';
import type { Failure } from './failure.ts';

export const suiteNames = ['node', 'feed-and-elements', 'site', 'check'] as const;
export type SuiteName = (typeof suiteNames)[number];

/** What a suite is told. */
export interface SuiteContext {
  signal: AbortSignal;
  browsers: Browsers;
  /** The test files to run, as paths from the repository's folder. */
  files: readonly string[];
}

/** A line of the summary: a suite, or its part in one engine. */
export interface SuiteResult {
  suite: string;
  engine?: string;
  counts: Counts;
  /** The tests that failed, as far as they are known. */
  failures?: readonly Failure[];
  /** What the numbers do not say. */
  note?: string;
}

export type Suite = (context: SuiteContext) => Promise<SuiteResult[]>;

/** A suite that did not come to an end, or came to one without a test: one failure. */
export function crashed(suite: string, note: string, engine?: string): SuiteResult {
  return { suite, ...(engine && { engine }), counts: { passed: 0, failed: 1, skipped: 0 }, note };
}
