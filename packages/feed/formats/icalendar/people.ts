import type { Contact } from '../../model/contact.ts';
import type { Party } from '../../model/party.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { contactFromText } from '../words/contact-from-text.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import type { Entry } from './entry.ts';

/** Addresses that programs make up, where nobody answers. */
const nobody = /@group\.(v\.)?calendar\.google\.com$|unknownorganizer|no-?reply|@(example\.)?invalid$|^invalid/i;

function organizer(entry: Entry): { name?: string | undefined; email?: string | undefined } {
  const property = entry.first('ORGANIZER');
  if (!property) return {};
  const address = property.text.replace(/^mailto:/i, '');
  const email = property.parameter('email') ?? address;
  const name = property.parameter('cn')?.replace(/^["']+|["']+$/g, '');
  return {
    name: name !== undefined && !formats.email(name) ? name : undefined,
    email: formats.email(email) && !nobody.test(email) ? email : undefined,
  };
}

/** Who makes an event. ATTENDEEs are left out: guests have not asked to be shown. */
export function promoterOf(entry: Entry): Party | undefined {
  const { name } = organizer(entry);
  return name === undefined ? undefined : (compact({ name, kind: promoterKind(name) }) as Party);
}

/** RFC 9073, 7.1: those who support an event or stand behind it. */
export function partnersOf(entry: Entry): Party[] {
  const partners = entry
    .inside('PARTICIPANT')
    .filter((it) => /sponsor|organi[sz]er/i.test(it.text('PARTICIPANT-TYPE') ?? ''));
  const names = partners.map((it) => it.text('SUMMARY', 'NAME', 'DESCRIPTION')).filter((it) => it !== undefined);
  return names.map((name) => compact({ name, kind: promoterKind(name) }) as Party);
}

/** Whom to ask: CONTACT, the organiser's address, and the telephone numbers by which one takes part (RFC 7986, 5.11). */
export function contactsOf(entry: Entry): Contact[] {
  const written = entry.all('CONTACT').map((it) => {
    const more = it.parameter('altrep');
    const contact = contactFromText(entry.cursor(it).text() ?? '');
    return compact({ ...contact, url: contact?.url ?? (more !== undefined && formats.url(more) ? more : undefined) });
  });
  const { name, email } = organizer(entry);
  const organiser =
    email === undefined || written.some((it) => it?.email === email) ? undefined : compact({ name, email });
  return [...written, organiser, ...entry.all('CONFERENCE').map((it) => dialIn(entry, it))].filter(
    (it) => it !== undefined,
  );
}

function dialIn(entry: Entry, property: Entry['component']['properties'][number]): Contact | undefined {
  const [, number, more] = /^tel:([+\d().\s/-]+)(.*)$/i.exec(property.text) ?? [];
  if (number === undefined) return undefined;
  const phone = entry.cursor(property, number.replace(/[-\s]+$/, '')).phone();
  return phone === undefined ? undefined : compact({ role: property.parameter('label'), phone, note: more });
}
