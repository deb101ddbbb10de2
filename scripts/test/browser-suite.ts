import { runProgram } from '../process/run-program.ts';
import { tool } from '../process/tool.ts';
import type { Counts } from './counts.ts';
import { judge } from './judge.ts';
import { clearResults, readResults } from './read-results.ts';
import { browserCountsFile } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const suite = 'feed-and-elements';

/** The packages' tests that run on a page, in every engine found. */
export const browserSuite: Suite = async ({ signal, browsers, files }) => {
  if (browsers.found.length === 0) return [crashed(suite, 'there is no browser to run it in')];
  clearResults(browserCountsFile);
  const runner = [...tool('@web/test-runner', 'wtr'), '--config', 'web-test-runner.config.ts'];
  const env = { VICINIA_ENGINES: browsers.found.map(({ name }) => name).join() };
  const { code } = await runProgram([...runner, '--files', ...files], { signal, env });
  const counted = readResults<Record<string, Counts>>(browserCountsFile);
  const results = browsers.found.map(({ label }) => {
    const counts = counted?.[label];
    return counts ? { suite, engine: label, counts } : crashed(suite, 'its runner ended early', label);
  });
  return judge(results, code);
};
