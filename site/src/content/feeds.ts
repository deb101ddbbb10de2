import { getCollection } from 'astro:content';
import type { Feed, Initiative, ItemType } from '@vicinia/feed/model.js';
import { createCatalogue, runQuery } from '@vicinia/feed/query.js';
import { momentOf } from '@vicinia/feed/schedule.js';
import { expandSchedule, halfYearFrom, writeJsonFeed, type FeedPage } from '@vicinia/feed/write.js';
import { exported } from './export-formats.ts';
import { isExpired } from './is-expired.ts';

export const timeZone = 'Europe/Rome';

/** When this site was built: "next" is counted from here, and recurring dates are written out from here on. */
export const builtAt = Date.now();

/** What the files of each type are called. */
export const collections = {
  initiative: 'initiatives',
  training: 'training',
  notice: 'notices',
  resource: 'resources',
} as const;

const titles: Record<ItemType, string> = {
  initiative: 'Iniziative di welfare di comunità a Ravenna, Cervia e Russi (esempio)',
  training: 'Percorsi formativi (esempio)',
  notice: 'Segnalazioni (esempio)',
  resource: 'Contenuti correlati (esempio)',
};

/** Half a year of dates, so that widgets need no code for recurrence; whoever wants more has the rule. */
function withDates(item: Initiative): Initiative {
  if (!item.schedule?.recurrences) return item;
  const zone = item.schedule.timeZone ?? timeZone;
  const occurrences = expandSchedule(item.schedule, zone, halfYearFrom(builtAt));
  return { ...item, schedule: { ...item.schedule, occurrences } };
}

/** Where a feed stands as a calendar, if it does. */
const calendarOf = (type: ItemType, site: URL) =>
  exported.ics.some((it) => it === type) ? { calendar: new URL(`/feeds/${collections[type]}.ics`, site).href } : {};

/**
 * A feed of one type of item, in the order in which a listing shows it. What has expired is in no feed, and still has its page: for
 * that it is asked for.
 */
export async function feedOf(type: ItemType, site: URL, withExpired = false): Promise<Feed> {
  const entries = await getCollection(collections[type]);
  const current = entries.filter(({ data }) => withExpired || !isExpired(data, builtAt));
  const items = current.map(({ data }) => (data.type === 'initiative' ? withDates(data) : data));
  const feed: Feed = {
    title: titles[type],
    description: 'Contenuti di esempio: gruppi, persone e recapiti sono inventati.',
    homePage: site.href,
    language: 'it',
    timeZone,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    ...calendarOf(type, site),
    generated: momentOf(builtAt, timeZone),
    example: true,
    items,
  };
  const all = { text: '', filters: {}, sort: 'next' } as const;
  const { entries: ordered } = runQuery(createCatalogue(feed, builtAt), all, { where: {}, language: 'it' });
  return { ...feed, items: ordered.map(({ item }) => item) };
}

export const feedName = (type: ItemType): string => `${collections[type]}.json`;

/** So many items are on a feed's first page: two screens of cards. */
export const firstPage = 24;

/** The documents of a feed as they are published, the first page first. */
export async function feedPages(type: ItemType, site: URL): Promise<FeedPage[]> {
  const address = new URL(`/feeds/${feedName(type)}`, site).href;
  return writeJsonFeed(await feedOf(type, site), { address, type, firstPage, laterPages: 500 });
}
