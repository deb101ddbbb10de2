import { findBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { command, INTERRUPTED } from './process/command.ts';
import { browserSuite } from './test/browser-suite.ts';
import { checkSuite } from './test/check-suite.ts';
import { nodeSuite } from './test/node-suite.ts';
import { readTestOptions } from './test/options.ts';
import { siteSuite } from './test/site-suite.ts';
import { crashed, type Suite, type SuiteName, type SuiteResult, suiteNames } from './test/suite.ts';
import { describeBrowsers, summary } from './test/summary.ts';
import { testFiles } from './test/test-files.ts';

const suites: Record<SuiteName, Suite> = {
  node: nodeSuite,
  'feed-and-elements': browserSuite,
  site: siteSuite,
  check: checkSuite,
};

/** These look at what the build made. */
const needBuild: readonly SuiteName[] = ['node', 'site'];

await command(async (signal) => {
  const coverage = Boolean(process.env.VICINIA_COVERAGE);
  const { only, engines, enginesRequired, words, ...options } = readTestOptions(process.argv.slice(2), coverage);
  const browsers = await findBrowsers(engines);
  console.log(describeBrowsers(browsers));

  const filesOf = (name: SuiteName) => (name === 'check' ? [] : testFiles(name, words));
  // A word that is looked for narrows the run to the suites in which some file's path holds it.
  const chosen = suiteNames.filter((name) => only.includes(name) && (words.length === 0 || filesOf(name).length > 0));
  const results: SuiteResult[] = [];
  if (enginesRequired) results.push(...browsers.leftOut.map(({ label, reason }) => crashed('engines', reason, label)));

  const wantsBuild = options.build && chosen.some((name) => needBuild.includes(name));
  const built = wantsBuild ? await build(signal) : true;
  if (!built && !signal.aborted) results.push(crashed('build', 'failed: its output stands above'));

  for (const name of chosen) {
    if (signal.aborted) break;
    console.log(`\n── ${name} ──`);
    const files = filesOf(name);
    if (name !== 'check' && files.length === 0) results.push(crashed(name, 'has no test file'));
    else if (name === 'site' && !built) results.push(crashed(name, 'not run, for want of a build'));
    else results.push(...(await suites[name]({ signal, browsers, files })));
  }
  if (signal.aborted) return INTERRUPTED;

  if (results.length === 0) results.push(crashed('all', `no test file has a path with ${words.join(' or ')}`));
  console.log(`\n${describeBrowsers(browsers)}\n\n${summary(results)}`);
  return results.some(({ counts }) => counts.failed > 0) ? 1 : 0;
});
