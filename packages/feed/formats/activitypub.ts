import type { Converted, Draft } from './format.ts';
import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import { promoterKind } from './words/promoter-kind.ts';
import type { Source } from './source.ts';

/**
 * ActivityPub (Activity Streams 2.0): events alone, inside an activity (Create, Announce, Update), and in collections and
 * their pages; with what Mobilizon and Gancio add (joinMode, anonymous participation, PostalAddress, timezone).
 * Specification: W3C Activity Vocabulary, 3.3 (Event, Place); FEP-8a8e.
 */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const drafts = eventsOf(root).map(event);
  const next = root.at('next').exists ? root.at('next').url() : root.at('first').isObject ? root.at('first', 'next').url() : undefined;
  const title = root.at('name').plain();
  return { head: compact({ title, next }) ?? {}, drafts, problems: notes.problems };
}

const activities = new Set(['Create', 'Update', 'Announce', 'Add', 'Accept']);

/** The events at or below a place: activities are unwrapped, collections gone through, other kinds passed over. */
function eventsOf(at: Cursor, depth = 0): Cursor[] {
  if (depth > 4) return [];
  const types = at.at('type').plains() ?? [];
  if (types.includes('Event')) return [at];
  if (types.some((type) => activities.has(type))) return at.at('object').list().flatMap((it) => eventsOf(it, depth + 1));
  const members = [at.at('orderedItems'), at.at('items'), at.at('first')].flatMap((it) => it.list());
  if (members.length > 0) return members.flatMap((it) => eventsOf(it, depth + 1));
  return Array.isArray(at.value) ? at.list().flatMap((it) => eventsOf(it, depth + 1)) : [];
}

const statuses: Record<string, string> = { CANCELLED: 'cancelled', TENTATIVE: 'postponed' };

function event(at: Cursor): Draft {
  const id = at.at('id').text() ?? at.at('uuid').text();
  const start = at.at('startTime').moment();
  const occurrence = start && { start, end: at.at('endTime').moment(), status: statuses[at.at('ical:status').text() ?? ''] };
  const fields = {
    id,
    url: link(at),
    title: at.at('name').plain(),
    summary: at.at('summary').plain(),
    description: at.at('content').text(),
    descriptionFormat: at.at('content').exists ? (at.at('mediaType').text() === 'text/markdown' ? 'markdown' : 'html') : undefined,
    language: at.at('inLanguage').text() ?? at.at('contentMap').keys[0],
    published: at.at('published').moment(),
    modified: at.at('updated').moment(),
    topics: topics(at),
    images: images(at),
    promoter: promoter(at),
    places: at.at('location').list().map(place).filter(Boolean),
    schedule: occurrence && compact({ timeZone: at.at('timezone').text(), occurrences: [compact(occurrence)] }),
    booking: booking(at),
    contacts: at.at('contacts').list().map((it) => compact({ name: it.at('name').plain(), url: it.isObject ? it.at('url').url() : it.url() })).filter(Boolean),
  };
  return { type: 'initiative', fields: compact(fields) ?? {}, origin: { path: at.path } };
}

/** `url` is an address, a Link, or a list of them; the page for people is HTML. */
function link(at: Cursor): string | undefined {
  const links = at.at('url').list();
  const page = links.find((it) => it.at('mediaType').text() === 'text/html') ?? links[0];
  if (!page) return at.at('id').exists && /^https?:/.test(String(at.at('id').value)) ? at.at('id').url() : undefined;
  return page.isObject ? page.at('href').url() : page.url();
}

function topics(at: Cursor): string[] {
  const tags = at.at('tag').list().filter((it) => (it.at('type').text() ?? 'Hashtag') === 'Hashtag');
  const names = tags.map((it) => (it.isObject ? it.at('name').plain() : it.plain())?.replace(/^#/, ''));
  const category = at.at('category').plain()?.toLowerCase().replaceAll('_', ' ');
  return [...new Set([...names, category].filter((it) => it !== undefined))];
}

function images(at: Cursor) {
  const pictures = [...at.at('attachment').list(), ...at.at('image').list(), ...at.at('icon').list()];
  return pictures
    .filter((it) => /^image\//.test(it.at('mediaType').text() ?? 'image/') && (it.at('type').text() ?? 'Image') !== 'Link')
    .map((it) => ({ url: it.isObject ? (it.at('url').isObject ? it.at('url', 'href').url() : it.at('url').url()) : it.url(), alt: it.at('name').plain() ?? '' }))
    .filter((it) => it.url !== undefined);
}

function promoter(at: Cursor) {
  const by = [at.at('attributedTo'), at.at('actor')].flatMap((it) => it.list())[0];
  if (!by) return undefined;
  if (!by.isObject) return undefined;
  const name = by.at('name').plain() ?? by.at('preferredUsername').plain();
  return name && compact({ name, kind: promoterKind(name), url: by.at('url').exists ? by.at('url').url() : undefined });
}

function place(at: Cursor) {
  if (!at.isObject) return compact({ name: at.plain() });
  const address = at.at('address');
  const street = address.isObject ? address.at('streetAddress').plain() : address.plain();
  return compact({
    name: at.at('name').plain(),
    address: street,
    postalCode: address.at('postalCode').text(),
    municipality: address.at('addressLocality').plain(),
    latitude: at.at('latitude').number(),
    longitude: at.at('longitude').number(),
  });
}

function booking(at: Cursor) {
  const url = at.at('externalParticipationUrl').exists ? at.at('externalParticipationUrl').url() : undefined;
  const mode = at.at('joinMode').text();
  return compact({ required: mode === undefined ? undefined : mode !== 'free' || undefined, url });
}
