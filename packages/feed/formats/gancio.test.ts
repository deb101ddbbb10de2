import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const site = 'https://gancio.example';
const read = (json: unknown, address = `${site}/api/events`) =>
  readForeign(jsonSource(json, address), { wanted: itemTypes });
const only = async (json: unknown) => (await read([json])).feed.items[0] as Initiative;

const event = {
  id: 12,
  title: 'Ciclofficina',
  slug: 'ciclofficina-12',
  description: '<p>Si ripara <a href="https://bici.example">insieme</a></p>',
  multidate: false,
  // Friday 20 March 2026, 17:00 and 19:00 in Italy.
  start_datetime: 1774022400,
  end_datetime: 1774029600,
  media: [{ url: 'a b.jpg', name: 'Due biciclette', width: 1200, height: 800, size: 9, focalpoint: [0, 0] }],
  place: { id: 1, name: 'Casa Matha', address: 'Piazza Andrea Costa 3, Ravenna', latitude: 44.42, longitude: 12.2 },
  tags: ['bici', 'riuso'],
  online_locations: ['https://meet.example/bici'],
  parent: null,
  recurrent: null,
};

describe('Gancio', () => {
  it('gives all that an event has', async () => {
    const { feed, problems, format } = await read([event]);
    expect(format).to.equal('gancio');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: `${site}/event/ciclofficina-12`,
        url: `${site}/event/ciclofficina-12`,
        title: 'Ciclofficina',
        description: '<p>Si ripara <a href="https://bici.example">insieme</a></p>',
        descriptionFormat: 'html',
        topics: ['bici', 'riuso'],
        images: [{ url: `${site}/media/a%20b.jpg`, alt: 'Due biciclette', width: 1200, height: 800 }],
        places: [
          { name: 'Casa Matha', address: 'Piazza Andrea Costa 3, Ravenna', latitude: 44.42, longitude: 12.2 },
          { name: 'Online', url: 'https://meet.example/bici' },
        ],
        schedule: { occurrences: [{ start: '2026-03-20T16:00:00Z', end: '2026-03-20T18:00:00Z' }] },
      },
    ]);
  });

  it('gives a single event', async () => {
    expect((await read(event, `${site}/api/event/detail/ciclofficina-12`)).feed.items).to.have.length(1);
  });

  for (const [recurrent, rule] of [
    [{ frequency: '1w' }, 'FREQ=WEEKLY;BYDAY=FR'],
    [{ frequency: '2w', days: [] }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    [{ frequency: '1m', type: 'ordinal' }, 'FREQ=MONTHLY;BYMONTHDAY=20'],
    [{ frequency: '1m', type: 3 }, 'FREQ=MONTHLY;BYDAY=3FR'],
    [{ frequency: '1m', type: -1 }, 'FREQ=MONTHLY;BYDAY=-1FR'],
  ] as const) {
    it(`makes ${rule} of ${JSON.stringify(recurrent)}`, async () => {
      expect((await only({ ...event, recurrent })).schedule).to.deep.equal({
        recurrences: [{ start: '2026-03-20T16:00:00Z', end: '2026-03-20T18:00:00Z', rule }],
      });
    });
  }

  it('keeps the date of a series that it does not know, and says so', async () => {
    const { feed, problems } = await read([{ ...event, recurrent: { frequency: 'x' } }]);
    expect(feed.items[0]).to.have.nested.property('schedule.occurrences').with.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal([[0, 'recurrent', 'frequency']]);
  });

  it('has no end where none is given', async () => {
    const { schedule } = await only({ ...event, end_datetime: null });
    expect(schedule).to.deep.equal({ occurrences: [{ start: '2026-03-20T16:00:00Z' }] });
  });

  it('is nowhere but online', async () => {
    const { places } = await only({
      ...event,
      place: { name: 'online', address: 'online', latitude: null, longitude: null },
    });
    expect(places).to.deep.equal([{ name: 'Online', url: 'https://meet.example/bici' }]);
  });

  it('leads an occurrence back to its series', async () => {
    const item = await only({ ...event, parent: { id: 3, slug: 'ciclofficina', recurrent: { frequency: '1w' } } });
    expect(item.related).to.deep.equal([`${site}/event/ciclofficina`]);
  });

  it('goes on after a full portion', async () => {
    const at = (query: string) => read([event], `${site}/api/events?${query}`);
    expect((await at('max=1')).feed.next).to.equal(`${site}/api/events?max=1&page=1`);
    expect((await at('max=1&page=1')).feed.next).to.equal(`${site}/api/events?max=1&page=2`);
    expect((await at('max=2')).feed).not.to.have.property('next');
    expect((await at('')).feed).not.to.have.property('next');
  });

  it('stands whatever becomes of an event', async () => {
    const whole = [{ ...event, recurrent: { frequency: '1m', type: 3 }, parent: { slug: 'x' } }, event];
    await holdsAltered(whole, (json) => readForeign(jsonSource(json), { wanted: itemTypes, format: 'gancio' }));
  });
});
