import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import './define.ts';

const address = (type: string, document: object | string) =>
  `data:${type},${encodeURIComponent(typeof document === 'string' ? document : JSON.stringify(document))}`;

const course = {
  '@context': 'https://schema.org',
  '@type': 'Course',
  '@id': 'https://scuola.example/corso',
  name: 'Italiano per chi arriva',
  description: 'Le parole che servono.',
  educationalLevel: 'Beginner',
  teaches: ['Presentarsi', 'Chiedere la strada'],
  provider: { '@type': 'Organization', name: 'Scuola di Godo' },
  hasCourseInstance: [
    {
      '@type': 'CourseInstance',
      courseMode: 'onsite',
      startDate: '2085-03-05T18:00:00+01:00',
      endDate: '2085-03-05T20:00:00+01:00',
      maximumAttendeeCapacity: 12,
      remainingAttendeeCapacity: 4,
      location: { '@type': 'Place', name: 'Circolo di Godo', address: 'Via Faentina 128, Russi' },
    },
  ],
};

const rpde = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  items: [
    {
      state: 'updated',
      kind: 'CourseInstance',
      id: 'c1',
      modified: 1,
      data: {
        '@context': 'https://openactive.io/',
        '@type': 'CourseInstance',
        '@id': 'https://corsi.example/c1',
        name: 'Cucinare insieme',
        startDate: '2085-04-01T18:00:00+02:00',
        endDate: '2085-04-01T20:00:00+02:00',
        maximumAttendeeCapacity: 10,
        remainingAttendeeCapacity: 0,
      },
    },
  ],
};

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//prova//IT',
  'BEGIN:VEVENT',
  'UID:1@scuola.example',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20850305T170000Z',
  'DTEND:20850305T190000Z',
  'SUMMARY:Corso di teatro',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const csv = 'Titolo,Tipo,Data,Posti\nCorso di teatro,corso,2085-03-05,20\n';

describe('<vicinia-training>, feeds of others', () => {
  staysQuiet();

  it('shows a course of schema.org as a path', async () => {
    const path = await shownTraining({ src: address('application/ld+json', course) });
    expect(path.texts('h2')).to.deep.equal(['Italiano per chi arriva']);
    expect(path.texts('.outcomes li')).to.deep.equal(['Presentarsi', 'Chiedere la strada']);
    expect(path.texts('.kind')).to.deep.equal(['Per cominciare · In presenza']);
    const [session] = path.texts('.next');
    for (const said of ['lun 5 marzo 2085, 18:00–20:00', 'Posti liberi: 4 su 12', 'Circolo di Godo'])
      expect(session).to.contain(said);
  });

  it('shows course instances of OpenActive, and that one is full', async () => {
    const path = await shownTraining({ src: address('application/json', rpde) });
    expect(path.texts('h2')).to.deep.equal(['Cucinare insieme']);
    expect(path.texts('.next .enrolment')).to.deep.equal(['Posti esauriti']);
  });

  it('takes the dates of a calendar for training, since nothing says otherwise', async () => {
    const path = await shownTraining({ src: address('text/calendar', calendar) });
    expect(path.texts('h2')).to.deep.equal(['Corso di teatro']);
    expect(path.texts('.next time')).to.deep.equal(['lun 5 marzo 2085, 18:00–20:00']);
  });

  it('shows a table', async () => {
    const path = await shownTraining({ src: address('text/csv', csv) });
    expect(path.texts('h2')).to.deep.equal(['Corso di teatro']);
  });
});
