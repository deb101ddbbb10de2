import { runProgram } from '../process/run-program.ts';
import { tool } from '../process/tool.ts';
import { judge } from './judge.ts';
import { clearResults, readResults } from './read-results.ts';
import { browserResultsFile, type Results } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const suite = 'feed-and-elements';

/** The packages' tests that run on a page, in every engine found. */
export const browserSuite: Suite = async ({ signal, browsers, files }) => {
  if (browsers.found.length === 0) return [crashed(suite, 'there is no browser to run it in')];
  clearResults(browserResultsFile);
  const runner = [...tool('@web/test-runner', 'wtr'), '--config', 'web-test-runner.config.ts'];
  const env = { VICINIA_ENGINES: browsers.found.map(({ name }) => name).join() };
  const { code } = await runProgram([...runner, '--files', ...files], { signal, env });
  const ended = readResults<Record<string, Results>>(browserResultsFile);
  const results = browsers.found.map(({ label }) => {
    const ofEngine = ended?.[label];
    return ofEngine ? { suite, engine: label, ...ofEngine } : crashed(suite, 'its runner ended early', label);
  });
  return judge(results, code);
};
