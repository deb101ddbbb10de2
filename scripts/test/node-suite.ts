import { runProgram } from '../process/run-program.ts';
import { judge } from './judge.ts';
import { clearResults, readResults } from './read-results.ts';
import { nodeResultsFile, type Results } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const fromSource = ['--conditions=source', '--import', './scripts/register-css.ts'];
const reporters = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[
    `--test-reporter=${import.meta.resolve('./node-results-reporter.ts')}`,
    `--test-reporter-destination=${nodeResultsFile}`,
  ],
];

/** What needs no browser, in Node's own test runner. */
export const nodeSuite: Suite = async ({ signal, files }) => {
  clearResults(nodeResultsFile);
  const { code } = await runProgram([process.execPath, ...fromSource, '--test', ...reporters, ...files], { signal });
  const results = readResults<Results>(nodeResultsFile);
  return results ? judge([{ suite: 'node', ...results }], code) : [crashed('node', 'its runner ended early')];
};
