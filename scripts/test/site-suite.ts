import { runProgram } from '../process/run-program.ts';
import { tool } from '../process/tool.ts';
import { judge } from './judge.ts';
import { failuresOfReport, type PlaywrightReport } from './playwright-report.ts';
import { clearResults, readResults } from './read-results.ts';
import { siteReportFile } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const suite = 'site';

/** The built site and the host page from end to end, in Chromium. */
export const siteSuite: Suite = async ({ signal, browsers, files }) => {
  const chromium = browsers.found.find(({ name }) => name === 'chromium');
  if (!chromium) return [crashed(suite, 'it runs in Chromium, which is left out')];
  clearResults(siteReportFile);
  const patterns = files.map((file) => file.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&'));
  // With --no-build, what was built before is good enough.
  const env = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=source`, VICINIA_BUILT: '1' };
  const { code } = await runProgram([...tool('@playwright/test', 'playwright'), 'test', ...patterns], { signal, env });
  const report = readResults<PlaywrightReport>(siteReportFile);
  if (!report) return [crashed(suite, 'its runner ended early', chromium.label)];
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts = { passed: expected, failed: unexpected + flaky, skipped };
  return judge([{ suite, engine: chromium.label, counts, failures: failuresOfReport(report) }], code);
};
