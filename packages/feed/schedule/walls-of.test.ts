import { expect } from '@open-wc/testing';
import { readRule } from './read-rule.ts';
import { wallsOf } from './walls-of.ts';

const wall = (text: string) => Date.parse(`${text}Z`);
const written = (time: number) => new Date(time).toISOString().slice(0, 16);

/** The first dates of a rule. */
function dates(rule: string, start: string, most = 6): string[] {
  const found: string[] = [];
  for (const time of wallsOf(readRule(rule), wall(start), wall(start), wall(start) + 1e12)) {
    if (found.length === most) break;
    found.push(written(time));
  }
  return found;
}

const days = (rule: string, start: string, most = 6) =>
  dates(rule, `${start}T09:00`, most).map((it) => it.slice(0, 10));

describe('wallsOf', () => {
  const cases: [what: string, rule: string, start: string, days: string[]][] = [
    ['every third day', 'FREQ=DAILY;INTERVAL=3;COUNT=3', '2026-02-26', ['2026-02-26', '2026-03-01', '2026-03-04']],
    ['days of some months', 'FREQ=DAILY;BYMONTH=1;COUNT=2', '2026-03-05', ['2027-01-01', '2027-01-02']],
    [
      'Fridays that are the 13th',
      'FREQ=DAILY;BYDAY=FR;BYMONTHDAY=13;COUNT=2',
      '2026-03-01',
      ['2026-03-13', '2026-11-13'],
    ],
    ['twice a week', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3', '2026-03-05', ['2026-03-05', '2026-03-10', '2026-03-12']],
    [
      'every other week, which begins on Monday',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'every other week, which begins on Sunday',
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-03-01', ['2026-03-27', '2026-04-24']],
    [
      'the fifth Monday, where there is one',
      'FREQ=MONTHLY;BYDAY=5MO;COUNT=2',
      '2026-01-01',
      ['2026-03-30', '2026-06-29'],
    ],
    [
      'every Monday and the first Friday',
      'FREQ=MONTHLY;BYDAY=MO,1FR;COUNT=4',
      '2026-03-01',
      ['2026-03-02', '2026-03-06', '2026-03-09', '2026-03-16'],
    ],
    ['the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2026-01-31', ['2026-01-31', '2026-02-28']],
    ['the 31st, where there is one', 'FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    [
      'the last working day',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      '2026-01-01',
      ['2026-01-30', '2026-02-27'],
    ],
    [
      'the first and the last of several days',
      'FREQ=MONTHLY;BYMONTHDAY=5,10,20;BYSETPOS=1,-1;COUNT=3',
      '2026-01-07',
      ['2026-01-20', '2026-02-05', '2026-02-20'],
    ],
    ['29 February', 'FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29', '2028-02-29']],
    [
      'the same day of other months',
      'FREQ=YEARLY;BYMONTH=1,6;COUNT=3',
      '2026-01-05',
      ['2026-01-05', '2026-06-05', '2027-01-05'],
    ],
    ['a Monday of a month', 'FREQ=YEARLY;BYMONTH=3;BYDAY=1MO;COUNT=2', '2026-01-01', ['2026-03-02', '2027-03-01']],
    ['the 20th Monday of the year', 'FREQ=YEARLY;BYDAY=20MO;COUNT=2', '1997-05-19', ['1997-05-19', '1998-05-18']],
    ['the last Wednesday of the year', 'FREQ=YEARLY;BYDAY=-1WE;COUNT=2', '2026-01-01', ['2026-12-30', '2027-12-29']],
    [
      'days of the year',
      'FREQ=YEARLY;BYYEARDAY=1,-1;COUNT=3',
      '2026-06-01',
      ['2026-12-31', '2027-01-01', '2027-12-31'],
    ],
    ['a day of a week', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '1997-05-12', ['1997-05-12', '1998-05-11']],
    [
      'the week that some years have',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2',
      '2015-01-01',
      ['2015-12-28', '2020-12-28'],
    ],
    ['the last week', 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=2', '2026-01-01', ['2027-01-03', '2028-01-02']],
    ['Easter Monday', 'FREQ=YEARLY;BYEASTER=1;COUNT=3', '2026-01-01', ['2026-04-06', '2027-03-29', '2028-04-17']],
    ['once in a long time', 'FREQ=YEARLY;INTERVAL=10;COUNT=2', '2026-01-01', ['2026-01-01', '2036-01-01']],
  ];
  for (const [what, rule, start, expected] of cases)
    it(`knows ${what}: ${rule}`, () => {
      expect(days(rule, start)).to.deep.equal(expected);
    });

  it('knows several times of a day', () => {
    expect(dates('FREQ=DAILY;BYHOUR=16,10;BYMINUTE=0,30;COUNT=5', '2026-03-05T10:30')).to.deep.equal([
      '2026-03-05T10:30',
      '2026-03-05T16:00',
      '2026-03-05T16:30',
      '2026-03-06T10:00',
      '2026-03-06T10:30',
    ]);
  });

  it('gives the same dates whether it begins at the window or counts up to it', () => {
    const window = [wall('2026-03-01T00:00'), wall('2026-09-01T00:00')] as const;
    for (const rule of [
      'FREQ=DAILY;INTERVAL=7',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU',
      'FREQ=MONTHLY;INTERVAL=5',
      'FREQ=YEARLY',
    ]) {
      const [counted, passed] = [`${rule};COUNT=5000`, rule].map((it) => [
        ...wallsOf(readRule(it), wall('2001-04-22T09:00'), ...window),
      ]);
      expect(passed).to.deep.equal(counted);
      expect(passed).not.to.be.empty;
    }
  });
});

describe('wallsOf, of a rule without end or sense', () => {
  const half = [wall('2026-03-01T00:00'), wall('2026-09-01T00:00')] as const;
  const within = (rule: string, start: string) => [...wallsOf(readRule(rule), wall(start), ...half)].length;

  const counts: [rule: string, start: string, dates: number][] = [
    ['FREQ=DAILY', '1600-01-01T09:00', 184],
    ['FREQ=DAILY;COUNT=1000000000', '1600-01-01T09:00', 184],
    ['FREQ=DAILY;INTERVAL=1000000000', '2026-03-01T09:00', 1],
    ['FREQ=YEARLY;INTERVAL=9007199254740991', '2026-01-01T09:00', 0],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01T09:00', 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1', '2026-01-01T09:00', 0],
    ['FREQ=YEARLY', '9999-12-31T09:00', 0],
  ];
  for (const [rule, start, expected] of counts)
    it(`ends: ${rule} from ${start}`, () => {
      expect(within(rule, start)).to.equal(expected);
    });

  it('refuses what would take too long to count', () => {
    expect(() => within('FREQ=DAILY;COUNT=50000', '1800-01-01T09:00')).to.throw(RangeError, 'too long');
    const all = Array.from({ length: 60 }, (_, i) => i).join();
    expect(() =>
      within(`FREQ=YEARLY;BYYEARDAY=1,-1;BYHOUR=0,1,2,3,4,5;BYMINUTE=${all};BYSECOND=${all}`, '2026-01-01T09:00'),
    ).to.throw(RangeError, 'too long');
  });
});
