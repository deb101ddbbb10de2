import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** A reporter for Node's test runner: the tests of the whole run, counted, as JSON. */
export default async function* nodeCountReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = data.counts;
    const counts: Counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    yield JSON.stringify(counts);
  }
}
