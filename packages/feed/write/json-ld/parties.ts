import type { Contact } from '../../model/contact.ts';
import type { Party, PromoterKind } from '../../model/party.ts';
import type { OpeningHours } from '../../model/schedule.ts';
import { dayNames } from './days.ts';
import { node, values, type Node } from './node.ts';

const types: Readonly<Record<PromoterKind, string>> = {
  'public-body': 'GovernmentOrganization',
  business: 'Corporation',
  association: 'NGO',
  'family-network': 'Organization',
  'informal-group': 'Organization',
};

export const party = ({ name, kind, url }: Party, contacts?: readonly Contact[]): Node | undefined =>
  node(kind === undefined ? 'Organization' : types[kind], { name, url, contactPoint: contactPoints(contacts) });

export const openingHours = (hours: readonly OpeningHours[] | undefined) =>
  values(
    hours?.map(({ days, opens, closes, from, until, note }) =>
      node('OpeningHoursSpecification', {
        dayOfWeek: values(days.map((day) => dayNames[day])),
        opens,
        // schema.org has a time of the day, which ends at a minute to midnight.
        closes: closes === '24:00' ? '23:59' : closes,
        validFrom: from,
        validThrough: until,
        description: note,
      }),
    ),
  );

const contactPoint = ({ name, role, email, phone, url, hours, note }: Contact): Node | undefined =>
  node('ContactPoint', {
    name,
    contactType: role,
    email,
    telephone: phone,
    url,
    hoursAvailable: openingHours(hours),
    description: note,
  });

export function contactPoints(contacts: readonly Contact[] | undefined) {
  return values(contacts?.map(contactPoint));
}
