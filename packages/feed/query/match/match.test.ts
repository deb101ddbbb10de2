import { expect } from '@open-wc/testing';
import type { Item } from '../../model/feed.ts';
import type { Initiative } from '../../model/initiative.ts';
import { drivers } from '@vicinia/testing/items/drivers.js';
import { createCatalogue } from '../catalogue.ts';
import { match } from './match.ts';
import type { Wish } from './wish.ts';

const cervia = { latitude: 44.2607, longitude: 12.3482 };
const now = Date.parse('2026-11-23T12:00:00+01:00');
const initiative = (id: string, more: Partial<Initiative> = {}): Initiative => ({
  type: 'initiative',
  id,
  title: id,
  ...more,
});
const seeks = (id: string, more: Partial<Initiative> = {}) =>
  initiative(id, { contributions: [{ kind: 'time', direction: 'seeks' }], ...more });

const matchesOf = (items: Item[], wish: Partial<Wish>) =>
  match(createCatalogue({ timeZone: 'Europe/Rome', items }, now), { direction: 'give', kinds: ['time'], ...wish });
const ids = (items: Item[], wish: Partial<Wish> = {}) => matchesOf(items, wish).map(({ entry }) => entry.item.id);
describe('match', () => {
  it('lists for one who gives what seeks that', () => {
    const offers = initiative('offers', { contributions: [{ kind: 'time', direction: 'offers' }] });
    const other = initiative('other', { contributions: [{ kind: 'money', direction: 'seeks' }] });
    expect(ids([offers, seeks('seeks'), other, initiative('silent')])).to.deep.equal(['seeks']);
  });

  it('lists for one who needs what offers that', () => {
    const offers = initiative('offers', { contributions: [{ kind: 'time', direction: 'offers' }] });
    expect(ids([offers, seeks('seeks')], { direction: 'need' })).to.deep.equal(['offers']);
  });

  it('lists for one who needs what is expressly for them, though it says nothing of what it offers', () => {
    const items = [
      initiative('older', { audience: { groups: ['older-people'] } }),
      initiative('from 65', { audience: { minAge: 65 } }),
      initiative('everyone', { audience: { groups: ['everyone'] } }),
    ];
    expect(ids(items, { direction: 'need', forWhom: ['older-people'] })).to.deep.equal(['older']);
    expect(ids(items, { direction: 'need', age: 70 })).to.deep.equal(['from 65']);
    expect(ids(items, { direction: 'need', forWhom: ['everyone'] })).to.be.empty;
    expect(ids(items, { direction: 'give', forWhom: ['older-people'], age: 70 })).to.be.empty;
  });

  it('lists for one who needs nothing that leaves out their age', () => {
    const old = initiative('old', { audience: { minAge: 65 }, contributions: [{ kind: 'time', direction: 'offers' }] });
    expect(ids([old], { direction: 'need', age: 12 })).to.be.empty;
    expect(ids([old], { direction: 'need', age: 65 })).to.deep.equal(['old']);
  });

  it('lists for one who gives also what is for another age', () => {
    expect(ids([seeks('old', { audience: { minAge: 65 } })], { age: 20 })).to.deep.equal(['old']);
  });

  it('lists whatever is sought where no kind is said', () => {
    const silent = initiative('silent');
    expect(ids([drivers, silent], { kinds: [] })).to.deep.equal(['guida']);
  });

  it('lists nothing that is concluded, and what rests last', () => {
    const items = (['concluded', 'resting', 'proposed', 'active'] as const).map((status) => seeks(status, { status }));
    items[1]!.contributions = [
      { kind: 'time', direction: 'seeks' },
      { kind: 'care', direction: 'seeks' },
    ];
    expect(ids(items, { kinds: ['time', 'care'] })).to.deep.equal(['proposed', 'active', 'resting']);
  });

  it('lists only initiatives', () => {
    expect(
      ids(
        [
          { type: 'training', id: 'a', title: 'A' },
          { type: 'notice', id: 'b', title: 'B' },
        ],
        { kinds: [] },
      ),
    ).to.be.empty;
  });

  it('begins with what meets most, and leaves equals as they were', () => {
    const items = [seeks('z'), seeks('a'), seeks('free', { languages: ['it'] })];
    expect(ids(items, { languages: ['it'] })).to.deep.equal(['free', 'z', 'a']);
  });

  it('has for a score the points of its reasons', () => {
    const [found] = matchesOf([drivers], { near: cervia, skills: 'patente', languages: ['it'] });
    expect(found!.score).to.equal(found!.reasons.reduce((sum, { points }) => sum + points, 0));
    expect(found!.score).to.be.greaterThan(20);
  });

  it('gives all that the interface needs for "cerca volontari il sabato, a Cervia, a 1,2 km"', () => {
    const [found] = matchesOf([drivers], { when: { weekdays: ['sa', 'su'], times: ['morning'] }, near: cervia });
    expect(
      found!.reasons.map(({ points: _, ...more }) =>
        'value' in more && typeof more.value === 'number' ? { ...more, value: Math.round(more.value / 100) } : more,
      ),
    ).to.deep.equal([
      { kind: 'contribution', direction: 'seeks', values: ['time'] },
      { kind: 'weekday', values: ['sa'] },
      { kind: 'time', values: ['morning'] },
      { kind: 'distance', value: 12, place: drivers.places![0] },
    ]);
  });

  it('leaves what it is given as it is', () => {
    const catalogue = createCatalogue(
      { timeZone: 'Europe/Rome', items: [seeks('b'), seeks('a', { languages: ['it'] })] },
      now,
    );
    match(catalogue, { direction: 'give', kinds: ['time'], languages: ['it'] });
    expect(catalogue.map(({ item }) => item.id)).to.deep.equal(['b', 'a']);
  });
});
