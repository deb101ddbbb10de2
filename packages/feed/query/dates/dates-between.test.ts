import { expect } from '@open-wc/testing';
import type { Initiative } from '../../model/initiative.ts';
import { createCatalogue } from '../catalogue.ts';
import { datesBetween } from './dates-between.ts';

const rome = 'Europe/Rome';
const from = Date.parse('2026-11-01T00:00+01:00');
const until = Date.parse('2026-12-01T00:00+01:00');

/** The dates of an item with this schedule in November 2026. */
function inNovember(schedule: NonNullable<Initiative['schedule']>) {
  const item: Initiative = { type: 'initiative', id: '1', title: 'Coro', schedule };
  const catalogue = createCatalogue({ title: 'Prova', timeZone: rome, items: [item] }, from);
  return datesBetween(catalogue, rome, from, until);
}
const days = (schedule: NonNullable<Initiative['schedule']>) =>
  inNovember(schedule).map(({ firstDay, lastDay }) => (firstDay === lastDay ? firstDay : `${firstDay}/${lastDay}`));

describe('datesBetween', () => {
  it('gives what is listed, in order', () => {
    expect(days({ occurrences: [{ start: '2026-11-20T10:00' }, { start: '2026-11-05' }] })).to.deep.equal([
      '2026-11-05',
      '2026-11-20',
    ]);
  });

  it('leaves out what is before and after', () => {
    const occurrences = [
      { start: '2026-10-31' },
      { start: '2026-11-01' },
      { start: '2026-11-30T23:59' },
      { start: '2026-12-01' },
    ];
    expect(days({ occurrences })).to.deep.equal(['2026-11-01', '2026-11-30']);
  });

  it('follows rules beyond the dates that are listed', () => {
    const recurrences = [{ start: '2020-01-07T17:00', rule: 'FREQ=WEEKLY;BYDAY=TH', except: ['2026-11-12'] }];
    expect(days({ recurrences })).to.deep.equal(['2026-11-05', '2026-11-19', '2026-11-26']);
  });

  it('gives each day of a daily rule', () => {
    expect(days({ recurrences: [{ start: '2026-01-01', rule: 'FREQ=DAILY' }] })).to.have.length(30);
  });

  it('keeps what does not take place', () => {
    const [date] = inNovember({ occurrences: [{ start: '2026-11-05', status: 'cancelled' }] });
    expect(date!.occurrence.status).to.equal('cancelled');
  });

  it('knows all days of what lasts longer, also when it began before', () => {
    expect(days({ occurrences: [{ start: '2026-10-30', end: '2026-11-02' }] })).to.deep.equal([
      '2026-10-30/2026-11-02',
    ]);
  });

  it('counts what ends at midnight to the day before', () => {
    expect(days({ occurrences: [{ start: '2026-11-05T20:00', end: '2026-11-06T00:00' }] })).to.deep.equal([
      '2026-11-05',
    ]);
  });

  it('counts days by the clocks of the item’s zone', () => {
    const schedule = { timeZone: 'America/New_York', occurrences: [{ start: '2026-11-05T23:30:00Z' }] };
    expect(days(schedule)).to.deep.equal(['2026-11-05']);
    expect(days({ occurrences: [{ start: '2026-11-05T23:30:00Z' }] })).to.deep.equal(['2026-11-06']);
  });

  it('gives what is listed where a rule makes no sense', () => {
    const schedule = {
      recurrences: [{ start: '2026-11-01', rule: 'FREQ=NEVER' }],
      occurrences: [{ start: '2026-11-07' }],
    };
    expect(days(schedule)).to.deep.equal(['2026-11-07']);
  });
});
