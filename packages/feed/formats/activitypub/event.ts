import type { OccurrenceStatus, Schedule } from '../../model/schedule.ts';
import { formats } from '../../shape/format.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { endAfter, readDuration } from '../recurrence/duration.ts';
import { phrase } from '../words/phrase.ts';
import { attachments, images, property } from './attachments.ts';
import { pageOf } from './link-of.ts';
import { typesOf } from './objects.ts';
import { texts } from './texts.ts';
import { places } from './where.ts';
import { contacts, parties } from './who.ts';

/** iCalendar's states, as Mobilizon has them, and schema.org's (FEP-8a8e). */
const statuses: readonly (readonly [OccurrenceStatus, RegExp])[] = [
  ['cancelled', /cancell?ed/i],
  ['postponed', /postponed/i],
  ['moved', /rescheduled|movedonline/i],
];
const stateOf = (at: Cursor): string =>
  ['eventStatus', 'status', 'ical:status'].map((name) => at.at(name).text()).find((it) => it !== undefined) ?? '';

function schedule(at: Cursor): Schedule | undefined {
  const start = at.at('startTime').moment();
  const length = readDuration(at.at('duration').text() ?? '');
  const end = at.at('endTime').exists ? at.at('endTime').moment() : start && length && endAfter(start, length);
  const zone = at.at('timezone').exists ? at.at('timezone') : at.at('timeZone');
  const timeZone = zone.text();
  if (timeZone !== undefined && !formats.zone(timeZone)) zone.wrong('zone');
  const shown = at.at('displayEndTime').value === false || end === start ? undefined : end;
  const status = statuses.find(([, pattern]) => pattern.test(stateOf(at)))?.[0];
  return compact({
    timeZone: timeZone !== undefined && formats.zone(timeZone) ? timeZone : undefined,
    occurrences: start === undefined ? undefined : [compact({ start, end: shown, status })],
  }) as Schedule | undefined;
}

/** Mobilizon files under "meeting" what its authors have not filed. */
function topics(at: Cursor): string[] {
  const tags = at
    .at('tag')
    .list()
    .filter((it) => !it.isObject || ['Hashtag', ''].includes(typesOf(it)[0] ?? ''));
  const names = tags.map((it) => (it.isObject ? it.at('name').plain() : it.plain())?.replace(/^#/, ''));
  const category = at.at('category').plain();
  const filed =
    category !== undefined && /^[A-Z][A-Z_]*$/.test(category) ? category.toLowerCase().replaceAll('_', ' ') : category;
  return [...new Set([...names, filed === 'meeting' ? undefined : filed].filter((it) => it !== undefined))];
}

/** How one takes part (`joinMode`), where, and whether there is room left. */
function booking(at: Cursor, language: string | undefined) {
  const mode = at.at('joinMode').text();
  const external = at.at('externalParticipationUrl').exists ? at.at('externalParticipationUrl').url() : undefined;
  const ticket = property(at, /^mz:ticket:(?:external|third_party)/)?.url();
  const [seats, left] = [at.at('maximumAttendeeCapacity').number(), at.at('remainingAttendeeCapacity').number()];
  const notes = [
    mode === 'invite' ? phrase('byInvitation', language) : undefined,
    seats !== undefined && seats > 0 ? `${phrase('seats', language)}: ${seats}` : undefined,
    left === undefined
      ? undefined
      : left > 0
        ? `${phrase('seatsLeft', language)}: ${left}`
        : phrase('soldOut', language),
  ];
  return compact({
    required: mode === 'restricted' || mode === 'invite' || mode === 'external' ? true : undefined,
    url: external ?? ticket,
    note: notes.filter((it) => it !== undefined).join(' · '),
  });
}

const wheelchair: Record<string, string> = { fully: 'yes', partially: 'partly', no: 'no' };

/** The places, with what Mobilizon knows of them, and where one takes part from afar. */
function whereabouts(at: Cursor, language: string | undefined) {
  const grade = property(at, 'mz:accessibility:wheelchair:accessible')?.text() ?? '';
  const signs =
    property(at, 'mz:accessibility:live:sign_language')?.value === true ? phrase('hearing', language) : undefined;
  const access = compact({
    wheelchair: Object.hasOwn(wheelchair, grade) ? wheelchair[grade] : undefined,
    hearing: signs,
  });
  const video = property(at, /^mz:visio:/)?.url();
  const [first, ...rest] = places(at);
  return [access && first ? { ...first, access } : first, ...rest, video && { name: 'Online', url: video }].filter(
    Boolean,
  ) as object[];
}

/** An event, or, since groups of Mobilizon write those too, an article. */
export function event(at: Cursor): Draft {
  const isEvent = typesOf(at).includes('Event');
  const { title, language, ...rest } = texts(at);
  const [promoter, ...partners] = parties(at);
  const published = at.at('published').moment();
  const known = {
    title,
    url: pageOf(at),
    published,
    promoter,
    places: whereabouts(at, language),
    schedule: schedule(at),
  };
  const own = {
    id: at.at('id').text() ?? at.at('uuid').text(),
    language,
    ...rest,
    modified: at.at('updated').moment(),
    topics: topics(at),
    images: images(at),
    attachments: attachments(at),
    partners,
    booking: booking(at, language),
    contacts: contacts(at),
    status: /tentative/i.test(stateOf(at)) ? 'proposed' : undefined,
  };
  const fields = isEvent ? { ...anyType(known), ...known, ...own } : { ...known, ...own, severity: 'info' };
  return { type: isEvent ? 'initiative' : 'notice', fields: compact(fields) ?? {}, origin: { path: at.path } };
}
