import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const address = 'https://directory.example/services?per_page=50&page=2';
const read = (json: unknown, from = address) => readForeign(jsonSource(json, from), { wanted: itemTypes });
const first = async (service: object) =>
  (await read({ id: 's', name: 'Ascolto', status: 'active', ...service })).feed.items[0] as Initiative;

describe('Open Referral in the wild', () => {
  it('reads a service with all that the standard has', async function () {
    const { feed, problems, format } = await read(await realText(this, 'hsds-3.0-service-full.json'));
    expect(format).to.equal('hsds');
    const [service, alert] = feed.items;
    expect(service).to.deep.include({
      type: 'initiative',
      id: 'ac148810-d857-441c-9679-408f346de14b',
      url: 'http://example.com/counselling',
      title: 'Community Counselling',
      status: 'active',
      modified: '2023-03-15T10:30:45Z',
      verified: '2005-01-01',
      topics: ['name', 'Community Mental Health Support'],
      promoter: { name: 'Example Organization Inc.', kind: 'business', url: 'http://example.com/' },
      audience: {
        minAge: 12,
        maxAge: 100,
        note: 'This service is intended for all people aged 12 and over who require counselling services in the MyCity area',
      },
      languages: ['ur'],
      source: { email: 'email@example.com' },
    });
    const { places, contacts, cost, schedule, participation, attachments } = service as Initiative;
    expect(places).to.deep.equal([
      {
        name: 'MyCity Civic Center',
        address: '1-30 Main Street, MyVillage',
        postalCode: 'ABC 1234',
        municipality: 'MyCity',
        url: 'http://example.com/',
        access: {
          wheelchair: 'yes',
          hearing:
            'The building is equipped with induction loops for hearing aids. Switch hearing aid to T-coil to access the induction loop facility.',
          transport:
            'MyCity Civic Center is serviced by the number 1 Bus and is a short walk from the Main Street Metro Station',
          note: 'Wheelchair access is possible on all levels.',
        },
      },
    ]);
    expect(contacts).to.have.length(1);
    expect(contacts![0]).to.include({
      name: 'Ann Persona',
      role: 'Reception Manager, Reception',
      email: 'email@example.com',
      phone: '+44 1234 234567',
    });
    expect(cost).to.include({ amount: 35, currency: 'GBP' });
    expect(schedule).to.deep.include({
      timeZone: 'Etc/GMT-3',
      recurrences: [{ start: '2005-01-06T10:00', end: '2005-01-06T18:00', rule: 'FREQ=WEEKLY;COUNT=3;BYDAY=TH,FR' }],
    });
    expect(participation).to.match(/^If you are an NHS patient[^]*\n\n- Any official identification/);
    expect(attachments).to.have.length(1);
    expect(alert).to.deep.include({
      type: 'notice',
      severity: 'warning',
      link: { url: 'http://example.com/counselling', title: 'Community Counselling' },
    });
    expect(problems.map(({ code, path }) => [code, path.at(-1)])).to.deep.equal([
      ['range', 'latitude'],
      ['left-out', 'byweekno'],
      ['left-out', 'byyearday'],
      ['left-out', 'bymonthday'],
    ]);
  });

  for (const name of ['hsds-3.0-service-list.json', 'oruk-3.0-service-list.json'])
    it(`reads a page of ${name}, and where the next one is`, async function () {
      const { feed, problems } = await read(await realText(this, name), 'https://directory.example/services');
      expect(problems).to.be.empty;
      expect(feed.next).to.equal('https://directory.example/services?page=2');
      expect(feed.items.map(({ type }) => type)).to.deep.equal(['initiative', 'notice']);
      expect(feed.items[0]).to.include({ title: 'Community Counselling', verified: '2005-01-01', status: 'active' });
    });

  it('stands whatever becomes of the document', async function () {
    for (const name of ['hsds-3.0-service-full.json', 'hsds-3.0-service-list.json']) {
      const json: unknown = JSON.parse(await realText(this, name));
      await holdsAltered(
        json,
        (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'hsds' }),
        150,
      );
    }
  });
});

describe('Pages of Open Referral', () => {
  const services = [{ id: '1', name: 'Uno', status: 'active' }];
  const nextOf = async (page: object, from = address) => (await read({ contents: services, ...page }, from)).feed.next;

  it('keep the other parameters of the address', async () => {
    expect(await nextOf({ page_number: 2, total_pages: 3 })).to.equal(
      'https://directory.example/services?per_page=50&page=3',
    );
  });

  it('end with the last one', async () => {
    expect(await nextOf({ page_number: 3, total_pages: 3 })).to.equal(undefined);
    expect(await nextOf({ page_number: 2, total_pages: 9, last_page: true })).to.equal(undefined);
    expect(await nextOf({ contents: [], total_items: 0, page_number: 1, total_pages: 1 })).to.equal(undefined);
  });

  it('are understood in the older spelling, and counted from nought', async () => {
    const page = { contents: undefined, content: services, totalElements: 3 };
    expect(await nextOf({ ...page, number: 2, totalPages: 3, last: false })).to.equal(
      'https://directory.example/services?per_page=50&page=3',
    );
    expect(await nextOf({ ...page, number: 0, totalPages: 2 }, 'https://d.example/services')).to.equal(
      'https://d.example/services?page=1',
    );
  });

  it('hold services at locations, and organisations with their services', async () => {
    const location = { name: 'Casa', addresses: [{ address_1: 'Via Roma 1', city: 'Cervia' }] };
    const { feed } = await read({
      contents: [{ id: 'l', service: { id: 's', name: 'Ascolto', status: 'active' }, location }],
    });
    expect(feed.items[0]).to.deep.include({
      title: 'Ascolto',
      places: [{ name: 'Casa', address: 'Via Roma 1', municipality: 'Cervia' }],
    });
    const organization = await read({ id: 'o', name: 'Ente', services });
    expect(organization.feed.items.map(({ title }) => title)).to.deep.equal(['Uno']);
  });

  it('are read although one service is broken', async () => {
    const { feed, problems } = await read({
      contents: [...services, 'x', { id: '2', status: 'forse' }],
      total_pages: 1,
    });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Uno']);
    expect(problems.map(({ path }) => path)).to.have.deep.members([
      ['contents', 1],
      ['contents', 2, 'status'],
      ['contents', 2],
    ]);
  });
});

describe('The schedules of a service', () => {
  const weekly = { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00:00', closes_at: '12:30Z' };
  const scheduleOf = async (...schedules: object[]) => (await first({ schedules })).schedule;

  it('are hours where they are weekly', async () => {
    expect(
      await scheduleOf({ ...weekly, valid_from: '2026-01-01', valid_to: '2026-06-30', description: 'Su appuntamento' }),
    ).to.deep.equal({
      openingHours: [
        {
          days: ['mo', 'we'],
          opens: '09:00',
          closes: '12:30',
          from: '2026-01-01',
          until: '2026-06-30',
          note: 'Su appuntamento',
        },
      ],
    });
  });

  it('are dates where they have a rhythm', async () => {
    const dtstart = '2026-01-01';
    expect((await scheduleOf({ ...weekly, interval: 2, dtstart }))?.recurrences).to.deep.equal([
      { start: '2026-01-12T09:00', end: '2026-01-12T12:30', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE' },
    ]);
    expect(
      (await scheduleOf({ ...weekly, freq: 'MONTHLY', byday: '2MO,-1FR', dtstart, until: '2026-12-31' }))?.recurrences,
    ).to.deep.equal([
      { start: '2026-01-12T09:00', end: '2026-01-12T12:30', rule: 'FREQ=MONTHLY;UNTIL=20261231T235959;BYDAY=2MO,-1FR' },
    ]);
  });

  it('are words where there is nothing else', async () => {
    expect(await scheduleOf({ description: 'Sempre', notes: 'O quasi' })).to.deep.equal({ note: 'Sempre — O quasi' });
  });
});

describe('Services of Open Referral UK 1 and Outpost', () => {
  it('are read with the names of their time', async () => {
    const service = {
      organisation: { name: 'Buckinghamshire Council', url: 'https://c.example/' },
      min_age: 0,
      max_age: 4,
      free: true,
      needs_referral: true,
      updated_at: '2026-01-02T10:00:00.000Z',
      regular_schedules: [
        {
          weekday: 'Thursday',
          opens_at: '09:30',
          closes_at: '10:30',
          dtstart: '2026-09-10T00:00:00.000Z',
          freq: 'week',
          interval: 1,
        },
      ],
      service_at_locations: [
        {
          location: {
            name: 'Hub',
            geometry: { type: 'Point', coordinates: [-0.1, 51.5] },
            physical_addresses: [{ address_1: '1 High St', city: 'Town' }],
            accessibility_for_disabilities: [{ accessibility: 'No wheelchair access' }],
          },
        },
      ],
      contacts: [{ name: 'Jo', title: 'Lead', phones: [{ number: '01234 567890' }] }],
      languages: [{ language: 'English' }, { language: 'Klingon' }],
      service_areas: [{ service_area: 'Townshire' }],
      service_taxonomys: [{ taxonomy: { name: 'Play' } }],
      eligibilitys: [{ eligibility: 'Parents' }],
      links: [{ label: 'Facebook', url: 'https://fb.example/x' }],
    };
    expect(await first(service)).to.deep.include({
      promoter: { name: 'Buckinghamshire Council', kind: 'public-body', url: 'https://c.example/' },
      audience: { groups: ['families'], minAge: 0, maxAge: 4, note: 'Parents' },
      cost: { free: true },
      booking: { required: true },
      modified: '2026-01-02T10:00:00Z',
      schedule: { openingHours: [{ days: ['th'], opens: '09:30', closes: '10:30', from: '2026-09-10' }] },
      places: [
        {
          name: 'Hub',
          address: '1 High St',
          municipality: 'Town',
          latitude: 51.5,
          longitude: -0.1,
          access: { wheelchair: 'no', note: 'No wheelchair access' },
        },
      ],
      contacts: [{ name: 'Jo', role: 'Lead', phone: '01234 567890' }],
      languages: ['en'],
      areaServed: ['Townshire'],
      topics: ['Play'],
      attachments: [{ url: 'https://fb.example/x', title: 'Facebook' }],
    });
  });

  it('are read with days that are counted, currencies in words and ages of nought', async () => {
    const service = {
      regular_schedules: [{ weekday: 2, opens_at: '12:00:00', closes_at: '14:00:00' }],
      cost_options: [{ amount: '4', amount_description: 'GBP', option: 'Members' }],
      eligibilitys: [{ minimum_age: '60', maximum_age: '0' }],
    };
    expect(await first(service)).to.deep.include({
      schedule: { openingHours: [{ days: ['tu'], opens: '12:00', closes: '14:00' }] },
      cost: { amount: 4, currency: 'GBP', note: 'Members: 4 GBP' },
      audience: { minAge: 60 },
    });
  });
});
