import { compact } from '../formats/compact.ts';
import { extensionTerm } from '../formats/json-ld/extension.ts';
import type { Feed, Item } from '../model/feed.ts';
import { feedExtensionOf, itemExtensionOf } from './json-feed.ts';
import { initiative } from './json-ld/initiative.ts';
import { writeAll, type ItemWriter } from './item-writer.ts';
import type { Node } from './json-ld/node.ts';
import { notice } from './json-ld/notice.ts';
import { resource } from './json-ld/resource.ts';
import { training } from './json-ld/training.ts';
import { plainOrHtml } from './texts/html.ts';

function thingOf(item: Item, zone: string): Node {
  switch (item.type) {
    case 'initiative':
      return initiative(item, zone);
    case 'training':
      return training(item, zone);
    case 'notice':
      return notice(item, zone);
    case 'resource':
      return resource(item, zone);
  }
}

/** An item as schema.org describes it, and, as in our JSON Feed, what only we have words for. */
function itemOf(item: Item, { timeZone }: Feed): Node {
  return { ...thingOf(item, timeZone), _vicinia: itemExtensionOf(item) };
}

/** Texts are in the feed's language unless an item says another; what is ours is JSON for those who know it (JSON-LD 1.1, 4.2.2). */
const contextOf = ({ language }: Feed) => [
  'https://schema.org',
  { ...(language !== undefined && { '@language': language }), _vicinia: { '@id': extensionTerm, '@type': '@json' } },
];

/** Writes JSON-LD item by item; of the feed its head is looked at. */
export function jsonLdWriter(feed: Feed): ItemWriter {
  const { title, description, homePage } = feed;
  const head = compact({
    '@context': contextOf(feed),
    '@type': 'ItemList',
    name: title && plainOrHtml(title),
    description: description && plainOrHtml(description),
    url: homePage,
    _vicinia: feedExtensionOf(feed),
  })!;
  const entryOf = (item: Item, i: number) => ({ '@type': 'ListItem', position: i + 1, item: itemOf(item, feed) });
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"itemListElement":[`,
    item: (item, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(entryOf(item, i))}`,
    tail: (numberOfItems) => `\n],${JSON.stringify({ numberOfItems }).slice(1)}\n`,
  };
}

/**
 * A feed as JSON-LD 1.1, piece by piece: a list of things that schema.org has words for. Initiatives are events if they have dates,
 * else services; training paths courses; notices special announcements; resources works. What schema.org has no words for,
 * or none that say as much, stands under `_vicinia` as it does in our JSON Feed, so that our reader gets everything back.
 */
export const writeJsonLd = (feed: Feed): Generator<string, void> => writeAll(feed, jsonLdWriter(feed));
