import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter } from '@web/test-runner';
import type { Results } from '../test/results.ts';
import { countSessions } from './count-sessions.ts';
import { failuresOfSessions } from './failures-of-sessions.ts';

/** Writes the results of each browser into a JSON file. */
export function resultsReporter(file: string): Reporter {
  return {
    stop({ sessions }) {
      const results = Object.entries(countSessions(sessions)).map(([name, counts]): [string, Results] => [
        name,
        { counts, failures: failuresOfSessions(sessions.filter(({ browser }) => browser.name === name)) },
      ]);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(results)));
    },
  };
}
