import { expect } from '@open-wc/testing';
import { addDays, addMonths, mondayOf, weeksOf } from './days.ts';

describe('days of a calendar', () => {
  it('go over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
  });

  for (const [day, count, found] of [
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-10-31', -12, '2025-10-31'],
  ] as const) {
    it(`keep the day of the month where it is there: ${day} and ${count} months`, () => {
      expect(addMonths(day, count)).to.equal(found);
    });
  }

  it('begin a week on Monday', () => {
    expect(mondayOf('2026-11-23')).to.equal('2026-11-23');
    expect(mondayOf('2026-11-29')).to.equal('2026-11-23');
  });

  it('make up whole weeks', () => {
    const weeks = weeksOf('2026-11-23');
    expect(weeks).to.have.length(6);
    expect(weeks[0]![0]).to.equal('2026-10-26');
    expect(weeks[5]![6]).to.equal('2026-12-06');
    expect(weeks.every((week) => week.length === 7)).to.be.true;
    expect(weeksOf('2027-02-10')).to.have.length(4);
  });
});
