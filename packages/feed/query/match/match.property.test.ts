import { expect } from '@open-wc/testing';
import fc, { type Arbitrary } from 'fast-check';
import { audienceGroups } from '../../model/audience.ts';
import { contributionKinds, directions } from '../../model/contribution.ts';
import { statuses } from '../../model/initiative-extension.ts';
import type { Initiative } from '../../model/initiative.ts';
import { weekdays } from '../../model/schedule.ts';
import { timesOfDay } from '../calendar/slots.ts';
import { createCatalogue } from '../catalogue.ts';
import { match, type Match } from './match.ts';
import type { Wish } from './wish.ts';

const now = Date.parse('2026-11-23T12:00:00+01:00');
const few = <T>(of: readonly T[], max = 2): Arbitrary<T[]> => fc.subarray([...of], { maxLength: max });
const word = fc.constantFrom('autista', 'patente', 'cucina', 'telefono', 'conti');
const tag = fc.constantFrom('it', 'en', 'ar', 'pt-BR', 'pt');
const point = fc.record({
  latitude: fc.double({ min: 44, max: 45, noNaN: true }),
  longitude: fc.double({ min: 12, max: 13, noNaN: true }),
});
const names = fc.record({
  municipality: fc.constantFrom('Cervia', 'Russi'),
  neighbourhood: fc.constantFrom('Malva', 'Godo'),
});
const start = fc
  .tuple(fc.nat(9), fc.nat(23))
  .map(([day, hour]) => `2026-12-0${day || 1}T${String(hour).padStart(2, '0')}:00`);

const parts = {
  status: fc.constantFrom(...statuses),
  contributions: fc.array(
    fc.record({
      kind: fc.constantFrom(...contributionKinds),
      direction: fc.constantFrom(...directions),
      amount: fc.constantFrom('2 ore a settimana', 'una sera al mese', 'il sabato mattina', 'quattro sedie'),
      roles: fc.array(word, { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
  audience: fc.record({ groups: few(audienceGroups), minAge: fc.nat(70) }, { requiredKeys: [], noNullPrototype: true }),
  cost: fc.record({ free: fc.boolean() }),
  places: fc.array(
    fc.tuple(point, names).map(([a, b]) => ({ ...a, ...b })),
    { maxLength: 2 },
  ),
  areaServed: fc.array(fc.constantFrom('Cervia', 'Malva'), { maxLength: 1 }),
  schedule: fc.record({
    occurrences: fc.array(
      start.map((at) => ({ start: at })),
      { maxLength: 3 },
    ),
  }),
  languages: fc.array(tag, { maxLength: 2 }),
};
const initiative: Arbitrary<Initiative> = fc
  .record(parts, { requiredKeys: [], noNullPrototype: true })
  .map((more) => ({ ...more, type: 'initiative', id: 'a', title: 'A' }));

const wish: Arbitrary<Wish> = fc.record(
  {
    direction: fc.constantFrom('give', 'need'),
    kinds: few(contributionKinds, 3),
    when: fc.record({ weekdays: few(weekdays, 3), times: few(timesOfDay) }),
    hours: fc.integer({ min: 1, max: 10 }),
    skills: fc.array(word, { maxLength: 3 }).map((all) => all.join(', ')),
    languages: fc.array(tag, { maxLength: 2 }),
    near: fc.oneof<Arbitrary<NonNullable<Wish['near']>>[]>(point, names),
    forWhom: few(audienceGroups),
    age: fc.nat(90),
  },
  { requiredKeys: ['direction', 'kinds'], noNullPrototype: true },
);

const matches = (items: Initiative[], asked: Wish) =>
  match(createCatalogue({ timeZone: 'Europe/Rome', items }, now), asked);
const scoreOf = (item: Initiative, asked: Wish): number | undefined => matches([item], asked)[0]?.score;

/** The wish without one of its parts, or without one value of a list. */
const smaller = (asked: Wish): Arbitrary<Wish> =>
  fc.constantFrom(
    ...(['when', 'hours', 'skills', 'languages', 'near', 'forWhom', 'age'] as const).map((part) => {
      const { [part]: _, ...rest } = asked;
      return rest;
    }),
    { ...asked, kinds: asked.kinds.slice(1) },
    { ...asked, skills: asked.skills?.split(', ').slice(1).join(', ') },
    {
      ...asked,
      ...(asked.when?.weekdays &&
        asked.when.weekdays.length > 1 && { when: { ...asked.when, weekdays: asked.when.weekdays.slice(1) } }),
    },
    {
      ...asked,
      ...(asked.when?.times &&
        asked.when.times.length > 1 && { when: { ...asked.when, times: asked.when.times.slice(1) } }),
    },
  );

/** The initiative with less of what can meet a wish. */
const poorer = (item: Initiative): Arbitrary<Initiative> =>
  fc.constantFrom(
    { ...item, contributions: item.contributions?.slice(1) ?? [] },
    { ...item, places: item.places?.slice(1) ?? [] },
    { ...item, languages: item.languages?.slice(1) ?? [] },
    { ...item, areaServed: [] },
    { ...item, cost: {} },
    { ...item, schedule: { occurrences: item.schedule?.occurrences?.slice(1) ?? [] } },
  );

describe('match, whatever the wish and the initiative', () => {
  it('never takes points away for a further wish', () => {
    const case_ = fc
      .tuple(initiative, wish)
      .chain(([item, asked]) => fc.tuple(fc.constant(item), fc.constant(asked), smaller(asked)));
    fc.assert(
      fc.property(case_, ([item, asked, less]) => {
        const [score, before] = [scoreOf(item, asked), scoreOf(item, less)];
        if (score !== undefined && before !== undefined) expect(score).to.be.at.least(before);
      }),
      { numRuns: 300 },
    );
  });

  it('ranks what meets as much and more at least as high', () => {
    const case_ = fc
      .tuple(initiative, wish)
      .chain(([item, asked]) => fc.tuple(fc.constant(item), fc.constant(asked), poorer(item)));
    fc.assert(
      fc.property(case_, ([item, asked, poor]) => {
        const found = matches([item, { ...poor, id: 'poor' }], asked).map(({ entry }) => entry.item.id);
        expect(found).to.deep.equal(['a', 'poor'].slice(0, found.length));
      }),
      { numRuns: 300 },
    );
  });

  it('lists what meets a kind or is expressly for one who needs, and gives points for nothing but reasons', () => {
    fc.assert(
      fc.property(fc.array(initiative, { maxLength: 6 }), wish, (items, asked) => {
        const found = matches(items, asked);
        const direction = asked.direction === 'give' ? 'seeks' : 'offers';
        const kinds = asked.kinds.length > 0 ? asked.kinds : contributionKinds;
        for (const { entry, score, reasons } of found) {
          const item = entry.item as Initiative;
          const meets = item.contributions?.some((it) => it.direction === direction && kinds.includes(it.kind));
          const isFor = reasons.some(({ kind }) => kind === 'audience' || kind === 'age');
          expect(meets || (asked.direction === 'need' && isFor)).to.be.true;
          expect(item.status).not.to.equal('concluded');
          expect(score).to.equal(reasons.reduce((sum, { points }) => sum + points, 0));
          expect(reasons.every(({ points }) => points > 0)).to.be.true;
        }
        const key = ({ entry, score }: Match) => score - ((entry.item as Initiative).status === 'resting' ? 1e6 : 0);
        expect(found.map(key)).to.deep.equal(found.map(key).sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same to the same', () => {
    fc.assert(
      fc.property(fc.array(initiative, { maxLength: 6 }), wish, (items, asked) => {
        const catalogue = createCatalogue({ timeZone: 'Europe/Rome', items }, now);
        expect(match(catalogue, asked)).to.deep.equal(match(catalogue, asked));
      }),
    );
  });
});
