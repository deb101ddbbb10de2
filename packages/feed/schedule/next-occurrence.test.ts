import { expect } from '@open-wc/testing';
import type { Item } from '../model/feed.ts';
import type { Occurrence } from '../model/schedule.ts';
import { nextOccurrence, occurrencesOf, zoneOf } from './next-occurrence.ts';

const rome = 'Europe/Rome';
const having = (...occurrences: Occurrence[]): Item => ({
  type: 'initiative',
  id: 'a',
  title: 'A',
  schedule: { occurrences },
});
const next = (now: string, ...occurrences: Occurrence[]) =>
  nextOccurrence(having(...occurrences), rome, Date.parse(now));

const march: Occurrence = { start: '2026-03-05T17:00', end: '2026-03-05T19:00' };
const april: Occurrence = { start: '2026-04-02T17:00', end: '2026-04-02T19:00' };
const may: Occurrence = { start: '2026-05-07T17:00', end: '2026-05-07T19:00' };

describe('nextOccurrence', () => {
  it('is the soonest of those to come, in whatever order they stand', () => {
    expect(next('2026-03-10T12:00Z', may, march, april)).to.equal(april);
  });

  it('is the one that is on now', () => {
    expect(next('2026-03-05T17:59:59Z', april, march)).to.equal(march);
  });

  it('is no more the one that has just ended', () => {
    expect(next('2026-03-05T18:00Z', april, march)).to.equal(april);
  });

  it('is the one that starts at this instant, though nobody knows its end', () => {
    expect(next('2026-03-05T15:59Z', { start: '2026-03-05T17:00' })).to.deep.equal({ start: '2026-03-05T17:00' });
  });

  it('is a whole day until its end in the feed’s zone', () => {
    const day = { start: '2026-03-05' };
    expect(next('2026-03-05T22:59Z', day)).to.equal(day);
    expect(next('2026-03-05T23:00Z', day)).to.be.undefined;
  });

  it('is a stretch of days until the end of the last one', () => {
    const days = { start: '2026-03-01', end: '2026-03-31' };
    expect(next('2026-03-31T21:59Z', days)).to.equal(days);
    expect(next('2026-03-31T22:00Z', days)).to.be.undefined;
  });

  it('is what began long ago and is still on', () => {
    const long = { start: '2020-01-01', end: '2026-12-31' };
    expect(next('2026-03-10T12:00Z', april, long)).to.equal(long);
  });

  for (const status of ['cancelled', 'postponed'] as const) {
    it(`is never ${status}`, () => {
      expect(next('2026-03-01T12:00Z', { ...march, status }, april)).to.equal(april);
    });
  }

  it('may have been moved', () => {
    const moved: Occurrence = { ...march, status: 'moved', note: 'In biblioteca' };
    expect(next('2026-03-01T12:00Z', april, moved)).to.equal(moved);
  });

  it('is nothing when all dates are over or do not take place', () => {
    expect(next('2026-04-10T12:00Z', march, { ...may, status: 'cancelled' })).to.be.undefined;
  });

  it('is nothing when there are none', () => {
    expect(next('2026-04-10T12:00Z')).to.be.undefined;
    expect(nextOccurrence({ type: 'notice', id: 'a', title: 'A' }, rome, 0)).to.be.undefined;
  });

  it('compares instants, not clocks, where offsets are mixed', () => {
    const later = { start: '2026-03-05T16:30Z' };
    const sooner = { start: '2026-03-05T17:00' };
    const soonest = { start: '2026-03-06T01:00+10:00' };
    expect(next('2026-03-01T12:00Z', later, sooner)).to.equal(sooner);
    expect(next('2026-03-01T12:00Z', later, sooner, soonest)).to.equal(soonest);
    expect(next('2026-03-01T12:00Z', soonest, sooner, later)).to.equal(soonest);
  });

  it('is the same whichever way round near dates stand', () => {
    const dates = [
      '2026-03-05T23:59-11:00',
      '2026-03-06T00:00+14:00',
      '2026-03-05',
      '2026-03-07T00:00+13:00',
      '2026-03-06T12:00Z',
    ];
    const now = Date.parse('2026-03-01T12:00Z');
    for (let i = 0; i < dates.length; i++) {
      const turned = [...dates.slice(i), ...dates.slice(0, i)].map((start) => ({ start }));
      expect(nextOccurrence(having(...turned), rome, now)!.start).to.equal('2026-03-05');
      expect(nextOccurrence(having(...turned.reverse()), rome, now)!.start).to.equal('2026-03-05');
    }
  });

  it('is found at the edges of the world', () => {
    const day = { start: '2026-03-05' };
    const at = (zone: string, now: string) => nextOccurrence(having(day), zone, Date.parse(now));
    expect(at('Pacific/Pago_Pago', '2026-03-06T10:59Z')).to.equal(day);
    expect(at('Pacific/Pago_Pago', '2026-03-06T11:00Z')).to.be.undefined;
    expect(at('Pacific/Kiritimati', '2026-03-05T09:59Z')).to.equal(day);
    expect(at('Pacific/Kiritimati', '2026-03-05T10:00Z')).to.be.undefined;
  });

  it('is the next session of a training path, whatever its module', () => {
    const path: Item = {
      type: 'training',
      id: 'a',
      title: 'A',
      modules: [{ title: 'Uno', sessions: [may] }, { title: 'Due' }, { title: 'Tre', sessions: [march, april] }],
    };
    expect(nextOccurrence(path, rome, Date.parse('2026-03-10T12:00Z'))).to.equal(april);
    expect(occurrencesOf(path)).to.deep.equal([may, march, april]);
  });

  it('is meant in the zone of the item, where it has one', () => {
    const day = { start: '2026-03-05' };
    const item: Item = {
      type: 'initiative',
      id: 'a',
      title: 'A',
      schedule: { timeZone: 'Asia/Tokyo', occurrences: [day] },
    };
    expect(nextOccurrence(item, rome, Date.parse('2026-03-05T14:59Z'))).to.equal(day);
    expect(nextOccurrence(item, rome, Date.parse('2026-03-05T15:00Z'))).to.be.undefined;
  });
});

describe('zoneOf', () => {
  const named = { id: 'a', title: 'A', timeZone: 'Asia/Tokyo' };
  it('is the item’s own', () => {
    expect(zoneOf({ type: 'initiative', id: 'a', title: 'A', schedule: { timeZone: 'Asia/Tokyo' } }, rome)).to.equal(
      'Asia/Tokyo',
    );
    expect(zoneOf({ type: 'training', ...named }, rome)).to.equal('Asia/Tokyo');
    expect(zoneOf({ type: 'notice', ...named }, rome)).to.equal('Asia/Tokyo');
  });

  it('is the feed’s where the item has none', () => {
    for (const type of ['initiative', 'training', 'notice', 'resource'] as const)
      expect(zoneOf({ type, id: 'a', title: 'A' }, rome)).to.equal(rome);
  });
});
