import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { phrase } from '../words/phrase.ts';
import { commonOf, languageOf, organizationOf, placeOf } from './common.ts';
import { appointmentsOf, hoursOf } from './hours.ts';

function contactOf(at: Cursor, language: string | undefined) {
  const site = at.at('website');
  const booking = at.at('appointment_url');
  const phone = at.first('phone_number', 'mobile_number', 'mobile_phone_number');
  return compact({
    name: at.at('name').plain(),
    role: at.first('area_of_responsibility', 'point_of_contact_for').plain(),
    email: at.at('email').exists ? at.at('email').email() : undefined,
    phone: phone.exists ? phone.phone() : undefined,
    url: site.exists ? site.url() : booking.exists ? booking.url() : undefined,
    hours: hoursOf(at.at('opening_hours'), language),
  });
}

/** People at the place; before there were such, the place itself had an address and a number. */
function contactsOf(entry: Cursor) {
  const language = languageOf(entry);
  const people = entry
    .at('contacts')
    .list()
    .map((it) => contactOf(it, language));
  const own = compact({
    email: entry.at('email').exists ? entry.at('email').email() : undefined,
    phone: entry.at('phone_number').exists ? entry.at('phone_number').phone() : undefined,
    url: entry.at('website').exists ? entry.at('website').url() : undefined,
  });
  const known = people.filter((it) => it !== undefined);
  const repeats = known.some((it) => it.email === own?.email && it.phone === own?.phone);
  return own === undefined || repeats ? known : [...known, own];
}

/** A place where one is helped, with its doors open. */
export function locationDraft(entry: Cursor): Draft {
  const language = languageOf(entry);
  const category = entry.at('category');
  const appointment = entry.at('appointment_url');
  const hours = entry.first('opening_hours', 'openingHours');
  const appointments = appointmentsOf(hours);
  const organization = organizationOf(entry.at('organization'));
  const fields = {
    ...commonOf(entry),
    topics: category.list().flatMap((it) => (it.isObject ? it.at('name') : it).plain() ?? []),
    status: entry.at('temporarily_closed').flag() ? 'resting' : undefined,
    promoter: organization,
    places: [placeOf(entry.at('location'), entry.at('barrier_free'))].filter((it) => it !== undefined),
    schedule: compact({ openingHours: hoursOf(hours, language) }),
    booking: compact({
      required: appointments === 'always' || undefined,
      note: appointments === 'sometimes' ? phrase('byAppointment', language) : undefined,
      url: appointment.exists ? appointment.url() : undefined,
    }),
    contacts: contactsOf(entry),
  };
  return { type: 'initiative', fields: compact(fields) ?? {}, origin: { path: entry.path } };
}
