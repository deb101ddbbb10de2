import type { Entry } from './entry.ts';
import type { XmlElement } from './xml-element.ts';

/** Links of Atom, in Atom and as guests in RSS: by their relation, which is "alternate" unless they say another. */
export function linksOf(entry: Entry, relation: string): XmlElement[] {
  const links = entry.all('link', 'atom:link').filter((it) => it.attribute('href') !== undefined);
  return links.filter((it) => (it.attribute('rel') ?? 'alternate').toLowerCase().replace(/^.*\//, '') === relation);
}

export const addressOf = (entry: Entry, link: XmlElement): string | undefined =>
  entry.cursor(link, link.attribute('href')).url();

/** The page for people: the address before a service's counting one, a link, an id that is an address. */
export function pageOf(entry: Entry): string | undefined {
  const plain = entry.said('feedburner:origlink', 'link', 'atom:link');
  if (plain) return entry.cursor(plain).url();
  const alternates = linksOf(entry, 'alternate');
  const page = alternates.find((it) => /html/i.test(it.attribute('type') ?? 'html')) ?? alternates[0];
  if (page) return addressOf(entry, page);
  const guid = entry.said('guid');
  if (guid && guid.attribute('ispermalink')?.toLowerCase() !== 'false' && /^https?:/i.test(guid.content))
    return guid.content;
  const source = entry.said('id', 'comments');
  return source && /^https?:/i.test(source.content) ? source.content : undefined;
}

/** What an item is known by. */
export function idOf(entry: Entry): string | undefined {
  return (
    entry.said('guid', 'id', 'dc:identifier', 'dcterms:identifier')?.content ?? entry.element.attribute('rdf:about')
  );
}
