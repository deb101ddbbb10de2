import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const api = 'https://api.openagenda.com/v2/agendas/1/events';
const read = (json: unknown, address = api) => readForeign(jsonSource(json, address), { wanted: itemTypes });
const only = async (json: unknown) => (await read(json)).feed.items[0] as Initiative;

const event = {
  uid: 12345678,
  slug: 'orto',
  title: { it: 'Orto', en: 'Garden' },
  description: { it: 'Si zappa', en: 'We dig' },
  longDescription: { it: 'Porta **stivali**', en: 'Bring *boots*' },
  keywords: { it: ['verde', 'orti, giardini'], en: ['green'] },
  conditions: { it: 'Gratuito', en: 'Free' },
  age: { min: 6, max: 11 },
  registration: [
    { type: 'link', value: 'https://orto.example/prenota' },
    { type: 'email', value: 'noi@orto.example' },
    { type: 'phone', value: '+39 0544 1234' },
    { type: 'phone', value: '+39 0544 5678' },
  ],
  accessibility: { hi: true, vi: true, mi: true, pi: false, ii: false },
  status: 1,
  attendanceMode: 3,
  onlineAccessLink: 'https://meet.example/orto',
  timezone: 'Europe/Rome',
  timings: [{ begin: '2026-03-20T17:00:00+0100', end: '2026-03-20T19:00:00+0100' }],
  image: {
    filename: 'a.base.image.jpg',
    size: { width: 700, height: 394 },
    variants: [{ type: 'full', filename: 'a.full.image.jpg', size: { width: 1920, height: 1080 } }],
    base: 'https://cdn.openagenda.com/main/',
  },
  imageCredits: 'Anna',
  location: {
    name: 'Orto',
    city: 'Ravenna',
    access: { it: 'Autobus 1' },
    phone: '0544 1',
    email: 'luogo@orto.example',
  },
  createdAt: '2026-01-01T09:00:00.000Z',
  updatedAt: '2026-01-02T09:00:00.000Z',
  originAgenda: { uid: 9, slug: 'ravenna', title: 'Agenda di Ravenna' },
};

describe('OpenAgenda in the wild', () => {
  it('reads an event in two languages, with two dates', async function () {
    const { feed, problems, format } = await read(await realText(this, 'openagenda-events.json'));
    expect(format).to.equal('openagenda');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: '40784373',
        url: 'https://openagenda.com/test-api/events/a-title-3440251',
        title: 'Un titre',
        summary: 'On va faire un truc',
        language: 'fr',
        translations: { en: { title: 'A title', summary: 'We make a truc' } },
        published: '2022-04-20T12:36:42Z',
        modified: '2022-04-20T12:36:42Z',
        source: { name: 'Test API', url: 'https://openagenda.com/test-api' },
        places: [
          {
            name: 'Passage du Ponceau',
            address: 'Passage du Ponceau',
            postalCode: '75002',
            municipality: 'Paris',
            latitude: 48.86758,
            longitude: 2.352454,
          },
        ],
        schedule: {
          timeZone: 'Europe/Paris',
          occurrences: [
            { start: '2022-04-20T12:35:22Z', end: '2022-04-20T13:35:22Z' },
            { start: '2022-04-21T12:35:22Z', end: '2022-04-21T13:35:22Z' },
          ],
        },
      },
    ]);
  });

  it('stands whatever becomes of the document', async function () {
    const json: unknown = JSON.parse(await realText(this, 'openagenda-events.json'));
    await holdsAltered(json, (changed) =>
      readForeign(jsonSource(changed), { wanted: itemTypes, format: 'openagenda' }),
    );
  });
});

describe('an event of OpenAgenda', () => {
  it('keeps all that it has', async () => {
    const { feed, problems } = await read({ total: 1, events: [event], after: null });
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: '12345678',
        url: 'https://openagenda.com/ravenna/events/orto',
        title: 'Orto',
        summary: 'Si zappa',
        description: 'Porta **stivali**',
        descriptionFormat: 'markdown',
        language: 'it',
        translations: { en: { title: 'Garden', summary: 'We dig', description: 'Bring *boots*' } },
        published: '2026-01-01T09:00:00Z',
        modified: '2026-01-02T09:00:00Z',
        topics: ['verde', 'orti', 'giardini'],
        images: [
          { url: 'https://cdn.openagenda.com/main/a.base.image.jpg', alt: '', width: 700, height: 394, credit: 'Anna' },
        ],
        cost: { free: true },
        booking: {
          url: 'https://orto.example/prenota',
          email: 'noi@orto.example',
          phone: '+39 0544 1234',
          note: '+39 0544 5678',
        },
        audience: { minAge: 6, maxAge: 11 },
        contacts: [{ name: 'Orto', email: 'luogo@orto.example', phone: '0544 1' }],
        source: { name: 'Agenda di Ravenna', url: 'https://openagenda.com/ravenna' },
        places: [
          {
            name: 'Orto',
            municipality: 'Ravenna',
            access: {
              wheelchair: 'yes',
              hearing: 'accoglie persone con disabilità uditiva',
              note: 'Autobus 1. accoglie persone con disabilità visiva',
            },
          },
          { name: 'Online', url: 'https://meet.example/orto' },
        ],
        schedule: {
          timeZone: 'Europe/Rome',
          occurrences: [{ start: '2026-03-20T17:00:00+01:00', end: '2026-03-20T19:00:00+01:00' }],
        },
      },
    ]);
  });

  for (const [status, expected] of [
    [2, 'moved'],
    [3, 'moved'],
    [4, 'postponed'],
    [6, 'cancelled'],
    [{ id: 6, label: { it: 'Annullato' } }, 'cancelled'],
  ] as const) {
    it(`whose status is ${JSON.stringify(status)} is ${expected}`, async () => {
      expect((await only({ ...event, status })).schedule!.occurrences![0]!.status).to.equal(expected);
    });
  }

  it('that is full says so where one books', async () => {
    const full = await only({ ...event, status: 5, registration: [] });
    expect(full.booking).to.deep.equal({ note: 'esaurito' });
    expect(full.schedule!.occurrences![0]).not.to.have.property('status');
  });

  it('with a status that nobody knows is kept, and that is told', async () => {
    const { feed, problems } = await read({ ...event, status: 99 });
    expect(feed.items).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal([['status']]);
  });

  it('in one language has plain texts', async () => {
    const plain = {
      ...event,
      title: 'Orto',
      description: 'Si zappa',
      longDescription: '<p>Porta stivali</p>',
      keywords: ['verde'],
    };
    expect(await only({ events: [plain], total: 1, after: null })).to.deep.include({
      title: 'Orto',
      description: '<p>Porta stivali</p>',
      descriptionFormat: 'html',
      topics: ['verde'],
    });
  });

  it('of the old export has addresses for pictures, and dates that start', async () => {
    const { image: _, timings: __, ...rest } = event;
    const old = {
      ...rest,
      image: 'https://cdn.openagenda.com/main/a.jpg',
      accessibility: ['mi'],
      timings: [{ start: '2026-03-20T16:00:00.000Z', end: '2026-03-20T18:00:00.000Z' }],
    };
    const item = await only(old);
    expect(item.images).to.deep.equal([{ url: 'https://cdn.openagenda.com/main/a.jpg', alt: '', credit: 'Anna' }]);
    expect(item.schedule!.occurrences![0]!.start).to.equal('2026-03-20T16:00:00Z');
    expect(item.places![0]!.access!.wheelchair).to.equal('yes');
  });

  it('without all its dates has the next, and the summary of the rest', async () => {
    const { timings: _, ...rest } = event;
    const brief = { ...rest, dateRange: { it: '20 e 21 marzo' }, nextTiming: { begin: '2026-03-20T17:00:00+01:00' } };
    expect((await only(brief)).schedule).to.deep.equal({
      timeZone: 'Europe/Rome',
      occurrences: [{ start: '2026-03-20T17:00:00+01:00' }],
      note: '20 e 21 marzo',
    });
  });

  it('stands whatever becomes of it', async () => {
    const page = { total: 1, events: [event], after: ['1'] };
    await holdsAltered(page, (json) => readForeign(jsonSource(json), { wanted: itemTypes, format: 'openagenda' }));
  });
});

describe('segments of OpenAgenda', () => {
  it('continue after the last event', async () => {
    const { feed } = await read(
      { total: 9, events: [event], after: ['0', '1758', '53'] },
      `${api}?relative[]=current&after[]=1`,
    );
    expect(new URL(feed.next!).searchParams.getAll('after[]')).to.deep.equal(['0', '1758', '53']);
    expect(new URL(feed.next!).searchParams.get('relative[]')).to.equal('current');
  });

  it('end where there is nothing to come after', async () => {
    expect((await read({ total: 1, events: [event], after: null })).feed).not.to.have.property('next');
    expect((await read({ total: 1, events: [], after: ['1'] })).feed).not.to.have.property('next');
  });

  it('of the old export are counted', async () => {
    const { feed } = await read(
      { total: 3, offset: 1, limit: 1, events: [event] },
      'https://openagenda.com/agendas/1/events.json',
    );
    expect(feed.next).to.equal('https://openagenda.com/agendas/1/events.json?offset=2');
  });

  it('say what was removed', async () => {
    const { feed, deleted } = await read({ total: 2, after: null, events: [{ uid: 5, removed: true }, event] });
    expect(deleted).to.deep.equal(['5']);
    expect(feed.items).to.have.length(1);
  });
});
