import { runProgram } from '../process/run-program.ts';
import type { Counts } from './counts.ts';
import { judge } from './judge.ts';
import { clearResults, readResults } from './read-results.ts';
import { nodeCountsFile } from './results.ts';
import { crashed, type Suite } from './suite.ts';

const fromSource = ['--conditions=source', '--import', './scripts/register-css.ts'];
const reporters = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[
    `--test-reporter=${import.meta.resolve('./node-count-reporter.ts')}`,
    `--test-reporter-destination=${nodeCountsFile}`,
  ],
];

/** What needs no browser, in Node's own test runner. */
export const nodeSuite: Suite = async ({ signal, files }) => {
  clearResults(nodeCountsFile);
  const { code } = await runProgram([process.execPath, ...fromSource, '--test', ...reporters, ...files], { signal });
  const counts = readResults<Counts>(nodeCountsFile);
  return counts ? judge([{ suite: 'node', counts }], code) : [crashed('node', 'its runner ended early')];
};
