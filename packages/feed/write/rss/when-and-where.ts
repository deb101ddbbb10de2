import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';
import type { Occurrence } from '../../model/schedule.ts';
import { isDay, instantOf } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { fieldsOf } from '../any-fields.ts';
import { datesOf } from '../dates/dates-of.ts';
import { placeLine } from '../texts/place-line.ts';
import { around, element } from './element.ts';
import { plainOrHtml } from '../texts/html.ts';

const statuses = { cancelled: 'CANCELLED', postponed: 'POSTPONED', moved: undefined };

/** Programs that read dates out of a feed know no zone but the one beside the time. */
const written = (moment: string | undefined, zone: string) =>
  moment === undefined || isDay(moment) ? moment : momentOf(instantOf(moment, zone), zone);

/** The first date in the event module of RSS 1.0, which programs know best; all of them, with their status, as xCal. */
function datesIn(dates: readonly Occurrence[], zone: string): string {
  const [first, ...others] = dates;
  if (!first) return '';
  const begin = element('ev:startdate', written(first.start, zone)) + element('ev:enddate', written(first.end, zone));
  if (others.length === 0 && first.status === undefined) return begin;
  const all = dates.map(({ start, end, status }) =>
    around(
      'xcal:vevent',
      element('xcal:dtstart', written(start, zone)) +
        element('xcal:dtend', written(end, zone)) +
        element('xcal:status', status && statuses[status]),
    ),
  );
  return (first.status === undefined ? begin : '') + all.join('');
}

const isOnMap = ({ latitude, longitude }: Place) => latitude !== undefined && longitude !== undefined;

function placesIn(places: readonly Place[]): string {
  const lines = places.map((place) => placeLine(place) ?? place.url).filter((it) => it !== undefined);
  // The one point that an item can have is its first place's.
  const [first] = places;
  const point = first && isOnMap(first) ? `${first.latitude} ${first.longitude}` : undefined;
  return lines.map((line) => element('ev:location', plainOrHtml(line))).join('') + element('georss:point', point);
}

/** Dates and places for programs that know what events are. */
export function whenAndWhere(item: Item, feedZone: string): string {
  return datesIn(datesOf(item), zoneOf(item, feedZone)) + placesIn(fieldsOf(item).places ?? []);
}
