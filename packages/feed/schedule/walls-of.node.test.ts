import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { readRule } from './read-rule.ts';
import { wallsOf } from './walls-of.ts';

const DAY = 86_400_000;

const some = (values: readonly (string | number)[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }).map((list) => list.join());
const part = (name: string, value: fc.Arbitrary<string | number>) => value.map((it) => `;${name}=${it}`);
const maybe = (name: string, value: fc.Arbitrary<string | number>) =>
  fc.option(part(name, value), { nil: '', freq: 2 });

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const monthDays = [1, 2, 13, 28, 29, 30, 31, -1, -2, -31];
const nthDays = days.flatMap((day) => [`1${day}`, `2${day}`, `5${day}`, `-1${day}`, `-5${day}`]);
// The other library does not take days with a number beside days without.
const byDay = (more: readonly string[] = []) => part('BYDAY', fc.oneof(some(days, 3), some([...nthDays, ...more], 3)));

const commonParts = [
  maybe('INTERVAL', fc.constantFrom(1, 2, 3, 5)),
  maybe('COUNT', fc.integer({ min: 1, max: 12 })),
  maybe('WKST', fc.constantFrom('MO', 'SU', 'TH')),
  maybe('BYMONTH', some([1, 2, 3, 6, 11, 12], 3)),
  maybe('BYHOUR', some([0, 9, 18], 2)),
];
const frequencies: [frequency: string, ...parts: fc.Arbitrary<string>[]][] = [
  ['DAILY', maybe('BYDAY', some(days, 4)), maybe('BYMONTHDAY', some(monthDays, 3))],
  ['WEEKLY', maybe('BYDAY', some(days, 4))],
  ['MONTHLY', fc.oneof(byDay(), part('BYMONTHDAY', some(monthDays, 3)), fc.constant(''))],
  [
    'YEARLY',
    fc.oneof(
      byDay(['20MO', '-10WE']),
      part('BYMONTHDAY', some(monthDays, 3)),
      part('BYYEARDAY', some([1, 60, 100, 365, 366, -1, -366], 3)),
      fc.constant(''),
    ),
  ],
];

/** A rule of which RFC 5545 leaves nothing to opinion: BYSETPOS picks from something, week numbers name days. */
const rule = fc.oneof(
  ...frequencies.map(([frequency, ...parts]) =>
    fc
      .tuple(fc.tuple(...parts), fc.tuple(...commonParts), maybe('BYSETPOS', some([1, 2, -1, -2], 2)))
      .map(([own, common, places]) => {
        const text = `FREQ=${frequency}${own.join('')}${common.join('')}`;
        return /BY(MONTHDAY|YEARDAY|DAY)/.test(text) && frequency !== 'DAILY' ? text + places : text;
      }),
  ),
);
const start = fc
  .integer({ min: Date.UTC(2019, 0) / DAY, max: Date.UTC(2022, 0) / DAY })
  .map((day) => day * DAY + 9 * 3_600_000);

describe('The dates of a rule', () => {
  it('are those that another library finds', () => {
    fc.assert(
      fc.property(rule, start, (text, start) => {
        const until = start + 800 * DAY;
        const basic = new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
        const other = new RRuleTemporal({ rruleString: `DTSTART:${basic}\nRRULE:${text}` });
        const expected = other.between(new Date(start), new Date(until - 1), true).map((it) => it.epochMilliseconds);
        assert.deepEqual([...wallsOf(readRule(text), start, start, until)], expected);
      }),
      { numRuns: 200, seed: 5545 },
    );
  });
});
