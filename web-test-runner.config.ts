import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { feedServer } from '@vicinia/testing/feed-server/feed-server.js';
import { hostServer } from '@vicinia/testing/host-server/host-server.js';
import { launcher } from './scripts/browsers/launcher.ts';
import { findBrowsers, readEngineNames } from './scripts/browsers.ts';
import { root } from './scripts/process/root.ts';
import { browserResultsFile } from './scripts/test/results.ts';
import { testFiles } from './scripts/test/test-files.ts';
import { cssModules } from './scripts/test-server/css-modules.ts';
import { progressReporter } from './scripts/test-server/progress-reporter.ts';
import { resultsReporter } from './scripts/test-server/results-reporter.ts';
import { sharedData } from './scripts/test-server/shared-data.ts';
import { umdModules } from './scripts/test-server/umd-modules.ts';

const coverage = Boolean(process.env.VICINIA_COVERAGE);
// Chromium alone can tell which lines ran.
const wished = coverage ? 'chromium' : process.env.VICINIA_ENGINES;
const { found } = await findBrowsers(wished ? readEngineNames(wished) : undefined);
const onTerminal = process.stdout.isTTY === true;

export default {
  rootDir: root,
  files: testFiles('feed-and-elements'),
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [cssModules(), umdModules(), esbuildPlugin({ ts: true, target: 'esnext' })],
  middleware: [feedServer(), hostServer(), sharedData()],
  browsers: found.map(launcher),
  // A page in a background tab gets no animation frames, so a browser has one page at a time.
  concurrency: 1,
  concurrentBrowsers: Math.max(1, Math.floor(availableParallelism() / 2)),
  // axe takes seconds on two cores.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    defaultReporter({ reportTestProgress: onTerminal }),
    progressReporter(),
    resultsReporter(browserResultsFile),
  ],
  staticLogging: !onTerminal,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverage,
  coverageConfig: {
    include: ['packages/{feed,elements}/**/*.ts'],
    exclude: ['**/*.test.ts', '**/node_modules/**'],
    report: true,
    reportDir: 'coverage',
  },
} satisfies TestRunnerConfig;
