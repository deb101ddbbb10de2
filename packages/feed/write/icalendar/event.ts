import type { Item } from '../../model/feed.ts';
import type { OccurrenceStatus } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { fieldsOf, type AnyFields } from '../any-fields.ts';
import { costLine } from '../texts/cost-line.ts';
import { line, text, textLine } from './content-line.ts';
import { media } from './media.ts';
import { endOf, momentLine, utc } from './moments.ts';
import { partners, people } from './people.ts';
import { placeComponents, placeProperties } from './places.ts';
import type { Planned } from './planned.ts';
import { texts } from './texts.ts';

/** What events of one calendar share. */
export interface Calendar {
  readonly timeZone: string;
  /** Makes ids unique in the world. */
  readonly host: string | undefined;
  /** DTSTAMP where an item says of no date when it was made. */
  readonly stamp: number;
}

/** Unique in the world, as RFC 5545 (3.8.4.7) wants it, where the id is not so already. */
function uidOf(id: string, mark: string, { host }: Calendar): string {
  const own = mark === '' ? id : `${id}/${mark}`;
  return host === undefined || /@|^[a-z][a-z\d+.-]*:|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
    ? own
    : `${own}@${host}`;
}

/** The days on which a rule gives no date, at the time at which it would. */
function exceptions({ start, except = [] }: Planned, zone: string): string {
  const time = isDay(start) ? '' : momentOf(instantOf(start, zone), zone).slice(10, 19);
  return except.map((day) => momentLine('EXDATE', day + time, zone)).join('');
}

/** RFC 5545 knows what is off, and what is not sure yet; what else may become of a date has a property of our own. */
function statusOf(status: OccurrenceStatus | undefined, { status: stage }: AnyFields): string {
  const isOff = status === 'cancelled' || status === 'postponed';
  const own = status === 'cancelled' ? undefined : status?.toUpperCase();
  return (
    line('STATUS', isOff ? 'CANCELLED' : stage === 'proposed' ? 'TENTATIVE' : undefined) + line('X-VICINIA-STATUS', own)
  );
}

function when(planned: Planned, zone: string): string {
  const { start, end, rule, instead } = planned;
  const over = endOf(start, end, zone);
  return [
    momentLine('DTSTART', start, zone),
    over === undefined ? '' : momentLine('DTEND', over, zone),
    line('RRULE', rule),
    exceptions(planned, zone),
    instead === undefined ? '' : momentLine('RECURRENCE-ID', instead, zone),
  ].join('');
}

/** One event of an item. Events that belong to one item name it, so that our reader puts them together again. */
export function event(item: Item, planned: Planned, calendar: Calendar): string {
  const { timeZone, stamp } = calendar;
  const zone = zoneOf(item, timeZone);
  const fields = fieldsOf(item);
  const id = planned.part === undefined ? item.id : `${item.id}/${planned.part}`;
  const uid = uidOf(id, planned.mark, calendar);
  const instant = (moment: string | undefined) => (moment === undefined ? undefined : instantOf(moment, timeZone));
  const [created, modified] = [instant(item.published), instant(item.modified)];
  const places = planned.place ? [planned.place] : (fields.places ?? []);
  return [
    line('BEGIN', 'VEVENT'),
    textLine('UID', uid),
    line('DTSTAMP', utc(modified ?? created ?? stamp)),
    when(planned, zone),
    texts(item, planned.title),
    placeProperties(places),
    statusOf(planned.status, fields),
    line('URL', item.url),
    line('CATEGORIES', item.topics?.map(text).join(',')),
    people(fields),
    media(item),
    line('CONFERENCE', planned.link, { VALUE: 'URI' }),
    textLine('COMMENT', planned.note),
    textLine('X-COST', fields.cost && costLine(fields.cost)),
    line('X-TICKETS-URL', fields.booking?.url ?? fields.enrolment?.url),
    line('CREATED', created === undefined ? undefined : utc(created)),
    line('LAST-MODIFIED', modified === undefined ? undefined : utc(modified)),
    textLine('X-VICINIA-ID', id),
    placeComponents(places, uid),
    partners(fields, uid),
    line('END', 'VEVENT'),
  ].join('');
}
