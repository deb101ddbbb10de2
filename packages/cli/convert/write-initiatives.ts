import type { Feed } from '@vicinia/feed/model.js';
import type { Words } from '../terminal/words.ts';
import { writeCatalogue, type CatalogueOptions } from './write-catalogue.ts';

/** Writes what of a feed is initiatives as a catalogue; gives what is to be said of it. */
export function writeInitiatives(feed: Feed, options: CatalogueOptions, say: Words): string {
  const initiatives = feed.items.filter(({ type }) => type === 'initiative');
  const others = feed.items.length - initiatives.length;
  const { items, pages, files } = writeCatalogue({ ...feed, items: initiatives }, options);
  return `${others > 0 ? `${say.notIndexed(others)}\n` : ''}${say.indexed(items, pages, files)}\n`;
}
