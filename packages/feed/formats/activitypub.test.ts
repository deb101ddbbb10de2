import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const social = 'https://social.example';
const context = 'https://www.w3.org/ns/activitystreams';
const read = (json: unknown) => readForeign(jsonSource(json, `${social}/@orto/outbox`), { wanted: itemTypes });
const only = async (json: unknown) => (await read(json)).feed.items[0] as Initiative;

const event = {
  '@context': context,
  type: 'Event',
  id: `${social}/events/1`,
  url: [
    { type: 'Link', mediaType: 'application/json', href: `${social}/1.json` },
    { type: 'Link', mediaType: 'text/html', href: `${social}/e/1` },
  ],
  name: 'Orto',
  summary: 'Si zappa',
  content: '<p>Porta stivali</p>',
  mediaType: 'text/html',
  inLanguage: 'it',
  nameMap: { it: 'Orto', en: 'Garden' },
  contentMap: { en: '<p>Bring boots</p>' },
  startTime: '2026-03-20T17:00:00+01:00',
  endTime: '2026-03-20T19:00:00+01:00',
  timezone: 'Europe/Rome',
  status: 'CONFIRMED',
  category: 'BOOK_CLUBS',
  tag: [
    { type: 'Hashtag', name: '#verde', href: '/tags/verde' },
    { type: 'Mention', name: '@anna' },
  ],
  location: {
    type: 'Place',
    id: `${social}/address/1`,
    name: 'Casa del quartiere',
    address: { type: 'PostalAddress', streetAddress: 'Via Oriani 44', postalCode: '48121', addressLocality: 'Ravenna' },
    latitude: 44.41,
    longitude: 12.2,
  },
  attributedTo: [`${social}/@anna`, { type: 'Group', name: 'Vicini di via Oriani', url: `${social}/@vicini` }],
  contacts: [`${social}/@bruno`],
  phoneAddress: '0544 1234',
  joinMode: 'external',
  externalParticipationUrl: 'https://prenota.example/1',
  maximumAttendeeCapacity: 30,
  remainingAttendeeCapacity: 0,
  attachment: [
    {
      type: 'Document',
      mediaType: 'image/jpeg',
      url: `${social}/a.jpg`,
      name: 'Quattro persone con la zappa',
      width: 800,
      height: 600,
    },
    { type: 'Document', mediaType: 'image/png', url: `${social}/b.png`, name: 'Banner' },
    { type: 'Document', mediaType: 'application/pdf', url: `${social}/v.pdf`, name: 'Volantino' },
    { type: 'Link', mediaType: 'text/html', href: 'https://orto.example/', name: 'Website' },
    { type: 'PropertyValue', propertyID: 'mz:accessibility:wheelchair:accessible', value: 'partially' },
    { type: 'PropertyValue', propertyID: 'mz:visio:jitsi_meet', value: 'https://meet.example/orto' },
  ],
  published: '2026-01-01T09:00:00Z',
  updated: '2026-01-02T09:00:00Z',
};
const create = (object: unknown, type = 'Create') => ({
  type,
  id: `${social}/activity`,
  actor: `${social}/@anna`,
  object,
});
const outbox = (...orderedItems: unknown[]) => ({ '@context': context, type: 'OrderedCollectionPage', orderedItems });

describe('ActivityPub in the wild', () => {
  it('reads Mobilizon’s activity', async function () {
    const { feed, problems, format } = await read(await realText(this, 'mobilizon-event-activity.json'));
    expect(format).to.equal('activitypub');
    expect(problems).to.be.empty;
    expect(feed.items).to.have.length(1);
    expect(feed.items[0]).to.deep.include({
      type: 'initiative',
      id: 'https://mobilizon.fr/events/39a0c4a6-f2b6-41dc-bbe2-fc5bff76cc93',
      url: 'https://mobilizon.fr/events/39a0c4a6-f2b6-41dc-bbe2-fc5bff76cc93',
      title: 'My first event',
      descriptionFormat: 'html',
      published: '2018-02-12T14:08:20Z',
      schedule: { occurrences: [{ start: '2018-02-12T14:08:20Z' }] },
      places: [{ name: 'Locaux de Framasoft', address: '10 Rue Jangot', postalCode: '69007', municipality: 'Lyon' }],
      promoter: { name: '@metacartes@mobilizon.fr', url: 'https://mobilizon.fr/@metacartes' },
      images: [{ url: 'https://mobilizon.fr/some-image', alt: '' }],
      attachments: [
        { url: 'https://something.org/', title: 'Another link', format: 'text/html' },
        { url: 'https://google.com/', title: 'Website', format: 'text/html' },
      ],
    });
  });

  it('reads Gancio’s activity, which knows no context', async function () {
    const { feed, problems, format } = await read(await realText(this, 'gancio-event-activitypub.json'));
    expect(format).to.equal('activitypub');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'https://demo.gancio.org/federation/m/1',
        url: 'https://demo.gancio.org/event/demo-event',
        title: 'Demo event',
        summary: '📍 Colosseo 📅 Wednesday, 14 July (17:30)',
        published: '2021-07-01T22:33:36Z',
        topics: ['test'],
        places: [{ name: 'Colosseo' }],
        schedule: { occurrences: [{ start: '2021-07-14T17:30:57+02:00', end: '2021-07-14T18:30:57+02:00' }] },
        promoter: { name: '@gancio@demo.gancio.org', url: 'https://demo.gancio.org/federation/u/gancio' },
      },
    ]);
  });

  for (const name of ['mobilizon-event-activity.json', 'gancio-event-activitypub.json']) {
    it(`stands whatever becomes of ${name}`, async function () {
      const json: unknown = JSON.parse(await realText(this, name));
      await holdsAltered(json, (changed) =>
        readForeign(jsonSource(changed), { wanted: itemTypes, format: 'activitypub' }),
      );
    });
  }
});

describe('an event of ActivityPub', () => {
  it('keeps all that it has', async () => {
    const { feed, problems } = await read(event);
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: `${social}/events/1`,
        url: `${social}/e/1`,
        title: 'Orto',
        summary: 'Si zappa',
        description: '<p>Porta stivali</p>',
        descriptionFormat: 'html',
        language: 'it',
        translations: { en: { title: 'Garden', description: '<p>Bring boots</p>' } },
        published: '2026-01-01T09:00:00Z',
        modified: '2026-01-02T09:00:00Z',
        topics: ['verde', 'book clubs'],
        images: [
          { url: `${social}/a.jpg`, alt: 'Quattro persone con la zappa', width: 800, height: 600 },
          { url: `${social}/b.png`, alt: '' },
        ],
        attachments: [
          { url: `${social}/v.pdf`, title: 'Volantino', format: 'application/pdf' },
          { url: 'https://orto.example/', title: 'Website', format: 'text/html' },
        ],
        promoter: { name: 'Vicini di via Oriani', kind: 'informal-group', url: `${social}/@vicini` },
        partners: [{ name: '@anna@social.example', url: `${social}/@anna` }],
        contacts: [{ name: '@bruno@social.example', url: `${social}/@bruno` }, { phone: '0544 1234' }],
        booking: { required: true, url: 'https://prenota.example/1', note: 'posti: 30 · esaurito' },
        places: [
          {
            name: 'Casa del quartiere',
            address: 'Via Oriani 44',
            postalCode: '48121',
            municipality: 'Ravenna',
            latitude: 44.41,
            longitude: 12.2,
            access: { wheelchair: 'partly' },
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

  for (const [state, status] of [
    [{ status: 'CANCELLED' }, 'cancelled'],
    [{ status: undefined, 'ical:status': 'CANCELLED' }, 'cancelled'],
    [{ eventStatus: 'https://schema.org/EventPostponed' }, 'postponed'],
    [{ eventStatus: 'EventRescheduled' }, 'moved'],
  ] as const) {
    it(`with ${JSON.stringify(state)} is ${status}`, async () => {
      expect((await only({ ...event, ...state })).schedule!.occurrences![0]!.status).to.equal(status);
    });
  }

  it('that is tentative is proposed', async () => {
    expect((await only({ ...event, status: 'TENTATIVE' })).status).to.equal('proposed');
  });

  it('that anyone may join need not be booked', async () => {
    const { booking } = await only({
      ...event,
      joinMode: 'free',
      externalParticipationUrl: null,
      remainingAttendeeCapacity: 4,
    });
    expect(booking).to.deep.equal({ note: 'posti: 30 · posti liberi: 4' });
  });

  it('lasts as long as it says', async () => {
    const { schedule } = await only({ ...event, endTime: undefined, duration: 'PT1H30M' });
    expect(schedule!.occurrences![0]!.end).to.equal('2026-03-20T18:30+01:00');
  });

  it('has no end where none shall be shown', async () => {
    const { schedule } = await only({ ...event, displayEndTime: false });
    expect(schedule!.occurrences![0]).not.to.have.property('end');
  });

  for (const [what, location, places] of [
    ['a name', 'Casa Matha', [{ name: 'Casa Matha' }]],
    [
      'an address in a text',
      { type: 'Place', name: 'Casa', address: 'Via Oriani 44, 48121 Ravenna' },
      [{ name: 'Casa', address: 'Via Oriani 44', postalCode: '48121', municipality: 'Ravenna' }],
    ],
    [
      'online',
      [{ type: 'VirtualLocation', url: 'https://meet.example/x' }],
      [{ name: 'Online', url: 'https://meet.example/x' }],
    ],
  ] as const) {
    it(`takes place in ${what}`, async () => {
      expect((await only({ ...event, attachment: [], location })).places).to.deep.equal(places);
    });
  }
});

describe('collections of ActivityPub', () => {
  it('give the events within activities, the latest of each, and not those that are gone', async () => {
    const old = { ...event, name: 'Vecchio', updated: '2025-01-01T00:00:00Z' };
    const other = { ...event, id: `${social}/events/2`, name: 'Altro' };
    const { feed, deleted, problems } = await read(
      outbox(
        create(event, 'Update'),
        create(old),
        create({ type: 'Tombstone', id: `${social}/events/2` }, 'Delete'),
        create(other),
      ),
    );
    expect(problems).to.be.empty;
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Orto']);
    expect(deleted).to.deep.equal([`${social}/events/2`]);
  });

  it('say what they hold by its address only', async () => {
    const { feed, problems } = await read(
      outbox(create(event), create(`${social}/events/9`, 'Announce'), `${social}/a`, `${social}/b`),
    );
    expect(feed.items).to.have.length(1);
    expect(problems.map(({ code, path, found }) => [code, path.join('.'), found])).to.deep.equal([
      ['not-followed', 'orderedItems.2', `${social}/a (+1)`],
      ['not-followed', 'orderedItems.1.object', `${social}/events/9`],
    ]);
  });

  it('say once what they hold that is no event', async () => {
    const note = create({ type: 'Note', id: `${social}/n`, content: 'Ciao' });
    const { problems } = await read(outbox(create(event), note, note, { type: 'Like', object: `${social}/events/1` }));
    expect(problems.map(({ code, found }) => [code, found])).to.deep.equal([['left-out', 'Note']]);
  });

  it('give a group’s articles as notices', async () => {
    const { feed } = await read(
      outbox(create({ type: 'Article', id: `${social}/p/1`, name: 'Si cerca', content: '<p>Una mano</p>' })),
    );
    expect(feed.items[0]).to.include({ type: 'notice', title: 'Si cerca', severity: 'info' });
  });

  it('lead from account to outbox, to the first page, to the next', async () => {
    const at = async (json: object) => (await read({ '@context': context, ...json })).feed.next;
    expect(await at({ type: 'Group', inbox: `${social}/i`, outbox: `${social}/o` })).to.equal(`${social}/o`);
    expect(await at({ type: 'OrderedCollection', totalItems: 3, first: `${social}/o?page=1` })).to.equal(
      `${social}/o?page=1`,
    );
    expect(await at({ type: 'OrderedCollectionPage', orderedItems: [create(event)], next: '/o?page=2' })).to.equal(
      `${social}/o?page=2`,
    );
    expect(await at({ type: 'OrderedCollection', first: outbox(create(event)) })).to.equal(undefined);
  });

  it('leave drafts out', async () => {
    expect((await read(create({ ...event, draft: true }))).feed.items).to.be.empty;
  });

  it('stand whatever becomes of them', async () => {
    const json = outbox(create(event), create(`${social}/events/9`, 'Announce'), create(event, 'Delete'));
    await holdsAltered(json, (changed) =>
      readForeign(jsonSource(changed), { wanted: itemTypes, format: 'activitypub' }),
    );
  });
});
