import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { audienceOf } from './audience.ts';
import { commonOf } from './common.ts';
import { contactsOf } from './contacts.ts';
import { bookingOf, costOf } from './offers.ts';
import { closuresOf, openingHoursOf } from './opening-hours.ts';
import { partiesOf } from './parties.ts';
import { placesOf } from './places.ts';
import { languagesOf } from './texts.ts';

/** Names of the areas that something is for; shapes on a map have none. */
export function areasOf(thing: Thing): string[] {
  const areas = thing.nodes('areaServed', 'serviceArea').concat(thing.nodes('spatialCoverage'));
  const names = areas.flatMap((area) => area.label() ?? area.one('address').one('addressLocality').label() ?? []);
  return [...new Set(names)];
}

/** A service, public or not, as an initiative; OpenActive's facilities are the spaces that somebody offers. */
export function serviceFields(service: Thing) {
  const common = commonOf(service, 'description');
  const { language } = common;
  const channels = service.nodes('availableChannel').filter((it) => it.isNode);
  const [promoter, ...partners] = partiesOf(
    service.nodes('provider', 'serviceOperator', 'broker', 'organizer', 'isOfferedBy'),
  );
  const at = channels.map((it) => it.one('serviceUrl')).find((it) => it.exists);
  const facility = service.is('FacilityUse', 'IndividualFacilityUse');
  const { opens: _, ...booking } = bookingOf(service, language);
  const hours = [service, ...channels].flatMap((it) => openingHoursOf(it, 'hoursAvailable'));
  const places = [...placesOf(service, 'location'), ...channels.flatMap((it) => placesOf(it, 'serviceLocation'))];
  const phones = channels.flatMap((it) => contactsOf(it, 'servicePhone'));
  return {
    ...common,
    promoter,
    partners,
    contributions: facility ? [{ kind: 'space', direction: 'offers' }] : undefined,
    audience: audienceOf(service, language),
    participation: [service.one('attendeeInstructions'), ...channels.map((it) => it.one('description'))]
      .flatMap((it) => it.plain() ?? [])
      .join('\n\n'),
    cost: costOf(service),
    booking: compact({ ...booking, url: booking.url ?? at?.url() }),
    places,
    areaServed: areasOf(service),
    schedule: compact({ openingHours: hours, note: closuresOf(service, language) }),
    contacts: [...phones, ...contactsOf(service, 'provider', 'serviceOperator')],
    languages: [...new Set([service, ...channels].flatMap((it) => languagesOf(it, 'availableLanguage')))],
  };
}
