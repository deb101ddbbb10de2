import type { MaterialKind, Material } from '../../model/material.ts';
import type { Mode, Session, Training, TrainingModule } from '../../model/training.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { common } from './common.ts';
import { file } from './media.ts';
import { node, values, type Node } from './node.ts';
import { contactPoints, party } from './parties.ts';
import { areas, place } from './places.ts';
import { audience, offer } from './terms.ts';
import { date, written } from './when.ts';

const modes: Readonly<Record<Mode, string>> = { 'in-person': 'onsite', online: 'online', hybrid: 'blended' };

const types: Readonly<Record<MaterialKind, string>> = {
  slides: 'PresentationDigitalDocument',
  video: 'VideoObject',
  audio: 'AudioObject',
  document: 'DigitalDocument',
  link: 'WebContent',
};

const hoursText = (hours: number | undefined) => (hours === undefined ? undefined : `PT${hours}H`);
const materialOf = (it: Material) => file(it, types[it.kind]);

function session(it: Session, name: string, zone: string) {
  const { opens, closes, url, note } = it.enrolment ?? {};
  return node('CourseInstance', {
    name: it.title ?? name,
    ...date(it, zone),
    description: it.note,
    courseMode: it.mode && modes[it.mode],
    location: values(
      [it.place && place(it.place), it.link && node('VirtualLocation', { url: it.link })].filter(Boolean),
    ),
    instructor: values(it.teachers?.map((teacher) => node('Person', { name: teacher.name, jobTitle: teacher.role }))),
    maximumAttendeeCapacity: it.seats,
    remainingAttendeeCapacity: it.seatsLeft,
    offers: node('Offer', {
      url,
      description: note,
      validFrom: opens && written(opens, zone),
      validThrough: closes && written(closes, zone),
    }),
  });
}

const moduleOf = ({ title, summary, description, hours, sessions, materials }: TrainingModule, zone: string) =>
  node('Course', {
    name: title,
    description: summary ?? description,
    abstract: summary === undefined ? undefined : description,
    timeRequired: hoursText(hours),
    hasCourseInstance: values(sessions?.map((it) => session(it, title, zone))),
    hasPart: values(materials?.map(materialOf)),
  });

/** A training path as a course whose parts are its modules. */
export function training(item: Training, feedZone: string): Node {
  const zone = zoneOf(item, feedZone);
  const { promoter, provider = promoter, contacts } = item;
  return node('Course', {
    ...common(item, feedZone),
    areaServed: areas(item.areaServed),
    ...audience(item.audience),
    ...offer(item.cost, item.enrolment, (moment) => written(moment, zone)),
    provider: provider && party(provider, contacts),
    sponsor: item.provider && promoter && party(promoter),
    contactPoint: provider === undefined ? contactPoints(contacts) : undefined,
    contributor: values(item.partners?.map((it) => party(it))),
    educationalLevel: item.level,
    coursePrerequisites: item.prerequisites,
    teaches: values(item.outcomes),
    courseMode: item.mode && modes[item.mode],
    timeRequired: hoursText(item.hours),
    educationalCredentialAwarded: item.certificate,
    hasPart: values(item.modules?.map((it) => moduleOf(it, zone))),
  })!;
}
