import path from 'node:path';
import type { Reporter } from '@web/test-runner';
import { root } from '../process/root.ts';
import { countSessions } from './count-sessions.ts';

/** A line for each test file that is through; what failed in it is the default reporter's to show. */
export function progressReporter(): Reporter {
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const engines = Object.entries(countSessions(sessionsForTestFile)).map(
        ([name, { passed, failed }]) => `${name.split(' ')[0]} ${passed}${failed ? ` (${failed} FAILED)` : ''}`,
      );
      console.log(`  ${path.relative(root, testFile)}: ${engines.join(', ')}`);
    },
  };
}
