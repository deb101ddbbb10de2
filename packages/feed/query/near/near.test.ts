import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';
import { createCatalogue } from '../catalogue.ts';
import { distance } from './distance.ts';
import { nearestPlace } from './nearest-place.ts';
import { pointOf, type Point } from './point.ts';
import { roundDistance } from './round-distance.ts';
import { sortByDistance } from './sort-by-distance.ts';

const cervia: Point = { latitude: 44.2607, longitude: 12.3482 };
const ravenna: Point = { latitude: 44.4175, longitude: 12.2011 };
const russi: Point = { latitude: 44.3761, longitude: 12.0331 };
const at = (id: string, ...places: Place[]): Item => ({ type: 'initiative', id, title: id, places });
const catalogueOf = (...items: Item[]) => createCatalogue({ timeZone: 'Europe/Rome', items }, 0);

const anyPoint = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('is that of the map', () => {
    expect(distance(cervia, ravenna)).to.be.closeTo(21_000, 300);
  });

  it('is a degree of latitude along a meridian', () => {
    expect(distance({ latitude: 0, longitude: 9 }, { latitude: 1, longitude: 9 })).to.be.closeTo(111_195, 1);
  });

  it('goes the short way across the date line', () => {
    expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).to.be.closeTo(111_195, 1);
  });

  it('is half a turn to the other side of the Earth', () => {
    expect(distance({ latitude: 12.3, longitude: 45 }, { latitude: -12.3, longitude: -135 })).to.be.closeTo(
      20_015_115,
      2,
    );
  });

  it('is the same both ways, nought to itself, and never more than half a turn', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(distance(a, b)).to.equal(distance(b, a));
        expect(distance(a, a)).to.equal(0);
        expect(distance(a, b)).to.be.within(0, 20_015_200);
      }),
    );
  });
});

describe('pointOf', () => {
  const none: [what: string, place: Place][] = [
    ['no coordinates', {}],
    ['one of two', { latitude: 44 }],
    ['numbers that are none', { latitude: NaN, longitude: 12 }],
    ['a latitude past the pole', { latitude: 90.5, longitude: 12 }],
    ['a longitude past the date line', { latitude: 44, longitude: -180.5 }],
    ['an endless longitude', { latitude: 44, longitude: Infinity }],
    ['two noughts', { latitude: 0, longitude: 0 }],
  ];
  for (const [what, place] of none) {
    it(`is none of ${what}`, () => {
      expect(pointOf(place)).to.be.undefined;
    });
  }

  it('is the point of a place on the date line, or at a pole', () => {
    for (const point of [
      { latitude: -16.8, longitude: 180 },
      { latitude: -90, longitude: 0 },
    ])
      expect(pointOf(point)).to.deep.equal(point);
  });

  it('is the point of a place on the equator', () => {
    const libreville: Place = { name: 'Libreville', latitude: 0, longitude: 9.5 };
    expect(pointOf(libreville)).to.deep.equal({ latitude: 0, longitude: 9.5 });
  });
});

describe('nearestPlace', () => {
  it('is the nearest of several', () => {
    const found = nearestPlace(at('a', { name: 'lontano', ...ravenna }, { name: 'qui', ...cervia }, russi), cervia);
    expect(found).to.deep.equal({ place: { name: 'qui', ...cervia }, distance: 0 });
  });

  it('passes over places without coordinates', () => {
    expect(nearestPlace(at('a', { name: 'boh' }, { name: 'là', ...ravenna }), cervia)?.place.name).to.equal('là');
  });

  it('is none where no place has coordinates', () => {
    expect(nearestPlace(at('a', { municipality: 'Cervia' }), cervia)).to.be.undefined;
  });

  it('is none of what has no place', () => {
    expect(nearestPlace({ type: 'notice', id: 'a', title: 'A' }, cervia)).to.be.undefined;
  });

  it('knows where the sessions of a course are', () => {
    const sessions = [{ start: '2026-11-26' }, { start: '2026-11-27', place: { name: 'aula', ...russi } }];
    const course: Item = { type: 'training', id: 'a', title: 'A', modules: [{ title: 'M', sessions }] };
    expect(nearestPlace(course, russi)?.place.name).to.equal('aula');
  });
});

describe('sortByDistance', () => {
  const ids = (items: Item[]) => sortByDistance(catalogueOf(...items), cervia).map(({ entry }) => entry.item.id);

  it('begins with the nearest, and what has no place comes last', () => {
    expect(ids([at('nowhere'), at('ravenna', ravenna), at('cervia', cervia)])).to.deep.equal([
      'cervia',
      'ravenna',
      'nowhere',
    ]);
  });

  it('leaves what is equally far as it was', () => {
    expect(ids([at('z', russi), at('b'), at('a', russi), at('c')])).to.deep.equal(['z', 'a', 'b', 'c']);
  });

  it('tells how far and where', () => {
    const [first] = sortByDistance(catalogueOf(at('a', { name: 'qui', ...cervia })), cervia);
    expect(first!.nearest).to.deep.equal({ place: { name: 'qui', ...cervia }, distance: 0 });
  });
});

describe('roundDistance', () => {
  const cases: [metres: number, value: number, unit: string][] = [
    [0, 50, 'meter'],
    [70, 50, 'meter'],
    [80, 100, 'meter'],
    [974, 950, 'meter'],
    [976, 1, 'kilometer'],
    [1234, 1.2, 'kilometer'],
    [1250, 1.3, 'kilometer'],
    [9940, 9.9, 'kilometer'],
    [9960, 10, 'kilometer'],
    [10_499, 10, 'kilometer'],
    [123_456, 123, 'kilometer'],
  ];
  for (const [metres, value, unit] of cases) {
    it(`calls ${metres} metres ${value} ${unit}`, () => {
      expect(roundDistance(metres)).to.deep.equal({ value, unit });
    });
  }
});
