import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const site = 'https://casa.example';
const rest = `${site}/wp-json/tribe/events/v1/events`;
const read = (json: unknown) => readForeign(jsonSource(json, rest), { wanted: itemTypes });

const event = {
  id: 714,
  global_id: 'casa.example?id=714',
  status: 'publish',
  date: '2026-02-01 10:00:00',
  date_utc: '2026-02-01 09:00:00',
  modified_utc: '2026-02-02 09:00:00',
  url: `${site}/event/cena/`,
  rest_url: `${rest}/714`,
  title: 'Cena &#8211; per tutti',
  description: '<p>Si mangia.</p>',
  excerpt: '<p>Si mangia [&hellip;]</p>',
  image: {
    url: `${site}/cena.jpg`,
    width: 4000,
    height: 3000,
    sizes: { medium_large: { url: `${site}/cena-768.jpg`, width: 768, height: 576 } },
  },
  all_day: false,
  start_date: '2026-03-20 19:00:00',
  end_date: '2026-03-20 23:00:00',
  utc_start_date: '2026-03-20 18:00:00',
  utc_end_date: '2026-03-20 22:00:00',
  timezone: 'Europe/Rome',
  cost: '&euro;10',
  cost_details: { currency_symbol: '€', currency_code: 'EUR', currency_position: 'prefix', values: ['10'] },
  website: 'https://cena.example/',
  categories: [{ name: 'Cibo &amp; vino', slug: 'cibo' }],
  tags: [{ name: 'vicinato' }],
  venue: {
    id: 5,
    venue: 'Casa del quartiere',
    address: 'Via Oriani 44',
    city: 'Ravenna',
    zip: '48121',
    phone: '0544 1',
    url: `${site}/venue/casa/`,
    geo_lat: 44.41,
    geo_lng: 12.2,
  },
  organizer: [
    {
      organizer: 'Associazione Tavola',
      phone: '0544 1234',
      email: 'tavola@casa.example',
      website: 'https://tavola.example/',
    },
    { organizer: 'Comune di Ravenna', url: `${site}/organizer/comune/` },
  ],
};

describe('The Events Calendar', () => {
  it('gives all that an event has', async () => {
    const { feed, problems, format } = await read({ events: [event], rest_url: rest, total: 1, total_pages: 1 });
    expect(format).to.equal('tribe');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'casa.example?id=714',
        url: `${site}/event/cena/`,
        title: 'Cena – per tutti',
        summary: 'Si mangia…',
        description: '<p>Si mangia.</p>',
        descriptionFormat: 'html',
        published: '2026-02-01T09:00:00Z',
        modified: '2026-02-02T09:00:00Z',
        topics: ['Cibo & vino', 'vicinato'],
        images: [{ url: `${site}/cena-768.jpg`, alt: '', width: 768, height: 576 }],
        promoter: { name: 'Associazione Tavola', kind: 'association', url: 'https://tavola.example/' },
        partners: [{ name: 'Comune di Ravenna', kind: 'public-body', url: `${site}/organizer/comune/` }],
        cost: { amount: 10 },
        contacts: [
          { name: 'Associazione Tavola', phone: '0544 1234', email: 'tavola@casa.example' },
          { name: 'Casa del quartiere', phone: '0544 1' },
          { url: 'https://cena.example/' },
        ],
        places: [
          {
            name: 'Casa del quartiere',
            address: 'Via Oriani 44',
            postalCode: '48121',
            municipality: 'Ravenna',
            latitude: 44.41,
            longitude: 12.2,
            url: `${site}/venue/casa/`,
          },
        ],
        schedule: {
          timeZone: 'Europe/Rome',
          occurrences: [{ start: '2026-03-20T19:00:00', end: '2026-03-20T23:00:00' }],
        },
      },
    ]);
  });

  it('gives a single event', async () => {
    expect((await read(event)).feed.items).to.have.length(1);
  });

  it('says where the next page is', async () => {
    const next = `${rest}?page=2`;
    expect((await read({ events: [event], rest_url: rest, next_rest_url: next })).feed.next).to.equal(next);
    expect((await read({ events: [], rest_url: rest })).feed).not.to.have.property('next');
  });

  it('has whole days without times', async () => {
    const { feed } = await read({
      ...event,
      all_day: true,
      start_date: '2026-03-20 00:00:00',
      end_date: '2026-03-21 23:59:59',
    });
    expect(feed.items[0]).to.have.deep.nested.property('schedule.occurrences', [
      { start: '2026-03-20', end: '2026-03-21' },
    ]);
  });

  it('goes by UTC where the zone has no name', async () => {
    const { feed } = await read({ ...event, timezone: 'UTC+1' });
    expect(feed.items[0]).to.have.deep.property('schedule', {
      occurrences: [{ start: '2026-03-20T18:00:00Z', end: '2026-03-20T22:00:00Z' }],
    });
  });

  it('goes by the zone’s offset where UTC is not there', async () => {
    const { utc_end_date: _, ...without } = event;
    const { feed } = await read({ events: [{ ...without, timezone: 'UTC+1' }] });
    expect((feed.items[0] as Initiative).schedule!.occurrences).to.deep.equal([
      { start: '2026-03-20T18:00:00Z', end: '2026-03-20T23:00:00+01:00' },
    ]);
  });

  it('says what has become of a date, and why', async () => {
    const { feed } = await read({ ...event, event_status: 'canceled', event_status_reason: 'Maltempo' });
    expect(feed.items[0]).to.deep.nested.include({
      'schedule.occurrences[0].status': 'cancelled',
      'schedule.occurrences[0].note': 'Maltempo',
    });
  });

  it('knows what PHP writes for nothing', async () => {
    const { feed, problems } = await read({
      ...event,
      image: false,
      venue: [],
      organizer: [],
      cost: '',
      cost_details: { values: [] },
    });
    expect(problems).to.be.empty;
    expect(feed.items[0]).not.to.have.any.keys('images', 'places', 'promoter', 'cost');
  });

  for (const [cost, values, expected] of [
    ['Gratuito', [], { free: true }],
    ['Free', ['0'], { free: true }],
    ['€5 – €10', ['5', '10'], { note: '€5 – €10' }],
    ['', ['7'], { amount: 7 }],
  ] as const) {
    it(`understands that it costs “${cost}” ${values.join()}`, async () => {
      const { feed } = await read({ ...event, cost, cost_details: { values } });
      expect(feed.items[0]).to.have.deep.property('cost', expected);
    });
  }

  it('leads to where one takes part from afar', async () => {
    const { feed } = await read({ ...event, venue: [], is_virtual: true, virtual_url: 'https://meet.example/x' });
    expect(feed.items[0]).to.have.deep.property('places', [{ name: 'Online', url: 'https://meet.example/x' }]);
  });

  it('has one place online, though there is a venue of that name', async () => {
    const { feed } = await read({
      events: [{ ...event, venue: { venue: 'Online' }, virtual_url: 'https://meet.example/a' }],
    });
    expect((feed.items[0] as Initiative).places).to.deep.equal([{ name: 'Online', url: 'https://meet.example/a' }]);
  });

  it('leaves out what its editors hide from lists', async () => {
    const hidden = { ...event, hide_from_listings: true };
    expect((await read({ events: [hidden, event], rest_url: rest })).feed.items).to.have.length(1);
  });

  it('stands whatever becomes of an event', async () => {
    const page = { events: [event], rest_url: rest, next_rest_url: `${rest}?page=2` };
    await holdsAltered(page, (json) => readForeign(jsonSource(json), { wanted: itemTypes, format: 'tribe' }));
  });
});
