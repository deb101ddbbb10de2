import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../model/schedule.ts';
import { groupHours } from './group-hours.ts';

const hours = (days: OpeningHours['days'], opens: string, closes: string, more = {}): OpeningHours => ({
  days,
  opens,
  closes,
  ...more,
});

/** `mo,th 09:00-12:30 15:00-18:00 (note)`, a season's before its own lines. */
const shown = (list: readonly OpeningHours[]) =>
  groupHours(list).flatMap(({ from, until, rows }) => [
    ...((from ?? until) ? [`${from ?? ''}/${until ?? ''}`] : []),
    ...rows.map(({ days, spans, notes }) =>
      [days.join(), ...spans.map((span) => span.join('-')), ...notes.map((note) => `(${note})`)].join(' '),
    ),
  ]);

describe('groupHours', () => {
  it('puts days in the order of the week, from Monday', () => {
    const list = [hours(['su'], '10:00', '11:00'), hours(['mo'], '09:00', '10:00')];
    expect(shown(list)).to.deep.equal(['mo 09:00-10:00', 'su 10:00-11:00']);
  });

  it('puts the hours of a day together, in their order', () => {
    const list = [hours(['th', 'mo'], '15:00', '18:00'), hours(['mo', 'th'], '09:00', '12:30')];
    expect(shown(list)).to.deep.equal(['mo,th 09:00-12:30 15:00-18:00']);
  });

  it('puts days with the same hours together, and no others', () => {
    const list = [hours(['mo', 'tu', 'we'], '09:00', '12:00'), hours(['tu'], '15:00', '18:00')];
    expect(shown(list)).to.deep.equal(['mo,we 09:00-12:00', 'tu 09:00-12:00 15:00-18:00']);
  });

  it('says the same hours once', () => {
    const list = [hours(['mo'], '09:00', '12:00'), hours(['mo', 'mo'], '09:00', '12:00')];
    expect(shown(list)).to.deep.equal(['mo 09:00-12:00']);
  });

  it('keeps notes with their days', () => {
    const list = [hours(['mo', 'tu'], '09:00', '12:00'), hours(['tu'], '15:00', '16:00', { note: 'su richiesta' })];
    expect(shown(list)).to.deep.equal(['mo 09:00-12:00', 'tu 09:00-12:00 15:00-16:00 (su richiesta)']);
  });

  it('keeps seasons apart, in their order, what holds all year first', () => {
    const list = [
      hours(['mo'], '10:00', '12:00', { from: '2026-09-01' }),
      hours(['mo'], '08:00', '12:00', { from: '2026-06-01', until: '2026-08-31' }),
      hours(['fr'], '09:00', '12:00'),
    ];
    expect(shown(list)).to.deep.equal([
      'fr 09:00-12:00',
      '2026-06-01/2026-08-31',
      'mo 08:00-12:00',
      '2026-09-01/',
      'mo 10:00-12:00',
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(groupHours([])).to.deep.equal([]);
  });
});
