import { choice, count, flag, list, number, object, text, type Infer } from '../shape/shape.ts';
import { audience } from './audience.ts';
import { contact } from './contact.ts';
import { core } from './core.ts';
import { common } from './item.ts';
import { material } from './material.ts';
import { party } from './party.ts';
import { place } from './place.ts';
import { occurrence } from './schedule.ts';
import { cost } from './terms.ts';

export const levels = ['introductory', 'intermediate', 'advanced'] as const;
export const modes = ['in-person', 'online', 'hybrid'] as const;

/** From when until when one can enrol, and where. `waitingList`: when no seat is left one can wait for one, there. */
export const enrolment = object({
  opens: text('moment'),
  closes: text('moment'),
  url: text('url'),
  waitingList: flag(),
  note: text(),
});

export const teacher = object({ name: text(), role: text() }, ['name']);

/** One dated meeting of a module. */
export const session = object(
  {
    ...occurrence.fields,
    title: text(),
    mode: choice(modes),
    place,
    link: text('url'),
    teachers: list(teacher),
    seats: count(),
    seatsLeft: count(),
    enrolment,
  },
  ['start'],
);

/** One step of a training path. `hours` is its length. */
export const trainingModule = object(
  {
    title: text(),
    summary: text(),
    description: text(),
    hours: number(0),
    sessions: list(session),
    materials: list(material),
  },
  ['title'],
);

/** What a training path has under `_vicinia`. */
export const trainingExtension = object({
  ...common,
  promoter: party,
  provider: party,
  partners: list(party),
  audience,
  level: choice(levels),
  prerequisites: text(),
  /** What one will be able to do. */
  outcomes: list(text()),
  mode: choice(modes),
  hours: number(0),
  cost,
  certificate: text(),
  enrolment,
  modules: list(trainingModule),
  areaServed: list(text()),
  timeZone: text('zone'),
  contacts: list(contact),
  /** Ids of initiatives that the path leads to. */
  leadsTo: list(text()),
});

/** Ordered modules that people follow to learn something. */
export const training = object({ ...core, ...trainingExtension.fields, type: choice(['training']) }, [
  'type',
  'id',
  'title',
]);

export type Level = (typeof levels)[number];
export type Mode = (typeof modes)[number];
export type Enrolment = Infer<typeof enrolment>;
export type Session = Infer<typeof session>;
export type TrainingModule = Infer<typeof trainingModule>;
export type Training = Infer<typeof training>;
