import { expect } from '@open-wc/testing';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { readForeign } from '../formats/read-foreign.ts';
import type { Feed } from '../model/feed.ts';
import { itemTypes } from '../model/item.ts';
import { readFeed } from '../read/read-all.ts';
import { writeCsv } from './csv.ts';
import { hasCalendarDates, writeICalendar } from './icalendar.ts';
import { writeJsonFeedDocument } from './json-feed-document.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeRss } from './rss.ts';

const names = [
  'gancio-event-activitypub.json',
  'hsds-3.0-service-full.json',
  'hsds-3.0-service-list.json',
  'ical-gcal-municipal-bloomington.ics',
  'ical-rfc7986-conference.ics',
  'integreat-locations.json',
  'jsonfeed-netnewswire-authors.json',
  'jsonfeed-spec-podcast.json',
  'jsonfeed-spec-simple.json',
  'mobilizon-event-activity.json',
  'ontopia-public-event-types.csv',
  'openactive-rpde-courseinstance.json',
  'openactive-rpde-sessionseries.json',
  'openagenda-events.json',
  'oruk-3.0-service-list.json',
  'plone-restapi-batching.json',
  'plone-restapi-newsitem.json',
  'schemaorg-course-examples.json',
  'schemaorg-event-schedule-examples.json',
  'wordpress-wp-v2-posts.json',
];

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function read(text: string, format?: string): Promise<Feed> {
  const json = parse(text);
  if (String((json as { version?: unknown } | undefined)?.version).includes('jsonfeed.org')) return readFeed(json).feed;
  const source = {
    text,
    json,
    address: 'https://comune.example/',
    mediaType: undefined,
    header: () => null,
    columns: undefined,
  };
  return (await readForeign(source, { wanted: itemTypes, format })).feed;
}

const titles = ({ items }: Feed) => items.map(({ title }) => title);

describe('Real feeds', () => {
  const writers = { jsonfeed: writeJsonFeedDocument, rss: writeRss, csv: writeCsv, jsonld: writeJsonLd };
  for (const name of names) {
    it(`are written in every format, and read again: ${name}`, async function () {
      const feed = await read(await realText(this, name));
      expect(feed.items).not.to.be.empty;
      for (const [format, write] of Object.entries(writers))
        expect(titles(await read([...write(feed)].join(''), format)), format).to.deep.equal(titles(feed));
    });
  }

  for (const name of names.filter(
    (it) => !/hsds-3.0-service-list|oruk|integreat|jsonfeed|rfc7986|ontopia|plone|wordpress/.test(it),
  )) {
    it(`are calendars as far as they have dates: ${name}`, async function () {
      const feed = await read(await realText(this, name));
      const dated = { ...feed, items: feed.items.filter(hasCalendarDates) };
      const after = await read([...writeICalendar({ ...feed, items: dated.items })].join(''));
      expect(after.items.length).to.be.at.least(dated.items.length);
      expect(dated.items).not.to.be.empty;
    });
  }
});
