import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { audienceOf } from './audience.ts';
import { commonOf } from './common.ts';
import { contactsOf } from './contacts.ts';
import { bookingOf, costOf } from './offers.ts';
import { partiesOf } from './parties.ts';
import { placesOf } from './places.ts';
import { modeOfThing } from './sessions.ts';
import { languagesOf } from './texts.ts';
import { scheduleOf, statusOf } from './when.ts';

/** An event of any kind, and OpenActive's sessions, as an initiative. */
export function eventFields(event: Thing) {
  const common = commonOf(event, 'description');
  const { language } = common;
  const [promoter, ...others] = partiesOf(event.nodes('organizer', 'provider'));
  const partners = partiesOf(['contributor', 'sponsor', 'funder', 'performer'].flatMap((name) => event.nodes(name)));
  const { opens: _, ...booking } = bookingOf(event, language);
  const places = placesOf(event, 'location');
  const off = statusOf(event);
  const repeats = event.has('eventSchedule');
  return {
    ...common,
    // Of a series there is nothing more to come, or nothing yet; of a single date its own status says it.
    status: off && repeats ? (off === 'cancelled' ? 'concluded' : 'resting') : undefined,
    promoter,
    partners: [...others, ...partners].filter(({ name }) => name !== promoter?.name),
    audience: audienceOf(event, language),
    participation: event.one('attendeeInstructions').plain(),
    cost: costOf(event),
    booking: compact(booking),
    places: places.length === 0 && modeOfThing(event) === 'online' ? [{ name: 'Online' }] : places,
    schedule: scheduleOf(event, language),
    contacts: contactsOf(event, 'organizer', 'leader', 'location'),
    languages: languagesOf(event, 'inLanguage'),
  };
}
