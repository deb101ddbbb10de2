import { expect } from '@open-wc/testing';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { itemTypes, type ItemType } from '../../model/item.ts';
import type { Training } from '../../model/training.ts';
import { readForeign } from '../read-foreign.ts';

async function read(thing: object, type?: ItemType): Promise<Training> {
  const { feed } = await readForeign(jsonSource({ '@context': 'https://schema.org', ...thing }), {
    wanted: itemTypes,
    type,
  });
  return feed.items[0] as Training;
}

describe('Training in schema.org', () => {
  it('is a course, with what one needs, learns and gets', async () => {
    const course = {
      '@type': 'Course',
      name: 'Facilitare gruppi',
      provider: { '@type': 'Organization', name: 'Ente di formazione' },
      educationalLevel: { '@type': 'DefinedTerm', name: 'Beginner' },
      coursePrerequisites: ['Nessuno', { '@type': 'AlignmentObject', targetName: 'Italiano B1' }],
      teaches: ['ascoltare', { '@type': 'DefinedTerm', name: 'mediare' }],
      timeRequired: 'PT12H',
      educationalCredentialAwarded: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'attestato' },
      syllabusSections: [
        { '@type': 'Syllabus', name: 'Ascolto', description: '<p>Che cos’è</p>', timeRequired: 'PT4H' },
      ],
    };
    expect(await read(course)).to.deep.include({
      type: 'training',
      provider: { name: 'Ente di formazione' },
      level: 'introductory',
      prerequisites: 'Nessuno; Italiano B1',
      outcomes: ['ascoltare', 'mediare'],
      hours: 12,
      certificate: 'attestato',
      modules: [{ title: 'Ascolto', summary: 'Che cos’è', hours: 4 }],
    });
  });

  it('is an instance, whose schedule is written out in sessions', async () => {
    const instance = {
      '@type': 'CourseInstance',
      name: 'Cucito',
      courseMode: ['onsite', 'online'],
      instructor: { '@type': 'Person', name: 'Anna B.', jobTitle: 'sarta' },
      maximumAttendeeCapacity: 12,
      remainingAttendeeCapacity: 0,
      offers: {
        '@type': 'Offer',
        price: 30,
        priceCurrency: 'EUR',
        url: 'https://c.example/iscriviti',
        validFrom: '2026-01-01',
        validThrough: '2026-02-28',
      },
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2026-03-02',
        repeatFrequency: 'P1W',
        repeatCount: 3,
        exceptDate: '2026-03-09',
        startTime: '18:00',
        endTime: '20:00',
        scheduleTimezone: 'Europe/Rome',
      },
    };
    const { modules, ...path } = await read(instance);
    expect(path).to.deep.include({
      mode: 'hybrid',
      timeZone: 'Europe/Rome',
      cost: { amount: 30, currency: 'EUR' },
      enrolment: { url: 'https://c.example/iscriviti', opens: '2026-01-01', closes: '2026-02-28' },
    });
    const session = {
      mode: 'hybrid',
      teachers: [{ name: 'Anna B.', role: 'sarta' }],
      seats: 12,
      seatsLeft: 0,
      enrolment: path.enrolment,
    };
    expect(modules).to.deep.equal([
      {
        title: 'Cucito',
        sessions: [
          { ...session, start: '2026-03-02T18:00', end: '2026-03-02T20:00' },
          { ...session, start: '2026-03-16T18:00', end: '2026-03-16T20:00' },
        ],
      },
    ]);
  });

  it('is a programme of courses', async () => {
    const course = {
      '@type': 'Course',
      name: 'Uno',
      hasCourseInstance: {
        '@type': 'CourseInstance',
        startDate: '2026-02-10T09:00',
        location: { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
      },
    };
    const program = {
      '@type': 'EducationalOccupationalProgram',
      name: 'Operatori',
      applicationDeadline: '2026-02-01',
      educationalProgramMode: 'blended',
      hasCourse: [course, { '@type': 'Course', name: 'Due' }],
    };
    expect(await read(program)).to.deep.include({
      mode: 'hybrid',
      enrolment: { closes: '2026-02-01' },
      modules: [
        { title: 'Uno', sessions: [{ mode: 'online', link: 'https://meet.example/1', start: '2026-02-10T09:00' }] },
        { title: 'Due' },
      ],
    });
  });

  it('reckons the hours of a course that says how often and how long', async () => {
    const courseSchedule = { '@type': 'Schedule', repeatFrequency: 'Weekly', repeatCount: 10, duration: 'PT90M' };
    const path = await read({
      '@type': 'Course',
      name: 'X',
      hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseSchedule },
    });
    expect(path.hours).to.equal(15);
  });

  it('is an educational event, where training is what is asked for', async () => {
    const event = {
      '@type': 'EducationEvent',
      name: 'Laboratorio',
      startDate: '2026-04-01T18:00',
      educationalLevel: 'avanzato',
    };
    expect(await read(event)).to.deep.include({
      type: 'initiative',
      schedule: { occurrences: [{ start: '2026-04-01T18:00' }] },
    });
    expect(await read(event, 'training')).to.deep.include({
      type: 'training',
      level: 'advanced',
      modules: [{ title: 'Laboratorio', sessions: [{ start: '2026-04-01T18:00' }] }],
    });
  });
});
