import { expect } from '@open-wc/testing';
import { everyWeek, type Rule } from '../../schedule/rule.ts';
import { daysOf } from './days-of.ts';
import { ruleText } from './rule-text.ts';

const rule = (parts: Partial<Rule>): Rule => ({ ...everyWeek, ...parts });
const day = (name: 'mo' | 'tu' | 'th' | 'fr', nth?: number) => ({ day: name, nth });

describe('The days of a rule', () => {
  const cases: [string, Partial<Rule>, string, string[]][] = [
    [
      'every Thursday, from the first one on',
      { byDay: [day('th')] },
      '2026-03-01',
      ['2026-03-05', '2026-03-12', '2026-03-19'],
    ],
    [
      'every other week, on two days of it',
      { interval: 2, byDay: [day('mo'), day('fr')] },
      '2026-03-02',
      ['2026-03-02', '2026-03-06', '2026-03-16'],
    ],
    [
      'every other week of one that begins on Tuesday',
      { interval: 2, weekStart: 'tu', byDay: [day('mo'), day('tu')] },
      '2026-03-03',
      ['2026-03-03', '2026-03-09', '2026-03-17'],
    ],
    [
      'the second Monday and the last Friday',
      { frequency: 'MONTHLY', byDay: [day('mo', 2), day('fr', -1)] },
      '2026-03-01',
      ['2026-03-09', '2026-03-27', '2026-04-13'],
    ],
    [
      'the last day of the month',
      { frequency: 'MONTHLY', byMonthDay: [-1] },
      '2026-01-15',
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    [
      'the 29th of February',
      { frequency: 'YEARLY', byMonth: [2], byMonthDay: [29] },
      '2026-01-01',
      ['2028-02-29', '2032-02-29', '2036-02-29'],
    ],
    ['three days and no more', { frequency: 'DAILY', count: 2 }, '2026-03-28', ['2026-03-28', '2026-03-29']],
    ['until a day', { frequency: 'DAILY', until: '2026-03-29' }, '2026-03-29', ['2026-03-29']],
    ['never', { frequency: 'YEARLY', byMonth: [2], byMonthDay: [30] }, '2026-01-01', []],
  ];
  for (const [name, parts, from, days] of cases)
    it(`are found: ${name}`, () => {
      expect(daysOf(rule(parts), from, 3)).to.deep.equal(days);
    });

  it('are written as RRULE writes them, a count before an end', () => {
    const text = ruleText(
      rule({ interval: 2, byDay: [day('mo')], count: 3, until: '2026-06-30', weekStart: 'tu' }),
      true,
    );
    expect(text).to.equal('FREQ=WEEKLY;INTERVAL=2;COUNT=3;WKST=TU;BYDAY=MO');
    expect(ruleText(rule({ until: '2026-06-30' }), false)).to.equal('FREQ=WEEKLY;UNTIL=20260630');
  });
});
