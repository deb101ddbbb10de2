import { expect } from '@open-wc/testing';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import { readForeign } from '../formats/read-foreign.ts';
import type { Initiative } from '../model/initiative.ts';
import { expandSchedule } from './expand-schedule.ts';

/** A rule of rrule.js's tests, the question that is put to it, and its answer. */
interface Case {
  title: string;
  rrule: string;
  method: 'all' | 'between' | 'after' | 'before';
  args: (string | boolean)[];
  expected: unknown;
}

/** What no public schedule says, and why. */
const leftOut: [why: string, test: (it: Case) => boolean][] = [
  ['repeats by the hour or oftener', ({ rrule }) => /FREQ=(HOUR|MINUTE|SECOND)LY/.test(rrule)],
  ['has lost how often', ({ rrule }) => rrule.includes('RRULE:COUNT')],
  ['is no text', ({ rrule }) => rrule === '[object Object]'],
  ['has an answer that was lost', ({ expected }) => JSON.stringify(expected).includes('null')],
  ['has an answer in milliseconds, of which the question knows nothing', ({ title }) => title.includes('Subsecond')],
  ['leaves out by a rule, which RFC 5545 has given up', ({ rrule }) => rrule.includes('EXRULE')],
  ['has no first date', ({ rrule }) => !rrule.includes('DTSTART')],
];

const covered = (cases: readonly Case[]) => cases.filter((it) => !leftOut.some(([, test]) => test(it)));

/** The case as a calendar: where it has several first dates, each is an event of its own. */
const calendarOf = ({ rrule }: Case) =>
  [
    'BEGIN:VCALENDAR',
    ...rrule.split(/\n(?=DTSTART)/).flatMap((it) => ['BEGIN:VEVENT', 'UID:1', it, 'SUMMARY:A', 'END:VEVENT']),
  ].join('\n');

const window = { from: Date.parse('1990-01-01T00:00Z'), until: Date.parse('2300-01-01T00:00Z'), limit: 40 };

async function datesOf(it: Case): Promise<string[]> {
  const { feed } = await readForeign(sourceOf(calendarOf(it)), { wanted: ['initiative'] });
  const { schedule = {} } = feed.items[0] as Initiative;
  return expandSchedule(schedule, 'UTC', window).map(({ start }) => new Date(start).toISOString());
}

/** What the question asks for of all dates. */
function answer({ method, args }: Case, dates: readonly string[]): string | null | string[] {
  const [from, until] = args.map(String) as [string, string];
  const inclusive = args.at(-1) === true;
  const after = dates.filter((it) => it > from || (inclusive && it === from));
  const before = (end: string) => dates.filter((it) => it < end || (inclusive && it === end));
  if (method === 'all') return [...dates];
  if (method === 'after') return after[0] ?? null;
  if (method === 'before') return before(from).at(-1) ?? null;
  return before(until).filter((it) => after.includes(it));
}

describe('The rules that another library is tested with', () => {
  it('give the same dates', async function () {
    const cases = JSON.parse(await realText(this, '../recurrence/rrulejs-cases.json')) as Case[];
    const asked = covered(cases);
    const answers = await Promise.all(asked.map(async (it) => [it.title, it.rrule, answer(it, await datesOf(it))]));
    expect(answers).to.deep.equal(asked.map((it) => [it.title, it.rrule, it.expected]));
    expect(asked.length).to.equal(158);
    this.test!.title += ` (${asked.length} of ${cases.length}; no others but what ${leftOut.map(([why]) => why).join(', ')})`;
  });
});
