import { expect } from '@open-wc/testing';
import { readNthDay, readRule } from './read-rule.ts';

describe('readRule', () => {
  it('reads every part', () => {
    const text =
      'FREQ=YEARLY;INTERVAL=2;COUNT=3;WKST=SU;BYDAY=MO,-1FR;BYMONTH=1,12;BYMONTHDAY=-1;BYYEARDAY=366;BYWEEKNO=-53;' +
      'BYEASTER=-2;BYHOUR=0,23;BYMINUTE=59;BYSECOND=60;BYSETPOS=-1';
    expect(readRule(text)).to.deep.equal({
      frequency: 'YEARLY',
      interval: 2,
      count: 3,
      until: undefined,
      weekStart: 'su',
      byDay: [
        { day: 'mo', nth: undefined },
        { day: 'fr', nth: -1 },
      ],
      byMonth: [1, 12],
      byMonthDay: [-1],
      byYearDay: [366],
      byWeekNo: [-53],
      byEaster: [-2],
      byHour: [0, 23],
      byMinute: [59],
      bySecond: [60],
      bySetPos: [-1],
    });
  });

  const ends: [string, string][] = [
    ['20260402', '2026-04-02'],
    ['20260402T150000', '2026-04-02T15:00:00'],
    ['20260402T150000Z', '2026-04-02T15:00:00Z'],
    ['2026-04-02', '2026-04-02'],
    ['2026-04-02T15:00:00Z', '2026-04-02T15:00:00Z'],
  ];
  for (const [text, until] of ends)
    it(`reads until when: ${text}`, () => {
      expect(readRule(`FREQ=DAILY;UNTIL=${text}`).until).to.equal(until);
    });

  it('passes over small letters, blanks, what is empty and what says nothing new', () => {
    const text = ' freq=weekly; byday = mo,we;BYMONTH=;;RSCALE=GREGORIAN;SKIP=OMIT;X-NOTE=1';
    expect(readRule(text)).to.deep.equal(readRule('FREQ=WEEKLY;BYDAY=MO,WE'));
  });

  const wrong = [
    'WEEKLY',
    'INTERVAL=0',
    'INTERVAL=-1',
    'INTERVAL=1.5',
    'INTERVAL=1e9',
    'COUNT=0',
    'COUNT=molte',
    'UNTIL=domani',
    'UNTIL=20260230',
    'WKST=XX',
    'BYDAY=XX',
    'BYDAY=MO,,TU',
    'BYMONTH=13',
    'BYMONTHDAY=0',
    'BYMONTHDAY=32',
    'BYHOUR=24',
    'BYSETPOS=0',
    'RSCALE=CHINESE',
    'SKIP=FORWARD',
    'BYMOON=1',
  ];
  for (const part of wrong)
    it(`refuses what makes no sense: ${part}`, () => {
      expect(() => readRule(`FREQ=MONTHLY;${part}`)).to.throw(RangeError);
    });

  for (const text of ['', 'COUNT=3', 'FREQ=MAI', 'FREQ=HOURLY', 'FREQ=SECONDLY;COUNT=1'])
    it(`refuses what does not say how often, or by the hour: ${text}`, () => {
      expect(() => readRule(text)).to.throw(RangeError, 'FREQ');
    });
});

describe('readNthDay', () => {
  it('reads a day, the n-th of its kind, and one counted from the end', () => {
    expect(['MO', '2mo', '+3 FR', '-1SU'].map(readNthDay)).to.deep.equal([
      { day: 'mo', nth: undefined },
      { day: 'mo', nth: 2 },
      { day: 'fr', nth: 3 },
      { day: 'su', nth: -1 },
    ]);
    expect(readNthDay('lun')).to.be.undefined;
  });
});
