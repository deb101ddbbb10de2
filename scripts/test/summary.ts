import type { Browsers } from '../browsers.ts';
import { addCounts } from './counts.ts';
import type { Failure } from './failure.ts';
import type { SuiteResult } from './suite.ts';

const heads = ['suite', 'engine', 'passed', 'failed', 'skipped', ''];

/**
 * A line for each suite and engine, the tests that failed, then all counts together: "12 passed, 0 failed". Those who see only
 * the end of a log learn from it what failed.
 */
export function summary(results: readonly SuiteResult[]): string {
  const rows = results.map(({ suite, engine = '', counts, note = '' }) => [
    suite,
    engine,
    ...[counts.passed, counts.failed, counts.skipped].map(String),
    note,
  ]);
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, i) => (i >= 2 && i <= 4 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  const { passed, failed, skipped } = addCounts(results.map(({ counts }) => counts));
  const total = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [[heads, ...rows].map(line), results.flatMap(describeFailures), [total]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function describeFailures({ suite, engine, failures = [] }: SuiteResult): string[] {
  const describe = ({ file, test, error }: Failure) =>
    `FAILED ${[suite, engine, file, test].filter(Boolean).join(' · ')}\n  ${error}`;
  return failures.map(describe);
}

/** Which engines take part, and which do not and why. */
export function describeBrowsers({ found, leftOut }: Browsers): string {
  const runs = found.map(({ label }) => label).join(', ') || 'none';
  return [`Engines: ${runs}.`, ...leftOut.map(({ label, reason }) => `Left out: ${label}, because ${reason}.`)].join(
    '\n',
  );
}
