import type { Party } from '../../model/party.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { contactFromText } from '../words/contact-from-text.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { plain, type Entry } from './entry.ts';
import type { XmlElement } from './xml-element.ts';

/** Names of roles in a system, not of anybody. */
const nobody =
  /^(?:admin|administrator|amministratore|redazione|root|staff|user|utente|webmaster|author|autore|noreply)\d*$/i;

/** Atom's person has a name, an address and an e-mail address; RSS writes "ada@posta.example (Ada Neri)". */
function partyOf(element: XmlElement): Party | undefined {
  const written = element.first('name')?.content ?? (element.children.length === 0 ? element.content : '');
  const name = plain(contactFromText(written)?.name ?? '');
  if (name === undefined || nobody.test(name)) return undefined;
  const page = element.first('uri', 'url');
  const url = page && formats.url(page.content) ? page.content : undefined;
  return compact({ name, kind: promoterKind(name), url }) as Party;
}

const organisers = [
  'ev:organizer',
  'ev:organiser',
  'xcal:organizer',
  'event:organizer',
  'dc:publisher',
  'dcterms:publisher',
];
const authors = ['author', 'atom:author', 'dc:creator', 'dcterms:creator', 'itunes:author', 'managingeditor'];

/** Who stands behind an item: who organises it, else who publishes or has written it. */
export function promoterOf(entry: Entry): Party | undefined {
  return entry
    .all(...organisers, ...authors)
    .map((it) => partyOf(it))
    .find((it) => it !== undefined);
}

/** Whom the people of an event are to ask. Authors are not: they have written about it. */
export function contactsOf(entry: Entry) {
  const written = entry
    .all('ev:contact', 'xcal:contact', 'ev:organizer', 'xcal:organizer')
    .map((it) => contactFromText(plain(it.content) ?? ''));
  return written.filter((it) => it?.email !== undefined || it?.phone !== undefined);
}
