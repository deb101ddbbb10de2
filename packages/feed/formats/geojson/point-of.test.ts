import { expect } from '@open-wc/testing';
import { Cursor } from '../cursor.ts';
import { pointOf } from './point-of.ts';

describe('a geometry', () => {
  for (const [what, geometry, latitude, longitude] of [
    ['a point', { type: 'Point', coordinates: [12, 44, 5] }, 44, 12],
    [
      'the first of several points',
      {
        type: 'MultiPoint',
        coordinates: [
          [12, 44],
          [0, 0],
        ],
      },
      44,
      12,
    ],
    [
      'the middle of a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [12, 44],
          [20, 50],
        ],
      },
      44,
      12,
    ],
    [
      'the centre of an area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [10, 40],
            [14, 40],
            [14, 48],
            [10, 48],
            [10, 40],
          ],
        ],
      },
      44,
      12,
    ],
    [
      'the centre of the largest area',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
          [
            [
              [10, 40],
              [14, 40],
              [14, 48],
              [10, 48],
              [10, 40],
            ],
          ],
        ],
      },
      44,
      12,
    ],
    [
      'the first that a collection has',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [12, 44] }] },
      44,
      12,
    ],
    [
      'an area without width',
      {
        type: 'Polygon',
        coordinates: [
          [
            [12, 44],
            [12, 44],
            [12, 44],
          ],
        ],
      },
      44,
      12,
    ],
  ] as const) {
    it(`is at ${what}`, () => {
      const at = new Cursor(geometry, { problems: [], base: undefined });
      expect(pointOf(at)).to.deep.equal({ latitude, longitude });
    });
  }
});
