import type { Contact } from '../../model/contact.ts';
import { promoterKinds, type Party } from '../../model/party.ts';
import { compact } from '../compact.ts';
import { Cursor } from '../cursor.ts';
import { closedValue } from '../words/closed-value.ts';
import { contactFromText } from '../words/contact-from-text.ts';
import { openingHours } from '../words/opening-hours.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import type { Row } from './row.ts';

/** The kind comes from a column of its own, else from the name. */
export function promoterOf(row: Row): Party | undefined {
  const name = row.first('promoter.name')?.text();
  const cell = row.first('promoter.kind');
  const said = cell?.text();
  const stated = said === undefined ? undefined : (closedValue(said, promoterKinds) ?? promoterKind(said));
  if (cell && said !== undefined && stated === undefined) row.notAllowed(cell, said, promoterKinds);
  const kind = stated ?? (name && promoterKind(name));
  // Of one without a name it is known at least what it is.
  const known = name ?? (stated && said);
  return known === undefined ? undefined : (compact({ name: known, kind }) as Party);
}

export const partnersOf = (row: Row): Party[] =>
  row.terms('partners').map((name) => compact({ name, kind: promoterKind(name) }) as Party);

export function partyIn(row: Row, field: string): Party | undefined {
  const name = row.text(field);
  return name === undefined ? undefined : (compact({ name, kind: promoterKind(name) }) as Party);
}

/** Each of the ways in a cell, "0544 1234; 0544 5678", looked at where it stands. */
const each = (row: Row, field: string): Cursor[] =>
  row.all(field).flatMap((at) =>
    (at.text() ?? '')
      .split(/\s*[;,|\n]\s*|\s+(?:o|e)\s+/)
      .filter((it) => it !== '')
      .map((it) => new Cursor(it, at.notes, at.path)),
  );

/** Whom to ask: one contact for the row; more telephones and addresses are its note. */
export function contactsOf(row: Row): Contact[] {
  const [phone, ...phones] = each(row, 'contacts.phone')
    .map((it) => it.phone())
    .filter((it) => it !== undefined);
  const [email, ...emails] = each(row, 'contacts.email')
    .map((it) => it.email())
    .filter((it) => it !== undefined);
  const said = contactFromText(row.text('contacts.name') ?? '');
  const { hours, rest } = openingHours(row.text('contacts.hours') ?? '');
  const others = row.all('contacts.other').map((it) => it.text());
  const contact = compact({
    ...said,
    ...compact({ phone, email, role: row.text('contacts.role') }),
    hours,
    note: [...phones, ...emails, ...others, rest].filter((it) => it !== undefined).join(' · '),
  });
  return contact ? [contact] : [];
}
