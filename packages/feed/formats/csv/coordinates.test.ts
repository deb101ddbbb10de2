import { expect } from '@open-wc/testing';
import { coordinatesIn } from './coordinates.ts';

const here = [44.41, 12.2] as const;
const cases: [text: string, place: readonly [number, number] | undefined][] = [
  ['44.41, 12.20', here],
  ['44.41,12.20', here],
  ['44.41 12.20', here],
  ['44,41; 12,20', here],
  ['44,41 12,20', here],
  ['44,41, 12,20', here],
  ['(44.41, 12.20)', here],
  ['POINT(12.2 44.41)', here],
  ['point (12.2 44.41)', here],
  ['SRID=4326;POINT(12.2 44.41)', here],
  ['44°24\'36"N 12°12\'00"E', here],
  ['44° 24’ 36” N, 12° 12’ 0” E', here],
  ['-33.9 -18.4', [-33.9, -18.4]],
  ['94.41, 12.20', undefined],
  ['44.41', undefined],
  ['Via Roma 44, 12', undefined],
];

describe('coordinatesIn', () => {
  for (const [text, place] of cases) {
    it(`understands “${text}”`, () => {
      expect(coordinatesIn(text)).to.deep.equal(place && { latitude: place[0], longitude: place[1] });
    });
  }
});
