import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter } from '@web/test-runner';
import { countSessions } from './count-sessions.ts';

/** Writes the tests of each browser, counted, into a JSON file. */
export function countReporter(file: string): Reporter {
  return {
    stop({ sessions }) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}
