import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const address = 'https://oa.example/feed?afterTimestamp=5&afterId=9';
const read = (json: unknown) => readForeign(jsonSource(json, address), { wanted: itemTypes });

const next = 'https://oa.example/feed?afterTimestamp=8&afterId=12';
const updated = (id: string | number, data: object) => ({
  state: 'updated',
  kind: 'Event',
  id,
  modified: 7,
  data: { '@context': ['https://openactive.io/', 'https://openactive.io/ns-beta'], ...data },
});
const page = (...items: object[]) => ({ next, items, license: 'https://creativecommons.org/licenses/by/4.0/' });

describe('OpenActive in the wild', () => {
  it('reads a session series: dates, rule, place, costs, whom it is for', async function () {
    const { feed, problems, format } = await read(await realText(this, 'openactive-rpde-sessionseries.json'));
    expect(format).to.equal('rpde');
    expect(problems).to.be.empty;
    expect(feed.next).to.equal(
      'https://www.example.com/api/rpde/sessions?afterTimestamp=1521565719&afterId=1402CBP20150217',
    );
    expect(feed.licence).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(feed.items).to.have.length(1);
    expect(feed.items[0]).to.deep.include({
      type: 'initiative',
      id: '1402CBP20150217',
      title: 'Virtual BODYPUMP',
      modified: '2018-03-20T17:08:39.000Z',
      topics: ['Bodypump™', 'Group Exercise Classes', 'Toning & Strength', 'Group Exercise - Virtual'],
      promoter: { name: 'Everyone Active', url: 'https://www.everyoneactive.com/' },
      audience: { minAge: 16 },
      cost: { amount: 3.3, currency: 'GBP', note: 'Oxygen - Adult: 3.3 GBP; Oxygen - Senior (50+): 3.3 GBP' },
      schedule: {
        timeZone: 'Europe/London',
        occurrences: [
          { start: '2018-10-02T19:15:00Z', end: '2018-10-02T19:45:00Z' },
          { start: '2018-10-09T19:15:00Z', end: '2018-10-09T19:45:00Z' },
        ],
        recurrences: [
          { start: '2018-10-02T20:15', end: '2018-10-02T20:45', rule: 'FREQ=WEEKLY;UNTIL=20181104T235959;BYDAY=TU' },
        ],
      },
    });
    const { places, contacts } = feed.items[0] as { places?: object[]; contacts?: object[] };
    expect(places![0]).to.deep.include({
      name: 'Middlesbrough Sports Village',
      postalCode: 'TS4 3AE',
      latitude: 54.543964,
      access: { parking: 'Parking', note: 'Visual impairment' },
    });
    expect(contacts).to.deep.equal([
      { name: 'Everyone Active', email: 'redacted@example.org', phone: '01455 890508' },
      { name: 'Middlesbrough Sports Village', phone: '01642 728555' },
    ]);
  });

  it('reads a course instance as training: sessions, seats, teachers, level', async function () {
    const { feed, problems } = await read(await realText(this, 'openactive-rpde-courseinstance.json'));
    expect(problems).to.be.empty;
    const [camp] = feed.items;
    expect(camp).to.deep.include({
      type: 'training',
      id: '76121',
      title: 'Netball Youth Camp',
      topics: ['Netball', 'Holiday camps'],
      promoter: { name: 'England Netball', url: 'https://www.englandnetball.co.uk' },
      audience: { minAge: 11, maxAge: 16 },
      level: 'introductory',
      timeZone: 'Europe/London',
      cost: { amount: 124, currency: 'GBP', note: 'Member: 124 GBP; Non-member: 154 GBP' },
      attachments: [{ url: 'https://www.youtube.com/watch?v=lvlEpaKTotQ' }],
    });
    const [module] = camp?.type === 'training' ? camp.modules! : [];
    expect(module!.sessions!.map(({ start, end }) => [start, end])).to.deep.equal(
      ['01', '02', '03'].map((day) => [`2018-08-${day}T09:00`, `2018-08-${day}T17:00`]),
    );
    expect(module!.sessions![0]).to.deep.include({
      seats: 30,
      seatsLeft: 21,
      teachers: [{ name: 'Jane Smith', role: 'Derbyshire and Nottinghamshire NDO' }],
    });
    expect(module!.sessions![0]!.place).to.include({ name: 'Trent College and The Elms', municipality: 'Nottingham' });
  });

  it('stands whatever becomes of the document', async function () {
    for (const name of ['openactive-rpde-courseinstance.json', 'openactive-rpde-sessionseries.json']) {
      const json: unknown = JSON.parse(await realText(this, name));
      await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'rpde' }));
    }
  });
});

describe('A page of RPDE', () => {
  it('says what is no more', async () => {
    const { feed, deleted } = await read(
      page({ state: 'deleted', kind: 'Event', id: 17, modified: 3 }, updated('a', { '@type': 'Event', name: 'Corsa' })),
    );
    expect(deleted).to.deep.equal(['17']);
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['a']);
    expect(feed.next).to.equal(next);
  });

  it('is the last one when it has no items and names itself', async () => {
    const { feed, format, problems } = await read({
      ...page(),
      next: 'https://oa.example/feed?afterId=9&afterTimestamp=5',
    });
    expect(format).to.equal('rpde');
    expect(feed.next).to.equal(undefined);
    expect(problems).to.be.empty;
  });

  it('goes on when a filter has left it empty', async () => {
    expect((await read(page())).feed.next).to.equal(next);
  });

  it('names entries that say nothing, or something else', async () => {
    const { feed, problems } = await read(
      page({ state: 'updated', id: 1 }, { state: 'gone', id: 2 }, updated(3, { '@type': 'Event', name: 'Corsa' })),
    );
    expect(feed.items).to.have.length(1);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      ['items', 0, 'data'],
      ['items', 1, 'state'],
    ]);
  });
});

describe('Opportunities of OpenActive', () => {
  it('take from their series what they do not say themselves, two series up', async () => {
    const series = {
      type: 'SessionSeries',
      name: 'Yoga',
      'beta:formattedDescription': '<p>Yoga <b>dolce</b></p>',
      description: 'Yoga dolce',
      genderRestriction: 'https://openactive.io/FemaleOnly',
      'beta:isWheelchairAccessible': true,
      location: { type: 'Place', name: 'Palestra' },
    };
    const organizer = { type: 'Organization', name: 'Polisportiva ASD' };
    const session = {
      type: 'ScheduledSession',
      id: 'https://oa.example/s/1',
      startDate: '2026-01-05T18:00:00Z',
      duration: 'PT1H',
      eventStatus: 'https://schema.org/EventCancelled',
      superEvent: { ...series, superEvent: { type: 'EventSeries', organizer } },
    };
    const { feed, problems } = await read(page(updated('s1', session)));
    expect(problems).to.be.empty;
    expect(feed.items[0]).to.deep.include({
      id: 's1',
      title: 'Yoga',
      description: '<p>Yoga <b>dolce</b></p>',
      descriptionFormat: 'html',
      promoter: { name: 'Polisportiva ASD', kind: 'association' },
      audience: { note: 'solo donne' },
      places: [{ name: 'Palestra', access: { wheelchair: 'yes' } }],
      schedule: { occurrences: [{ start: '2026-01-05T18:00:00Z', end: '2026-01-05T19:00Z', status: 'cancelled' }] },
    });
  });

  it('are left out, by name, when their series stands in another feed', async () => {
    const { feed, problems } = await read(
      page(
        updated('s2', {
          '@type': 'ScheduledSession',
          superEvent: 'https://oa.example/ss/7',
          startDate: '2026-01-05T18:00:00Z',
        }),
      ),
    );
    expect(feed.items).to.be.empty;
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['untitled', ['items', 0, 'data']]]);
  });

  it('are courses, whose parts have seats left', async () => {
    const subEvent = [3, 0].map((remainingAttendeeCapacity, i) => ({
      '@type': 'Event',
      startDate: `2026-01-0${i + 1}T10:00:00Z`,
      duration: 'PT1H',
      remainingAttendeeCapacity,
    }));
    const { feed } = await read(
      page(updated('c', { '@type': 'CourseInstance', name: 'Nuoto', level: 'Intermediate', subEvent })),
    );
    const [course] = feed.items;
    expect(course).to.include({ type: 'training', level: 'intermediate' });
    const sessions = course?.type === 'training' ? course.modules![0]!.sessions! : [];
    expect(sessions.map(({ start, seatsLeft }) => [start, seatsLeft])).to.deep.equal([
      ['2026-01-01T10:00:00Z', 3],
      ['2026-01-02T10:00:00Z', 0],
    ]);
  });

  it('are facilities that somebody offers; their slots are named', async () => {
    const hoursAvailable = {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Monday'],
      opens: '08:00',
      closes: '20:00',
    };
    const facility = {
      '@type': 'FacilityUse',
      name: 'Campo',
      hoursAvailable,
      offers: [
        { '@type': 'Offer', price: 10, priceCurrency: 'GBP', openBookingInAdvance: 'https://openactive.io/Required' },
      ],
    };
    const { feed, problems } = await read(
      page(updated('f', facility), updated('x', { '@type': 'Slot', startDate: '2026-01-05T18:00:00Z' })),
    );
    expect(feed.items).to.have.length(1);
    expect(feed.items[0]).to.deep.include({
      contributions: [{ kind: 'space', direction: 'offers' }],
      booking: { required: true },
      schedule: { openingHours: [{ days: ['mo'], opens: '08:00', closes: '20:00' }] },
    });
    expect(problems.map(({ code, found, path }) => [code, found, path])).to.deep.equal([
      ['choice', 'Slot', ['items', 1, 'data', '@type']],
    ]);
  });
});
