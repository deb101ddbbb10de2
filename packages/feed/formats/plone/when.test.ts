import { expect } from '@open-wc/testing';
import type { Problem } from '../../problem/problem.ts';
import { Cursor } from '../cursor.ts';
import { schedule } from './when.ts';

const read = (fields: object) => {
  const problems: Problem[] = [];
  return { when: schedule(new Cursor(fields, { problems, base: undefined }), undefined), problems };
};
const evening = { start: '2026-06-05T17:00:00+00:00', end: '2026-06-05T21:00:00+00:00' };

describe('when an event of Plone is', () => {
  it('whole days begin at midnight in Italy, which is the day before in UTC', () => {
    const { when } = read({ start: '2026-03-04T23:00:00+00:00', end: '2026-03-06T22:59:59+00:00', whole_day: true });
    expect(when).to.deep.equal({ occurrences: [{ start: '2026-03-05', end: '2026-03-06' }] });
  });

  it('one whole day has no end', () => {
    const { when } = read({ start: '2026-07-04T22:00:00+00:00', end: '2026-07-05T21:59:59+00:00', whole_day: true });
    expect(when).to.deep.equal({ occurrences: [{ start: '2026-07-05' }] });
  });

  it('an open end is none', () => {
    expect(read({ ...evening, open_end: true }).when).to.deep.equal({ occurrences: [{ start: evening.start }] });
  });

  it('a rule, with days out and days more', () => {
    const recurrence = 'RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20260612T000000,20260619T000000\nRDATE:20260704T000000';
    expect(read({ ...evening, recurrence }).when).to.deep.equal({
      recurrences: [{ ...evening, rule: 'FREQ=WEEKLY;COUNT=4', except: ['2026-06-12', '2026-06-19'] }],
      occurrences: [{ start: '2026-07-04T19:00', end: '2026-07-04T23:00:00+02:00' }],
    });
  });

  it('a rule that comes with the first date again', () => {
    const recurrence = 'DTSTART:20260605T170000Z\nRRULE:FREQ=WEEKLY;COUNT=4';
    const { when, problems } = read({ ...evening, recurrence });
    expect(when).to.deep.equal({ recurrences: [{ ...evening, rule: 'FREQ=WEEKLY;COUNT=4' }] });
    expect(problems).to.be.empty;
  });

  it('the hours of an office', () => {
    expect(read({ orario_pubblico: 'Lunedì-venerdì 8.30-13; su appuntamento' }).when).to.deep.equal({
      openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:30', closes: '13:00' }],
      note: 'su appuntamento',
    });
  });

  it('a rule that we do not know leaves the first date, and says so', () => {
    const { when, problems } = read({ ...evening, recurrence: 'RRULE:FREQ=HOURLY' });
    expect(when).to.deep.equal({ occurrences: [evening] });
    expect(problems.map(({ path, expected }) => [...path, expected])).to.deep.equal([['recurrence', 'rule']]);
  });
});
