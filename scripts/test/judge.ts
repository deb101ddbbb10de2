import { crashed, type SuiteResult } from './suite.ts';

/** Results as they count: a part that ran no test is a failure, and so is a runner that ended badly without one. */
export function judge(results: readonly SuiteResult[], exitCode: number): SuiteResult[] {
  const judged = results.map((result) => {
    const { passed, failed, skipped } = result.counts;
    return passed + failed + skipped === 0 ? crashed(result.suite, 'ran no test', result.engine) : result;
  });
  const [first, ...others] = judged;
  if (!first || exitCode === 0 || judged.some(({ counts }) => counts.failed > 0)) return judged;
  return [
    { ...first, counts: { ...first.counts, failed: 1 }, note: `its runner ended with exit code ${exitCode}` },
    ...others,
  ];
}
