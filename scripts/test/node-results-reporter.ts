import path from 'node:path';
import type { EventData } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { root } from '../process/root.ts';
import type { Counts } from './counts.ts';
import { failure, type Failure } from './failure.ts';
import type { Results } from './results.ts';

/** A reporter for Node's test runner: the results of the whole run, as JSON. */
export default async function* nodeResultsReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: Failure[] = [];
  /** The names of the test that runs and of those that it stands in. */
  let names: string[] = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') names = [...names.slice(0, data.nesting), data.name];
    else if (type === 'test:fail' && isCounted(data)) failures.push(failureOf(data, names));
    else if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      const counts: Counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
      yield JSON.stringify({ counts, failures } satisfies Results);
    }
  }
}

/** Neither expected to fail, nor failed for a test within. */
function isCounted({ todo, details }: EventData.TestFail): boolean {
  const { failureType } = details.error as { failureType?: string };
  return !todo && failureType !== 'subtestsFailed';
}

function failureOf({ file, name, nesting, details: { error } }: EventData.TestFail, names: string[]): Failure {
  const place = file && path.relative(root, file);
  const { message } = error.cause instanceof Error ? error.cause : error;
  return failure(place, [...names.slice(0, nesting), name], message);
}
