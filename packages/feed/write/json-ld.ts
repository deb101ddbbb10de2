import { compact } from '../formats/compact.ts';
import { extensionTerm } from '../formats/json-ld/extension.ts';
import type { Feed, Item } from '../model/feed.ts';
import { feedExtensionOf, itemExtensionOf } from './json-feed.ts';
import { initiative } from './json-ld/initiative.ts';
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

/**
 * A feed as JSON-LD 1.1, piece by piece: a list of things that schema.org has words for. Initiatives are events if they have dates,
 * else services; training paths courses; notices special announcements; resources works. What schema.org has no words for,
 * or none that say as much, stands under `_vicinia` as it does in our JSON Feed, so that our reader gets everything back.
 */
export function* writeJsonLd(feed: Feed): Generator<string, void> {
  const { title, description, homePage, items } = feed;
  const head = compact({
    '@context': contextOf(feed),
    '@type': 'ItemList',
    name: title && plainOrHtml(title),
    description: description && plainOrHtml(description),
    url: homePage,
    numberOfItems: items.length,
    _vicinia: feedExtensionOf(feed),
  })!;
  yield `${JSON.stringify(head).slice(0, -1)},"itemListElement":[`;
  for (const [i, item] of items.entries())
    yield `${i === 0 ? '' : ','}\n${JSON.stringify({ '@type': 'ListItem', position: i + 1, item: itemOf(item, feed) })}`;
  yield '\n]}\n';
}
