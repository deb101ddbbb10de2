import { runProgram } from '../process/run-program.ts';
import { tool } from '../process/tool.ts';
import { judge } from './judge.ts';
import { clearResults, readResults } from './read-results.ts';
import { siteReportFile } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const suite = 'site';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** The built site and the host page from end to end, in Chromium. */
export const siteSuite: Suite = async ({ signal, browsers, files }) => {
  const chromium = browsers.found.find(({ name }) => name === 'chromium');
  if (!chromium) return [crashed(suite, 'it runs in Chromium, which is left out')];
  clearResults(siteReportFile);
  const patterns = files.map((file) => file.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&'));
  // With --no-build, what was built before is good enough.
  const env = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=source`, VICINIA_BUILT: '1' };
  const { code } = await runProgram([...tool('@playwright/test', 'playwright'), 'test', ...patterns], { signal, env });
  const stats = readResults<PlaywrightReport>(siteReportFile)?.stats;
  if (!stats) return [crashed(suite, 'its runner ended early', chromium.label)];
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return judge([{ suite, engine: chromium.label, counts }], code);
};
