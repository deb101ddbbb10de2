import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { readDuration } from '../recurrence/duration.ts';
import { levelOf } from '../words/level.ts';
import { audienceOf } from './audience.ts';
import { commonOf } from './common.ts';
import { contactsOf } from './contacts.ts';
import { timeZoneOf } from './dates.ts';
import { inherit } from './inherit.ts';
import { bookingOf, costOf } from './offers.ts';
import { partiesOf } from './parties.ts';
import { areasOf } from './service.ts';
import { modeOfThing, sessionsOf, type Path } from './sessions.ts';

/** Of levels, prerequisites, outcomes: texts, or what alignments, terms, credentials and courses are called. */
const labels = (thing: Thing, ...names: string[]) =>
  thing
    .every(...names)
    .flatMap((it) =>
      it.isNode ? (it.one('targetName', 'name', 'prefLabel', 'credentialCategory').plain() ?? []) : (it.plain() ?? []),
    );

/** Hours of work: only a duration that is given in hours is one, days are how long it lasts. */
function hoursOf(thing: Thing): number | undefined {
  for (const value of thing.every('timeRequired', 'courseWorkload')) {
    const { seconds = 0, days = 0, weeks = 0 } = readDuration(value.text() ?? '') ?? {};
    if (seconds > 0 && days + weeks === 0) return seconds / 3600;
  }
  for (const schedule of thing.nodes('courseSchedule')) {
    const { seconds = 0 } = readDuration(schedule.one('duration').text() ?? '') ?? {};
    const times = schedule.one('repeatCount').number();
    if (seconds > 0 && times !== undefined) return (seconds * times) / 3600;
  }
  return undefined;
}

const instancesOf = (course: Thing): Thing[] =>
  course
    .nodes('hasCourseInstance')
    .filter((it) => it.isNode)
    .map((it) => inherit(it, course));

/** A part of a path: a section of the syllabus, a course of a programme, a unit of a course. */
function moduleOf(part: Thing, { language }: Path) {
  const title = part.label();
  if (title === undefined) return part.at.wrong('text');
  const path = { title, url: part.isNode ? part.one('url').text() : undefined, language };
  const sessions = instancesOf(part).flatMap((it) => sessionsOf(it, path));
  const summary = part.isNode ? part.one('description', 'abstract').plain() : undefined;
  return compact({ title, summary, hours: hoursOf(part), sessions });
}

function modulesOf(thing: Thing, instances: readonly Thing[], path: Path) {
  const { title } = path;
  const parts = [
    ...thing.nodes('hasCourse'),
    ...thing.nodes('syllabusSections'),
    ...thing.nodes('hasPart').filter((it) => it.has('name')),
  ];
  const sessions = instances.flatMap((it) => sessionsOf(it, path));
  const whole = title === undefined || sessions.length === 0 ? [] : [{ title, sessions }];
  return [...whole, ...parts.map((part) => moduleOf(part, path)).filter((it) => it !== undefined)];
}

/** Courses, their instances and programmes as training paths. An instance that stands alone is one with a single module. */
export function trainingFields(path: Thing) {
  const common = commonOf(path, 'description');
  const { language } = common;
  const isPath =
    path.is('Course', 'EducationalOccupationalProgram', 'WorkBasedProgram') || path.has('hasCourseInstance');
  const instances = isPath ? instancesOf(path) : [path];
  const dated = path.has('startDate') && isPath ? [path] : [];
  const { opens, until, url, note } = bookingOf(path, language);
  const [first] = instances;
  const providers = partiesOf(path.nodes('provider'));
  const organizers = partiesOf((path.has('organizer') ? path : (first ?? path)).nodes('organizer'));
  const levels = labels(path, 'educationalLevel', 'level').concat(labels(path, 'courseLevel'));
  const modes = [path, ...instances].map(modeOfThing).filter((mode) => mode !== undefined);
  return {
    ...common,
    promoter: organizers[0] ?? partiesOf(path.nodes('sponsor', 'funder'))[0],
    provider: providers[0],
    partners: [...organizers.slice(1), ...providers.slice(1), ...partiesOf(path.nodes('contributor'))],
    audience: audienceOf(path, language),
    level: levels.map(levelOf).find((it) => it !== undefined),
    prerequisites: labels(path, 'coursePrerequisites', 'programPrerequisites', 'competencyRequired').join('; '),
    outcomes: labels(path, 'teaches', 'assesses'),
    mode: modes.length > 0 && new Set(modes).size > 1 ? 'hybrid' : modes[0],
    hours: hoursOf(path) ?? instances.map(hoursOf).find((it) => it !== undefined),
    cost: costOf(path, instances),
    certificate: labels(path, 'educationalCredentialAwarded', 'occupationalCredentialAwarded').join('; '),
    enrolment: compact({
      url,
      note,
      opens: path.one('applicationStartDate').at.moment() ?? opens,
      closes: path.one('applicationDeadline').at.moment() ?? until,
    }),
    modules: modulesOf(path, [...instances, ...dated], common),
    areaServed: areasOf(path),
    timeZone: [path, ...instances].map(timeZoneOf).find((it) => it !== undefined),
    contacts: contactsOf(path, 'organizer', 'provider', 'leader'),
  };
}
