import type { Feed, Item } from '../model/feed.ts';
import { fold } from '../query/fold.ts';
import { instantOf } from '../schedule/instant.ts';
import { occurrencesOf, zoneOf } from '../schedule/next-occurrence.ts';
import { defaultTimeZone } from '../read/assemble-feed.ts';

/** A feed and where it came from. */
export interface FeedFrom {
  feed: Feed;
  address: string;
}

/** Title, place and first date of an item: two systems that tell of one evening agree on these, if on nothing else. */
function gist(item: Item, feedZone: string): string | undefined {
  const [first] = occurrencesOf(item);
  if (!first) return undefined;
  const place = item.type === 'initiative' ? item.places?.[0] : undefined;
  const where = place?.name ?? place?.address ?? place?.municipality ?? '';
  return [fold(item.title), fold(where), instantOf(first.start, zoneOf(item, feedZone))].join('|');
}

/** Many systems number their entries, and every one of them has a number 1: such an id says nothing outside its feed. */
const isLocal = (id: string) => /^\d{1,9}$/.test(id);

/** What an item is known by in any feed: its id, its address, what it tells of. */
const keysOf = (item: Item, { feed }: FeedFrom): string[] =>
  [isLocal(item.id) ? undefined : item.id, item.url, gist(item, feed.timeZone)].filter((key) => key !== undefined);

/** An item that knows its source, and its times' zone where that is not the listing's. */
function withSource(item: Item, { feed, address }: FeedFrom, timeZone: string): Item {
  const source = item.source ?? { ...(feed.title && { name: feed.title }), url: feed.homePage ?? address };
  const language = item.language ?? feed.language;
  const id = isLocal(item.id) ? `${address}#${item.id}` : item.id;
  const whole = { ...item, id, source, ...(language && { language }) };
  if (feed.timeZone === timeZone) return whole;
  if (whole.type === 'initiative')
    return { ...whole, schedule: { ...whole.schedule, timeZone: whole.schedule?.timeZone ?? feed.timeZone } };
  return whole.type === 'resource' ? whole : { ...whole, timeZone: whole.timeZone ?? feed.timeZone };
}

/**
 * Several feeds as one listing. An item that more than one feed holds (same id, same address, or same title, place and
 * time) is shown once, as the first feed has it, with what only the later ones know added.
 */
export function mergeFeeds(feeds: readonly FeedFrom[]): Feed {
  const timeZone = feeds[0]?.feed.timeZone ?? defaultTimeZone;
  const items: Item[] = [];
  const known = new Map<string, number>();
  for (const from of feeds)
    for (const item of from.feed.items) {
      const keys = keysOf(item, from);
      const at = keys.map((key) => known.get(key)).find((it) => it !== undefined);
      const position = at ?? items.length;
      items[position] = at === undefined ? withSource(item, from, timeZone) : { ...item, ...items[at] };
      for (const key of keys) if (!known.has(key)) known.set(key, position);
    }
  const languages = new Set(feeds.map(({ feed }) => feed.language));
  const [language] = languages.size === 1 ? languages : [];
  return {
    timeZone,
    ...(language && { language }),
    ...(feeds.length === 1 && feeds[0]!.feed.title && { title: feeds[0]!.feed.title }),
    ...(feeds.some(({ feed }) => feed.example) && { example: true }),
    items,
  };
}
