import { itemTypes } from '@vicinia/feed/model.js';
import { createCatalogue, parseWhere, runQuery } from '@vicinia/feed/query.js';
import { writeJsonFeed } from '@vicinia/feed/write.js';
import { builtAt, feedName, feedOf, firstPage } from '../content/feeds.ts';

/**
 * The text of the feed page that a widget starts from: for a feed of this site, the first items that pass the widget's
 * locked filters, as many as it shows at first. Undefined for other feeds, which are the browser's to fetch.
 */
export async function snapshot(
  { src = '', where = '', 'page-size': pageSize = '12' }: Record<string, string>,
  site: URL,
): Promise<string | undefined> {
  const address = new URL(src, site).href;
  const type = itemTypes.find((it) => address === new URL(`/feeds/${feedName(it)}`, site).href);
  if (!type) return undefined;
  const feed = await feedOf(type, site);
  const cards = Math.min(Number(pageSize), firstPage) || firstPage;
  const all = { text: '', filters: {}, sort: 'next' } as const;
  const context = { where: parseWhere(where).filters, language: 'it' };
  const items = runQuery(createCatalogue(feed, builtAt), all, context).entries.map(({ item }) => item);
  const [page] = writeJsonFeed({ ...feed, items }, { address, type, firstPage: cards, laterPages: cards });
  // Within a script element nothing but "</script" and "<!--" has a meaning.
  return JSON.stringify(page!.document).replaceAll('<', '\\u003c');
}
