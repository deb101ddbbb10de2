import { expect } from '@open-wc/testing';
import type { Initiative } from '../../model/initiative.ts';
import { drivers } from '@vicinia/testing/items/drivers.js';
import { createCatalogue } from '../catalogue.ts';
import { match } from './match.ts';
import type { Wish } from './wish.ts';

const now = Date.parse('2026-11-23T12:00:00+01:00');
const seeking = (more: Partial<Initiative>): Initiative => ({
  type: 'initiative',
  id: 'a',
  title: 'A',
  contributions: [{ kind: 'time', direction: 'seeks' }],
  ...more,
});

const matchesOf = (items: Initiative[], wish: Partial<Wish>) =>
  match(createCatalogue({ timeZone: 'Europe/Rome', items }, now), { direction: 'give', kinds: ['time'], ...wish });
/** Why the drivers are found, but for the kind. */
const why = (wish: Partial<Wish>) =>
  matchesOf([drivers], wish)[0]!
    .reasons.filter(({ kind }) => kind !== 'contribution')
    .map(({ points: _, ...more }) => more);

describe('the reasons of a match', () => {
  it('name every kind that is met', () => {
    const both = seeking({
      contributions: [
        { kind: 'care', direction: 'seeks' },
        { kind: 'time', direction: 'seeks' },
      ],
    });
    const [found] = matchesOf([both], { kinds: ['time', 'care', 'money'] });
    expect(found!.reasons).to.deep.equal([
      { kind: 'contribution', points: 20, direction: 'seeks', values: ['time', 'care'] },
    ]);
  });

  const skills: [words: string, texts: string[]][] = [
    ['patente', ['autista con patente B']],
    ['Patenti', ['autista con patente B']],
    ['autiste', ['autista con patente B']],
    ['telefono, cucire', ['chi risponde al telefono']],
    ['accompagnatrice', []],
    ['con', []],
    ['auto', []],
    ['pulmino', []],
    ['', []],
  ];
  for (const [words, texts] of skills) {
    it(`find the skills "${words}" in ${texts.length > 0 ? texts.join() : 'nothing'}`, () => {
      const found = why({ skills: words });
      expect(found).to.deep.equal(texts.length > 0 ? [{ kind: 'role', values: texts }] : []);
    });
  }

  it('count each word that is met', () => {
    const role = matchesOf([drivers], { skills: 'patente telefono cucire' })[0]!.reasons.find(
      ({ kind }) => kind === 'role',
    );
    expect(role).to.deep.equal({
      kind: 'role',
      points: 16,
      values: ['autista con patente B', 'chi risponde al telefono'],
    });
  });

  it('find hours of which one has enough', () => {
    expect(why({ hours: 1 })).to.deep.equal([{ kind: 'hours', value: 'Mezz’ora il giovedì sera' }]);
    expect(why({ hours: 0.25 })).to.be.empty;
  });

  it('find hours that are enough for one who needs', () => {
    const help = seeking({
      contributions: [{ kind: 'time', direction: 'offers', amount: '3 ore a settimana' }],
    });
    const kinds = (hours: number) =>
      matchesOf([help], { direction: 'need', hours })[0]!.reasons.map(({ kind }) => kind);
    expect(kinds(2)).to.deep.equal(['contribution', 'hours']);
    expect(kinds(4)).to.deep.equal(['contribution']);
  });

  it('find weekdays and times of dates', () => {
    expect(why({ when: { weekdays: ['sa', 'mo'] } })).to.deep.equal([{ kind: 'weekday', values: ['sa'] }]);
    expect(why({ when: { times: ['morning'] } })).to.deep.equal([{ kind: 'time', values: ['morning'] }]);
  });

  it('find weekdays and times that a contribution names', () => {
    expect(why({ when: { weekdays: ['th'], times: ['evening'] } })).to.deep.equal([
      { kind: 'weekday', values: ['th'] },
      { kind: 'time', values: ['evening'] },
    ]);
  });

  it('find a weekday also where its time does not fit', () => {
    expect(why({ when: { weekdays: ['th'], times: ['morning'] } })).to.deep.equal([
      { kind: 'weekday', values: ['th'] },
    ]);
  });

  it('find nothing on other days', () => {
    expect(why({ when: { weekdays: ['tu'], times: ['morning'] } })).to.be.empty;
    expect(why({ when: {} })).to.be.empty;
  });

  const places: [near: Wish['near'], reason: object | undefined][] = [
    [
      { municipality: 'cervia', neighbourhood: 'Malva' },
      { value: { municipality: 'cervia', neighbourhood: 'Malva' }, served: false },
    ],
    [{ municipality: 'Cervia' }, { value: { municipality: 'Cervia' }, served: false }],
    [{ neighbourhood: 'Malva' }, { value: { municipality: undefined, neighbourhood: 'Malva' }, served: false }],
    [
      { municipality: 'Cervia', neighbourhood: 'Milano Marittima' },
      { value: { municipality: 'Cervia', neighbourhood: 'Milano Marittima' }, served: true },
    ],
    [
      { municipality: 'Cervia', neighbourhood: 'Tagliata' },
      { value: { municipality: 'Cervia' }, served: false },
    ],
    [{ municipality: 'Russi', neighbourhood: 'Malva' }, undefined],
    [{ municipality: 'Russi' }, undefined],
    [{}, undefined],
    [{ latitude: NaN, longitude: 12 }, undefined],
    [{ latitude: 41.9, longitude: 12.5 }, undefined],
  ];
  for (const [near, reason] of places) {
    it(`find ${reason ? 'a place' : 'no place'} near ${JSON.stringify(near)}`, () => {
      expect(why({ near })).to.deep.equal(reason ? [{ kind: 'place', ...reason }] : []);
    });
  }

  it('weigh the neighbourhood more than what works for it, and that more than the municipality', () => {
    const worth = (near: Wish['near']) => matchesOf([drivers], { near })[0]!.score;
    const [same, served, nearby] = ['Malva', 'Milano Marittima', 'Tagliata'].map((neighbourhood) =>
      worth({ municipality: 'Cervia', neighbourhood }),
    );
    expect(same).to.be.greaterThan(served!);
    expect(served).to.be.greaterThan(nearby!);
  });

  const distances: [latitude: number, points: number][] = [
    [44.2714, 6],
    [44.28, 6],
    [44.29, 5],
    [44.31, 3],
    [44.38, 1],
  ];
  for (const [latitude, points] of distances) {
    it(`weigh a distance to ${latitude}° with ${points}`, () => {
      const [found] = matchesOf([drivers], { near: { latitude, longitude: 12.3482 } });
      expect(found!.reasons[1]).to.deep.include({ kind: 'distance', points });
    });
  }

  it('find languages, regions aside', () => {
    expect(why({ languages: ['ar', 'en'] })).to.deep.equal([{ kind: 'language', values: ['ar-MA'] }]);
    expect(why({ languages: ['IT-ch'] })).to.deep.equal([{ kind: 'language', values: ['it'] }]);
  });

  it('find for whom it is', () => {
    expect(why({ forWhom: ['older-people', 'children'] })).to.deep.equal([
      { kind: 'audience', values: ['older-people'] },
    ]);
  });

  it('find that it is for everyone', () => {
    const [found] = matchesOf([seeking({ audience: { groups: ['everyone'] } })], { forWhom: ['children'] });
    expect(found!.reasons[1]).to.deep.equal({ kind: 'audience', points: 4, values: ['everyone'] });
  });

  it('find an age where something is said of ages', () => {
    expect(why({ age: 70 })).to.deep.equal([{ kind: 'age', min: undefined, max: undefined }]);
    expect(why({ age: 20 })).to.be.empty;
    expect(matchesOf([seeking({})], { age: 20 })[0]!.reasons).to.have.length(1);
  });

  it('find that it is free, for one who needs', () => {
    expect(why({ direction: 'need', kinds: ['goods'] })).to.deep.equal([{ kind: 'free' }]);
  });
});
