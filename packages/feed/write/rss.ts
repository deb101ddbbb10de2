import type { Feed, Item } from '../model/feed.ts';
import { instantOf } from '../schedule/instant.ts';
import { element, empty, escapeXml } from './rss/element.ts';
import { writeAll, type ItemWriter } from './item-writer.ts';
import { plainOrHtml } from './texts/html.ts';
import { mediaOf } from './rss/media.ts';
import { peopleOf } from './rss/people.ts';
import { termsOf } from './rss/terms.ts';
import { textsOf } from './rss/texts.ts';
import { whenAndWhere } from './rss/when-and-where.ts';

export interface RssOptions {
  /** Where the feed will be published. */
  address?: string | undefined;
  /** Makes HTML of an item's Markdown; without it the content has its words in paragraphs. */
  toHtml?: ((markdown: string, item: Item) => string) | undefined;
}

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:georss': 'http://www.georss.org/georss',
  'xmlns:ev': 'http://purl.org/rss/1.0/modules/event/',
  'xmlns:xcal': 'urn:ietf:params:xml:ns:icalendar-2.0',
  'xmlns:cap': 'urn:oasis:names:tc:emergency:cap:1.2',
  'xmlns:source': 'http://source.scripting.com/',
};

/** RFC 822, as RSS 2.0 wants it; a bare day begins at midnight in the feed's zone. */
const date = (moment: string | undefined, zone: string): string | undefined =>
  moment === undefined ? undefined : new Date(instantOf(moment, zone)).toUTCString();

function itemOf(item: Item, { timeZone, language }: Feed, options: RssOptions): string {
  const { source } = item;
  return [
    '<item>',
    element('title', plainOrHtml(item.title)),
    element('link', item.url),
    element('guid', item.id, { isPermaLink: item.id === item.url ? undefined : 'false' }),
    element('pubDate', date(item.published, timeZone)),
    element('dcterms:modified', item.modified && new Date(instantOf(item.modified, timeZone)).toISOString()),
    element('dc:language', item.language),
    textsOf(item, timeZone, item.language ?? language, options),
    ...(item.topics ?? []).map((topic) => element('category', plainOrHtml(topic))),
    source?.url === undefined ? '' : element('source', source.name ?? source.url, { url: source.url }),
    peopleOf(item),
    whenAndWhere(item, timeZone),
    termsOf(item),
    mediaOf(item),
    '</item>\n',
  ].join('');
}

/** RSS wants a title, an address and a description of every channel. */
function headOf(feed: Feed, { address }: RssOptions): string {
  const { title = 'Vicinia', homePage, description } = feed;
  const self =
    address === undefined ? '' : empty('atom:link', { href: address, rel: 'self', type: 'application/rss+xml' });
  return [
    element('title', plainOrHtml(title)),
    element('link', homePage ?? address) || '<link/>',
    element('description', plainOrHtml(description ?? title)),
    self,
    element('language', feed.language),
    element('copyright', feed.licence),
    element('lastBuildDate', date(feed.generated, feed.timeZone)),
  ].join('');
}

/** Writes RSS item by item; of the feed its head is looked at. */
export function rssWriter(feed: Feed, options: RssOptions = {}): ItemWriter {
  const attributes = Object.entries(namespaces).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<rss${attributes.join('')}>\n<channel>${headOf(feed, options)}\n`,
    item: (item) => itemOf(item, feed, options),
    tail: () => '</channel>\n</rss>\n',
  };
}

/**
 * A feed as RSS 2.0, piece by piece, with what is usual beside it: whole content, Dublin Core, Media RSS, GeoRSS, dates as events
 * have them. Dates stand in the texts too, in the item's language. Control characters, which XML does not know, are left out.
 *
 * RSS has no room for: rules and opening hours, the forms, instruments, contributions, booking, partners and parts of
 * initiatives, the modules of training (its sessions are dates), translations, plain summaries, what is known of places beyond
 * a line and a point, and of contacts beyond a line.
 */
export const writeRss = (feed: Feed, options: RssOptions = {}): Generator<string, void> =>
  writeAll(feed, rssWriter(feed, options));
