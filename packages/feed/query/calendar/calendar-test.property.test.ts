import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { weekdays, type Occurrence, type OpeningHours } from '../../model/schedule.ts';
import { instantOf } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Filters } from '../filters.ts';
import { calendarTest } from './calendar-test.ts';
import { timesOfDay } from './slots.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const first = Date.parse('2026-10-20T00:00Z');
const text = (wall: number, allDay: boolean) => new Date(wall).toISOString().slice(0, allDay ? 10 : 16);
const dayText = (number: number) => text(first + number * DAY, true);

const zone = fc.constantFrom('Europe/Rome', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kolkata');
/** Dates around a change of the clocks, from a minute to some weeks long. */
const occurrence = fc
  .record({
    at: fc.nat(40 * 96).map((quarters) => first + quarters * 15 * MINUTE),
    length: fc.oneof(fc.nat(60 * 8), fc.nat(20 * 1440)),
    allDay: fc.boolean(),
    status: fc.constantFrom(undefined, undefined, 'cancelled' as const, 'moved' as const),
  })
  .map(({ at, length, allDay, status }): Occurrence => ({
    start: text(at, allDay),
    end: text(at + length * MINUTE, allDay),
    ...(status && { status }),
  }));
const hour = fc.nat(23).map((n) => `${String(n).padStart(2, '0')}:00`);
const openingHours: fc.Arbitrary<OpeningHours> = fc.record(
  {
    days: fc.subarray([...weekdays], { minLength: 1 }),
    opens: hour,
    closes: hour,
    from: fc.nat(40).map(dayText),
    until: fc.nat(40).map(dayText),
  },
  { requiredKeys: ['days', 'opens', 'closes'], noNullPrototype: true },
);
const scheduled = fc.record({
  timeZone: zone,
  occurrences: fc.array(occurrence, { maxLength: 3 }),
  openingHours: fc.array(openingHours, { maxLength: 2 }),
  now: fc.nat(40 * 1440).map((minutes) => first + minutes * MINUTE),
});
type Scheduled = typeof scheduled extends fc.Arbitrary<infer T> ? T : never;

function testOf({ now, ...schedule }: Scheduled) {
  const [entry] = createCatalogue(
    { timeZone: 'UTC', items: [{ type: 'initiative', id: 'a', title: 'A', schedule }] },
    now,
  );
  return (filters: Filters, locked: Filters = {}) => calendarTest(filters, locked)(entry!);
}

describe('filters of dates, whatever the schedule', () => {
  it('find in a range what they find on one of its days', () => {
    fc.assert(
      fc.property(scheduled, fc.nat(50), fc.nat(12), (given, from, length) => {
        const passes = testOf(given);
        const days = Array.from({ length: length + 1 }, (_, i) => dayText(from + i));
        const onOne = days.some((day) => passes({ when: [`${day}/${day}`] }));
        expect(passes({ when: [`${days[0]!}/${days.at(-1)!}`] })).to.equal(onOne);
      }),
    );
  });

  it('find on a weekday, at a time, what they find at that time on such a day', () => {
    fc.assert(
      fc.property(scheduled, fc.constantFrom(...weekdays), fc.constantFrom(...timesOfDay), (given, weekday, time) => {
        const passes = testOf(given);
        // 20 October 2026 is a Tuesday; all that is generated is over within seventy days.
        const such = Array.from({ length: 70 }, (_, i) => i).filter((i) => weekdays[(i + 1) % 7] === weekday);
        const onOne = such.some((i) => passes({ when: [`${dayText(i)}/${dayText(i)}`], time: [time] }));
        expect(passes({ weekday: [weekday], time: [time], when: [`/${dayText(69)}`] })).to.equal(onOne);
      }),
    );
  });

  it('find the same in the names of spans as in their ranges', () => {
    fc.assert(
      fc.property(scheduled, fc.constantFrom(...timesOfDay), (given, time) => {
        const passes = testOf(given);
        const today = momentOf(given.now, given.timeZone).slice(0, 10);
        const range = `${today}/${today}`;
        expect(passes({ when: ['today'], time: [time] })).to.equal(passes({ when: [range], time: [time] }));
        expect(passes({ when: ['this-week'] }, { when: ['today'], time: [time] })).to.equal(
          passes({ when: [range], time: [time] }),
        );
      }),
    );
  });

  it('find the same where moments say their offsets', () => {
    fc.assert(
      fc.property(scheduled, zone, (given, elsewhere) => {
        const offset = (moment: string) =>
          moment.length === 10 ? moment : momentOf(instantOf(moment, given.timeZone), elsewhere);
        // An hour that the clocks skip, or show twice, is another one when it is written with its offset.
        const isPlain = (moment: string) =>
          moment.length === 10 || momentOf(instantOf(moment, given.timeZone), given.timeZone).startsWith(moment);
        fc.pre(given.occurrences.every(({ start, end = start }) => isPlain(start) && isPlain(end)));
        const occurrences = given.occurrences.map(({ start, end = start, ...more }) => ({
          ...more,
          start: offset(start),
          end: offset(end),
        }));
        const found = (passes: ReturnType<typeof testOf>) =>
          weekdays.flatMap((day) => timesOfDay.filter((time) => passes({ weekday: [day], time: [time] })));
        expect(found(testOf({ ...given, occurrences }))).to.deep.equal(found(testOf(given)));
      }),
    );
  });

  it('find no more with a further facet, and no less with a further value', () => {
    fc.assert(
      fc.property(scheduled, fc.nat(50), (given, day) => {
        const passes = testOf(given);
        const filters = { when: [`${dayText(day)}/`] };
        if (passes({ ...filters, weekday: ['mo'], time: ['evening'] })) {
          expect(passes({ ...filters, weekday: ['mo'] })).to.be.true;
          expect(passes({ ...filters, weekday: ['mo', 'tu'], time: ['evening', 'morning'] })).to.be.true;
          expect(passes({ when: [...filters.when, 'today'], weekday: ['mo'], time: ['evening'] })).to.be.true;
        }
      }),
    );
  });

  it('bear whatever a value may be, and moments far away', () => {
    const far = fc.constantFrom('9999-12-31', '0000-01-01', '9999-12-31T23:59:59.999Z', '0000-01-01T00:00-14:00');
    const any = fc.oneof(fc.string(), far, fc.constantFrom('/', '0000-01-01/9999-12-31', 'constructor', '130'));
    fc.assert(
      fc.property(far, far, any, fc.constantFrom('when', 'weekday', 'time', 'age'), (start, end, value, facet) => {
        const passes = testOf({
          timeZone: 'Europe/Rome',
          now: first,
          occurrences: [{ start, end }],
          openingHours: [
            { days: ['mo'], opens: '00:00', closes: '24:00', from: start.slice(0, 10), until: end.slice(0, 10) },
          ],
        });
        expect(passes({ [facet]: [value] })).to.be.a('boolean');
      }),
    );
  });
});
