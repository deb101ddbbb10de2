import { loadFeed, LoadError } from '@vicinia/feed/load.js';
import { itemTypes } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { allKinds, readFeed } from '@vicinia/feed/read.js';
import { feedName, feedPages } from '../content/feeds.ts';

/** What a feed was like when the site was built. */
export interface FeedState {
  title: string;
  address: string;
  items: number;
  /** Nobody could read it. */
  failed: boolean;
  problems: readonly Problem[];
}

/** The site's own, read as a stranger would. */
async function ownFeeds(site: URL): Promise<FeedState[]> {
  const pages = await Promise.all(itemTypes.map((type) => feedPages(type, site)));
  return pages.map((documents, i) => {
    const read = documents.map(({ address, document }) => readFeed(document, { address }));
    return {
      title: read[0]!.feed.title ?? '',
      address: new URL(`/feeds/${feedName(itemTypes[i]!)}`, site).href,
      items: read.reduce((sum, { feed }) => sum + feed.items.length, 0),
      failed: false,
      problems: read.flatMap(({ problems }) => problems),
    };
  });
}

async function neighbour(address: string): Promise<FeedState> {
  const state = { title: address, address, items: 0, failed: true };
  try {
    for await (const { feed, problems } of loadFeed(address, { kinds: allKinds, offline: false }))
      Object.assign(state, { title: feed.title ?? address, items: feed.items.length, failed: false, problems });
    return { problems: [], ...state };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { ...state, problems: [error.problem] };
  }
}

/** The site's own feeds, and those of neighbours whose addresses `VICINIA_FEEDS` holds, separated by spaces. */
export async function feedStates(site: URL): Promise<FeedState[]> {
  const neighbours = (process.env.VICINIA_FEEDS ?? '').split(/\s+/).filter(Boolean);
  return [...(await ownFeeds(site)), ...(await Promise.all(neighbours.map(neighbour)))];
}
