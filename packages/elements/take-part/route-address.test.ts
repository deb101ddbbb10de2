import { expect } from '@open-wc/testing';
import type { Initiative, Place } from '@vicinia/feed/model.js';
import { routeAddress } from './route-address.ts';

const at = (...places: Place[]): Initiative => ({ type: 'initiative', id: '1', title: 'a', places });
const point = { latitude: 44.26, longitude: 12.35 };

describe('the way to a place', () => {
  for (const [what, places, route, address] of [
    ['is shown by the device’s map', [point], undefined, 'geo:44.26,12.35?q=44.26,12.35'],
    [
      'names the place',
      [{ ...point, name: 'Sala (rossa) & blu' }],
      undefined,
      'geo:44.26,12.35?q=44.26,12.35(Sala%20%20rossa%20%20%26%20blu)',
    ],
    [
      'is looked for by its address where no point is known',
      [{ address: 'via Roma 1', postalCode: '48015', municipality: 'Cervia' }],
      undefined,
      'geo:0,0?q=via%20Roma%201%2C%2048015%20Cervia',
    ],
    [
      'leads to the place whose point is known',
      [{ address: 'via Roma' }, point],
      undefined,
      'geo:44.26,12.35?q=44.26,12.35',
    ],
    [
      'is the host’s choice',
      [point],
      'https://map.example/?to={latitude},{longitude}&z={latitude}',
      'https://map.example/?to=44.26,12.35&z=44.26',
    ],
    ['may be the host’s own page', [point], '/strada?{latitude}', `${location.origin}/strada?44.26`],
    [
      'is the device’s where the host’s is no link',
      [point],
      'javascript:alert({latitude})',
      'geo:44.26,12.35?q=44.26,12.35',
    ],
    [
      'is the device’s where the host’s wants a point that nobody knows',
      [{ address: 'via Roma' }],
      'https://map.example/{latitude}',
      'geo:0,0?q=via%20Roma',
    ],
    [
      'is not shown to a town alone',
      [{ name: 'Sala', municipality: 'Cervia' }],
      'https://map.example/{latitude}',
      undefined,
    ],
    ['is not shown to nowhere', [], undefined, undefined],
  ] as const) {
    it(what, () => {
      expect(routeAddress(at(...places), route)).to.equal(address);
    });
  }

  it('is not shown for what is no initiative', () => {
    expect(routeAddress({ type: 'resource', id: '1', title: 'a' }, undefined)).to.be.undefined;
  });
});
