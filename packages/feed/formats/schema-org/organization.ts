import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { commonOf } from './common.ts';
import { contactsOf } from './contacts.ts';
import { costOf } from './offers.ts';
import { closuresOf, openingHoursOf } from './opening-hours.ts';
import { imagesOf } from './images.ts';
import { partiesOf, partyOf } from './parties.ts';
import { placeOf, placesOf } from './places.ts';
import { areasOf } from './service.ts';
import { languagesOf } from './texts.ts';

/** An organisation or a place with its doors open, as an initiative that it promotes itself. */
export function organizationFields(thing: Thing) {
  const common = commonOf(thing, 'description');
  const isPlace = thing.has('address', 'geo') && !thing.has('location');
  const images = common.images.length > 0 ? common.images : imagesOf(thing, 'logo');
  const parents = partiesOf(thing.nodes('parentOrganization', 'containedInPlace'));
  return {
    ...common,
    images,
    status: thing.has('dissolutionDate') ? 'concluded' : undefined,
    promoter: partyOf(thing),
    partners: parents,
    cost: costOf(thing),
    places: isPlace ? [placeOf(thing, thing)] : placesOf(thing, 'location'),
    areaServed: areasOf(thing),
    schedule: compact({
      openingHours: openingHoursOf(thing, 'hoursAvailable'),
      note: closuresOf(thing, common.language),
    }),
    contacts: contactsOf(thing, 'employee'),
    languages: languagesOf(thing, 'availableLanguage', 'knowsLanguage'),
  };
}
