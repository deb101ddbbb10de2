import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const read = (json: unknown) =>
  readForeign(jsonSource(json, 'https://cms.example/api/v3/augsburg/de/locations'), { wanted: itemTypes });

const entry = (path: string, more: object) => ({
  id: 1,
  title: 'Treff',
  path,
  url: `https://integreat.example${path}`,
  available_languages: {},
  ...more,
});
const event = (slug: string, times: object, more: object = {}) =>
  entry(`/augsburg/de/events/${slug}/`, {
    location: null,
    event: { id: 7, timezone: 'Europe/Berlin', all_day: false, ...times },
    ...more,
  });
const open = { allDay: false, closed: false, appointmentOnly: false, timeSlots: [{ start: '10:00', end: '12:00' }] };
const closed = { ...open, closed: true, timeSlots: [] };
const byAppointment = { ...open, appointmentOnly: true, timeSlots: [] };

describe('Integreat in the wild', () => {
  it('reads a place: hours, address, languages, whose it is', async function () {
    const { feed, problems, format } = await read(await realText(this, 'integreat-locations.json'));
    expect(format).to.equal('integreat');
    expect(problems).to.be.empty;
    expect(feed.language).to.equal('de');
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'http://localhost:8000/augsburg/de/locations/test-ort/',
        url: 'http://localhost:8000/augsburg/de/locations/test-ort/',
        title: 'Test-Ort',
        summary: 'Meta-Beschreibung des Test-Ortes',
        description: '<p>Beschreibung des Test-Ortes</p>',
        descriptionFormat: 'html',
        language: 'de',
        translations: {
          en: { url: 'http://localhost:8000/augsburg/en/locations/test-location/' },
          ar: {
            url: 'http://localhost:8000/augsburg/ar/locations/%D9%85%D9%88%D9%82%D8%B9-%D8%A7%D9%84%D8%A7%D8%AE%D8%AA%D8%A8%D8%A7%D8%B1/',
          },
          fa: { url: 'http://localhost:8000/augsburg/fa/locations/test-ort/' },
        },
        modified: '2020-01-22T13:52:13+01:00',
        topics: ['Behörde/Amt'],
        promoter: { name: 'Nicht archivierte Organisation', url: 'https://integreat-app.de/' },
        places: [
          {
            name: 'Test-Ort',
            address: 'Wolfgangstraße 2',
            postalCode: '86153',
            municipality: 'Augsburg',
            latitude: 48.3781092,
            longitude: 10.887578,
            access: { wheelchair: 'yes' },
          },
        ],
        schedule: {
          openingHours: [
            { days: ['mo', 'tu', 'th'], opens: '10:00', closes: '13:00' },
            { days: ['mo', 'tu', 'th'], opens: '15:00', closes: '18:00' },
            { days: ['fr'], opens: '10:00', closes: '14:00' },
          ],
        },
      },
    ]);
  });

  it('stands whatever becomes of the document', async function () {
    const json: unknown = JSON.parse(await realText(this, 'integreat-locations.json'));
    await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'integreat' }));
  });
});

describe('Integreat', () => {
  it('has events; dates of one event that come one by one are its dates', async () => {
    const times = (day: string) => ({ start: `2030-01-${day}T13:00:00+01:00`, end: `2030-01-${day}T15:00:00+01:00` });
    const rule = { recurrence_rule: 'DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY;BYDAY=TU' };
    const { feed } = await read([
      event('treff$2030-01-01', times('01'), rule),
      event('treff$2030-01-08', times('08'), rule),
    ]);
    expect(feed.items).to.have.length(1);
    expect(feed.items[0]).to.deep.include({
      schedule: {
        timeZone: 'Europe/Berlin',
        occurrences: [
          { start: '2030-01-01T13:00:00+01:00', end: '2030-01-01T15:00:00+01:00' },
          { start: '2030-01-08T13:00:00+01:00', end: '2030-01-08T15:00:00+01:00' },
        ],
      },
    });
  });

  it('has events that carry their rule, for whole days, online', async () => {
    const times = { start: '2030-01-08T00:00:00+01:00', end: '2030-01-09T23:59:00+01:00', all_day: true };
    const { feed } = await read([
      event('treff', times, {
        meeting_url: 'https://meet.example/x',
        recurrence_rule: 'DTSTART:20300108T000000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      }),
    ]);
    expect(feed.items[0]).to.deep.include({
      places: [{ name: 'Online', url: 'https://meet.example/x' }],
      schedule: {
        timeZone: 'Europe/Berlin',
        recurrences: [{ start: '2030-01-08', end: '2030-01-09', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }],
      },
    });
  });

  it('had days and times apart', async () => {
    const times = { start_date: '2030-01-08', start_time: '13:00:00', end_date: '2030-01-08', end_time: '15:00:00' };
    const { feed } = await read([event('treff', times)]);
    expect(feed.items[0]).to.deep.include({
      schedule: { timeZone: 'Europe/Berlin', occurrences: [{ start: '2030-01-08T13:00', end: '2030-01-08T15:00' }] },
    });
  });

  it('has places with people, by appointment, closed for a while', async () => {
    const contacts = [
      {
        name: 'Frau A',
        area_of_responsibility: 'Beratung',
        email: 'a@x.example',
        phone_number: '0821 1234',
        website: null,
        opening_hours: [open, closed, closed, closed, closed, closed, closed],
      },
    ];
    const place = {
      contacts,
      opening_hours: [open, byAppointment, closed, closed, closed, closed, closed],
      appointment_url: 'https://x.example/termin',
      temporarily_closed: true,
      location: { name: 'Haus' },
      barrier_free: false,
    };
    const { feed } = await read([entry('/augsburg/de/locations/haus/', place)]);
    expect(feed.items[0]).to.deep.include({
      status: 'resting',
      booking: { note: 'nur nach Vereinbarung', url: 'https://x.example/termin' },
      places: [{ name: 'Haus', access: { wheelchair: 'no' } }],
      contacts: [
        {
          name: 'Frau A',
          role: 'Beratung',
          email: 'a@x.example',
          phone: '0821 1234',
          hours: [{ days: ['mo'], opens: '10:00', closes: '12:00' }],
        },
      ],
    });
  });

  it('has pages and messages', async () => {
    const { feed } = await read([
      entry('/augsburg/de/willkommen/', { parent: { id: 0 }, content: '<p>Hallo</p>' }),
      {
        id: 7,
        title: 'Achtung',
        message: 'Gesperrt',
        display_date: '2026-01-01T10:00:00Z',
        available_languages: { de: { id: 7 } },
      },
    ]);
    expect(feed.items.map(({ type, title }) => [type, title])).to.deep.equal([
      ['resource', 'Treff'],
      ['notice', 'Achtung'],
    ]);
    expect(feed.items[1]).to.deep.include({ description: 'Gesperrt', period: { from: '2026-01-01T10:00:00Z' } });
  });

  it('is read although an entry is broken', async () => {
    const { feed, problems } = await read([
      entry('/augsburg/de/locations/haus/', { location: { latitude: 'x', longitude: 1 } }),
      5,
    ]);
    expect(feed.items).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal([[1], [0, 'location', 'latitude']]);
  });
});
