import type { Initiative } from '../../model/initiative.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { common } from './common.ts';
import { node, values, type Node } from './node.ts';
import { contactPoints, openingHours, party } from './parties.ts';
import { areas, place } from './places.ts';
import { audience, offer } from './terms.ts';
import { when, written } from './when.ts';

/** What has dates is an event, what has none, or only hours, a service. */
export function initiative(item: Initiative, feedZone: string): Node {
  const { schedule = {}, promoter, partners, contacts, places } = item;
  const zone = zoneOf(item, feedZone);
  const shared = {
    ...common(item, feedZone),
    areaServed: areas(item.areaServed),
    ...audience(item.audience),
    ...offer(item.cost, item.booking, (moment) => written(moment, feedZone)),
    contactPoint: promoter === undefined ? contactPoints(contacts) : undefined,
  };
  const who = promoter && party(promoter, contacts);
  const where = values(places?.map(place));
  if ((schedule.occurrences ?? []).length + (schedule.recurrences ?? []).length > 0)
    return node('Event', {
      ...shared,
      ...when(schedule, item.title, zone),
      location: where,
      organizer: who,
      contributor: values(partners?.map((it) => party(it))),
      attendeeInstructions: item.participation,
      inLanguage: values(item.languages),
    })!;
  return node('Service', {
    ...shared,
    location: where,
    provider: values([who, ...(partners ?? []).map((it) => party(it))]),
    attendeeInstructions: item.participation,
    hoursAvailable: openingHours(schedule.openingHours),
    availableLanguage: values(item.languages),
  })!;
}
