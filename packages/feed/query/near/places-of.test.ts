import { expect } from '@open-wc/testing';
import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';
import { createCatalogue } from '../catalogue.ts';
import { placesOf } from './places-of.ts';

const placesIn = (...places: Place[]) =>
  placesOf(
    createCatalogue(
      {
        timeZone: 'Europe/Rome',
        items: places.map((place, i): Item => ({ type: 'initiative', id: String(i), title: 'A', places: [place] })),
      },
      0,
    ),
  );
const names = (...places: Place[]) =>
  placesIn(...places).map(({ municipality, neighbourhood }) =>
    [municipality, neighbourhood].filter(Boolean).join(': '),
  );
const centre = (...places: [latitude: number, longitude: number][]) => {
  const [found] = placesIn(...places.map(([latitude, longitude]) => ({ municipality: 'Cervia', latitude, longitude })));
  return [found?.latitude, found?.longitude];
};
const here = { latitude: 44.26, longitude: 12.35 };

describe('placesOf', () => {
  it('lists municipalities, each ahead of its neighbourhoods, in the feed’s order', () => {
    expect(
      names(
        { municipality: 'Russi', ...here },
        { municipality: 'Cervia', neighbourhood: 'Malva', ...here },
        { municipality: 'Russi', neighbourhood: 'Godo', ...here },
        { municipality: 'Cervia', neighbourhood: 'Tagliata', ...here },
      ),
    ).to.deep.equal(['Russi', 'Russi: Godo', 'Cervia', 'Cervia: Malva', 'Cervia: Tagliata']);
  });

  it('keeps neighbourhoods apart that have the same name', () => {
    expect(
      names(
        { municipality: 'Russi', neighbourhood: 'Centro', ...here },
        { municipality: 'Cervia', neighbourhood: 'Centro', ...here },
      ),
    ).to.deep.equal(['Russi', 'Russi: Centro', 'Cervia', 'Cervia: Centro']);
  });

  it('lists a neighbourhood of which the municipality is not said', () => {
    expect(names({ neighbourhood: 'Malva', ...here })).to.deep.equal(['Malva']);
  });

  it('leaves out what has no coordinates, or no name', () => {
    expect(names({ municipality: 'Russi' }, { municipality: 'Cervia', latitude: 0, longitude: 0 }, here)).to.be.empty;
  });

  it('puts the centre in the middle', () => {
    expect(centre([44.2, 12.3], [44.4, 12.4])).to.deep.equal([(44.2 + 44.4) / 2, (12.3 + 12.4) / 2]);
  });

  it('is not moved by one wrong point', () => {
    expect(centre([44.26, 12.35], [44.27, 12.36], [12.35, 44.26])).to.deep.equal([44.26, 12.36]);
  });

  it('stays together a quarter of the way round', () => {
    const [, longitude] = centre([0.5, 89.9], [0.5, 90.2], [0.5, 90.1]);
    expect(longitude).to.be.closeTo(90.1, 1e-9);
  });

  it('stays together across the date line', () => {
    const [, longitude] = centre([-16.8, 179.8], [-16.8, -179.9], [-16.8, -179.8]);
    expect(longitude).to.be.closeTo(-179.9, 1e-9);
  });
});
