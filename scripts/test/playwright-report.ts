import path from 'node:path';
import { root } from '../process/root.ts';
import { failure, type Failure } from './failure.ts';

interface PlaywrightSuite {
  /** The file's name for a file, and the group's for a group within. */
  title: string;
  file: string;
  suites?: readonly PlaywrightSuite[];
  specs: readonly {
    title: string;
    ok: boolean;
    tests: readonly { results: readonly { error?: { message?: string } }[] }[];
  }[];
}

/** What is read of Playwright's report in JSON. */
export interface PlaywrightReport {
  config: { rootDir: string };
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: readonly PlaywrightSuite[];
}

/** The tests of a report that failed. */
export function failuresOfReport({ config, suites }: PlaywrightReport): Failure[] {
  const folder = path.relative(root, config.rootDir);
  return suites.flatMap((suite) => failuresOfSuite(path.join(folder, suite.file), [], suite));
}

function failuresOfSuite(file: string, names: readonly string[], { specs, suites = [] }: PlaywrightSuite): Failure[] {
  const own = specs.filter(({ ok }) => !ok).map(({ title, tests }) => failure(file, [...names, title], errorOf(tests)));
  return [...own, ...suites.flatMap((suite) => failuresOfSuite(file, [...names, suite.title], suite))];
}

const errorOf = (tests: PlaywrightSuite['specs'][number]['tests']) =>
  tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message;
