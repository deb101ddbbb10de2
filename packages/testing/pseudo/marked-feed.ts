import { feedAddress } from '../feed-server/feed-address.ts';

/** The fields of a feed whose values are for people to read. */
const read = new Set(
  (
    'title summary plainSummary content_text content_html description tags name amount roles note participation address ' +
    'municipality neighbourhood hearing parking transport areaServed role licence credit alt'
  ).split(' '),
);

function marked(value: unknown, field: string): unknown {
  if (typeof value === 'string') return read.has(field) ? `‹${value}›` : value;
  if (Array.isArray(value)) return value.map((it) => marked(it, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, marked(it, name)]));
}

/** Address of a sample feed whose texts all stand between ‹ and ›, which tells them from those of the interface. */
export async function markedFeed(name: string): Promise<string> {
  const feed: unknown = await (await fetch(feedAddress(name))).json();
  return `data:application/feed+json,${encodeURIComponent(JSON.stringify(marked(feed, '')))}`;
}
