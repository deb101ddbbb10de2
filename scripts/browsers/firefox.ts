import type { Engine, Environment, LeftOut } from './engine.ts';
import { findProgram } from './find-program.ts';
import { versionOf } from './version-of.ts';

const programs = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** $FIREFOX_PATH, else an installed Firefox. */
export function findFirefox(env: Environment): Engine | LeftOut {
  const given = env.FIREFOX_PATH;
  const program = findProgram(given ? [given] : programs, env.PATH);
  if (program) return { name: 'firefox', label: `Firefox ${versionOf(program)}`.trim(), program, args: [], env: {} };
  const problem = given ? `FIREFOX_PATH is ${given}, which is no program` : 'there is none on this machine';
  return {
    name: 'firefox',
    label: 'Firefox',
    reason: `${problem}: install it (Debian: firefox-esr), or name one in FIREFOX_PATH`,
  };
}
