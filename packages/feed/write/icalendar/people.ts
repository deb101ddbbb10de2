import { formats } from '../../shape/format.ts';
import type { AnyFields } from '../any-fields.ts';
import { contactLine } from '../texts/contact-line.ts';
import { line, textLine } from './content-line.ts';

/** Who stands behind it. RFC 5545 (3.8.4.3) wants an address: of mail, else in the web, else one that says there is none. */
function organizer({ promoter, provider = promoter, contacts = [] }: AnyFields): string {
  const party = promoter ?? provider;
  if (!party) return '';
  const email = contacts.map((contact) => contact.email).find((it) => it !== undefined);
  const address = email !== undefined && formats.email(email) ? `mailto:${email}` : (party.url ?? 'invalid:nomail');
  return line('ORGANIZER', address, { CN: party.name });
}

/** Whom to ask. */
export const people = (fields: AnyFields): string =>
  organizer(fields) + (fields.contacts ?? []).map((contact) => textLine('CONTACT', contactLine(contact))).join('');

/** RFC 9073, 7.1: who supports it. */
export const partners = ({ partners: parties = [] }: AnyFields, uid: string): string =>
  parties
    .map(({ name, url }, i) =>
      [
        line('BEGIN', 'PARTICIPANT'),
        textLine('UID', `${uid}/partner-${i + 1}`),
        line('PARTICIPANT-TYPE', 'SPONSOR'),
        textLine('SUMMARY', name),
        line('URL', url),
        line('END', 'PARTICIPANT'),
      ].join(''),
    )
    .join('');
