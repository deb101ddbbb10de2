import { expect } from '@open-wc/testing';
import { recurrencePattern, type RecurrencePattern } from './recurrence-pattern.ts';

/** Of a rule whose first date is Thursday, 17 September 2026 at 17:00 in Rome. */
function patternOf(rule: string, start = '2026-09-17T17:00'): Partial<RecurrencePattern> | undefined {
  const pattern = recurrencePattern({ start, rule }, 'Europe/Rome');
  if (!pattern) return undefined;
  const said = Object.entries(pattern).filter(([name, it]) =>
    Array.isArray(it) ? it.length > 0 : it !== undefined && !(name === 'every' && it === 1),
  );
  return Object.fromEntries(said);
}

describe('recurrencePattern', () => {
  const patterns: [rule: string, pattern: Partial<RecurrencePattern>][] = [
    ['FREQ=DAILY', { unit: 'day' }],
    ['FREQ=DAILY;INTERVAL=3', { unit: 'day', every: 3 }],
    ['FREQ=DAILY;BYDAY=SA,SU', { unit: 'week', days: ['sa', 'su'] }],
    ['FREQ=WEEKLY', { unit: 'week', days: ['th'] }],
    ['FREQ=WEEKLY;BYDAY=TH,MO', { unit: 'week', days: ['mo', 'th'] }],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', { unit: 'day' }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', { unit: 'week', every: 2, days: ['sa'] }],
    ['FREQ=WEEKLY;BYMONTH=7,8', { unit: 'week', days: ['th'], months: [7, 8] }],
    ['FREQ=WEEKLY;BYHOUR=17;BYMINUTE=0', { unit: 'week', days: ['th'] }],
    ['FREQ=WEEKLY;COUNT=8', { unit: 'week', days: ['th'], count: 8 }],
    ['FREQ=WEEKLY;UNTIL=20270604', { unit: 'week', days: ['th'], until: '2027-06-04' }],
    ['FREQ=MONTHLY', { unit: 'month', monthDays: [17] }],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', { unit: 'month', monthDays: [1, -1] }],
    ['FREQ=MONTHLY;BYDAY=1MO', { unit: 'month', nthDays: [{ day: 'mo', nth: 1 }] }],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', { unit: 'month', nthDays: [{ day: 'fr', nth: -1 }] }],
    ['FREQ=MONTHLY;BYDAY=FR', { unit: 'week', days: ['fr'] }],
    ['FREQ=YEARLY', { unit: 'year', monthDays: [17], months: [9] }],
    ['FREQ=YEARLY;INTERVAL=2', { unit: 'year', every: 2, monthDays: [17], months: [9] }],
    ['FREQ=YEARLY;BYMONTHDAY=1', { unit: 'month', monthDays: [1] }],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', { unit: 'year', nthDays: [{ day: 'su', nth: 2 }], months: [5] }],
    ['FREQ=YEARLY;BYDAY=TU', { unit: 'week', days: ['tu'] }],
  ];
  for (const [rule, pattern] of patterns) {
    it(`understands ${rule}`, () => {
      expect(patternOf(rule)).to.deep.equal(pattern);
    });
  }

  for (const rule of [
    'FREQ=YEARLY;BYEASTER=1',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;INTERVAL=2;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=MONTHLY;BYDAY=1MO,TU',
    'FREQ=MONTHLY;BYDAY=-2MO',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;INTERVAL=2;BYMONTH=3,6',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    'FREQ=WEEKLY;BYHOUR=10,15',
    'FREQ=WEEKLY;BYMINUTE=30',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=HOURLY',
  ]) {
    it(`says nothing of ${rule}`, () => {
      expect(patternOf(rule)).to.be.undefined;
    });
  }

  it('takes the day that it is where it happens', () => {
    expect(patternOf('FREQ=WEEKLY', '2026-09-17T22:30:00Z')).to.deep.equal({ unit: 'week', days: ['fr'] });
  });

  it('asks nothing of the hour of a whole day', () => {
    expect(patternOf('FREQ=WEEKLY;BYHOUR=9', '2026-09-17')).to.deep.equal({ unit: 'week', days: ['th'] });
  });
});
