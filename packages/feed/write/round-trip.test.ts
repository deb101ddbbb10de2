import { expect } from '@open-wc/testing';
import { rightValue } from '@vicinia/testing/arbitrary/right-value.js';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import { address, instant, line, moment, set } from '@vicinia/testing/round-trip/normal.js';
import fc from 'fast-check';
import { readForeign } from '../formats/read-foreign.ts';
import { markdownOf } from '../formats/words/markdown-of.ts';
import type { Feed, Item } from '../model/feed.ts';
import { initiative, type Initiative } from '../model/initiative.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { notice, type Notice } from '../model/notice.ts';
import type { Occurrence } from '../model/schedule.ts';
import { resource } from '../model/resource.ts';
import { training } from '../model/training.ts';
import { zoneOf } from '../schedule/next-occurrence.ts';
import { fieldsOf } from './any-fields.ts';
import { writeCsv } from './csv.ts';
import { datesOf } from './dates/dates-of.ts';
import { writeICalendar } from './icalendar.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeRss } from './rss.ts';

const shapes = { initiative, training, notice, resource };
const timeZone = 'Europe/Rome';

/** Feeds of one type of item, each with an id and a title that are words. */
function feeds(type: ItemType): fc.Arbitrary<Feed> {
  const items = fc.array(rightValue(shapes[type]) as fc.Arbitrary<Item>, { minLength: 1, maxLength: 3 });
  return items.map((all) => ({
    timeZone,
    language: 'it',
    items: all.map((item, i) => ({ ...item, id: `voce-${i}`, title: `${line(item.title) ?? ''} voce ${i}`.trim() })),
  }));
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function read(pieces: Iterable<string>, type: ItemType): Promise<Feed> {
  const text = [...pieces].join('');
  const source = {
    text,
    json: parse(text),
    address: undefined,
    mediaType: undefined,
    header: () => null,
    columns: undefined,
  };
  return (await readForeign(source, { wanted: itemTypes, type })).feed;
}

/** Writes and reads; what the format can hold (`held`) is the same as before. */
async function holds(
  type: ItemType,
  write: (feed: Feed) => Iterable<string>,
  held: (item: Item, feed: Feed) => unknown,
  numRuns = 40,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(feeds(type), async (feed) => {
      const after = await read(write(feed), type);
      const of = (it: Feed) => it.items.map((item) => held(item, feed)).filter((known) => known !== undefined);
      expect(of(after)).to.deep.equal(of(feed));
    }),
    { seed: 1789, numRuns },
  );
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Dates by their instants, with an end if it is one: after the start, and as exact. */
function dates(list: readonly Occurrence[] | undefined, zone: string, keep: (date: Occurrence) => object = () => ({})) {
  const normal = (list ?? []).map((date) => {
    const [start, end] = [moment(date.start, zone)!, moment(date.end, zone)];
    const isEnd = typeof end === typeof start && end! > start;
    return { start, ...(isEnd && { end }), ...keep(date) };
  });
  return [...new Map(normal.map((date) => [date.start, date])).values()].sort((a, b) =>
    String(a.start) < String(b.start) ? -1 : 1,
  );
}

describe('A feed in JSON-LD', () => {
  for (const type of itemTypes) {
    it(`keeps all of any ${type}, addresses and dates of publishing apart, which are written in one way`, () =>
      holds(
        type,
        writeJsonLd,
        (
          { attachments, images, topics, published, modified, url, summary, description, descriptionFormat, ...item },
          { timeZone: zone },
        ) =>
          plain({
            ...Object.fromEntries(Object.entries(item).filter(([, value]) => JSON.stringify(value) !== '{}')),
            language: item.language ?? 'it',
            description,
            descriptionFormat: description && descriptionFormat,
            summary: line(summary) !== line(description) ? line(summary) : 'the same',
            url: address(url),
            topics: set(topics?.map(line)),
            images: images?.map((it) => ({ ...it, url: address(it.url), alt: it.alt, credit: line(it.credit) })),
            attachments: attachments?.map((it) => address(it.url)),
            published: moment(published, zone),
            modified: moment(modified, zone),
          }),
      )).timeout(60_000);
  }

  it('keeps what the feed says of itself', async () => {
    const feed: Feed = {
      title: 'Iniziative <b> & altro',
      description: 'Che cosa si fa',
      homePage: 'https://comune.example/',
      language: 'it',
      timeZone: 'Europe/Lisbon',
      licence: 'CC BY 4.0',
      calendar: 'https://comune.example/feeds/iniziative.ics',
      generated: '2026-03-05T08:00:00+01:00',
      example: true,
      items: [...wholeItems],
    };
    expect(await read(writeJsonLd(feed), 'initiative')).to.deep.equal(feed);
  });
});

/** What every format has words for, in whichever way it writes them. */
const basics = (item: Item, { timeZone: zone }: Feed) => ({
  id: item.id,
  title: item.title,
  url: address(item.url),
  topics: set(item.topics?.map(line)),
  published: instant(item.published, zone),
  modified: instant(item.modified, zone),
});
const markdown = ({ description, descriptionFormat }: Item) =>
  descriptionFormat === 'markdown' ? line(description) : undefined;

describe('A feed in RSS', () => {
  it('keeps texts, topics, dates, files and pictures of any initiative', () =>
    holds('initiative', writeRss, (item, feed) => {
      const { expires, images, attachments } = item;
      return plain({
        ...basics(item, feed),
        language: item.language ?? 'it',
        images: [...new Map(images?.map(({ url, alt, credit }) => [address(url), [line(alt), line(credit)]]))],
        attachments: set(attachments?.map(({ url }) => address(url))),
        markdown: markdown(item),
        dates: dates(datesOf(item), zoneOf(item, feed.timeZone)),
        expires,
      });
    })).timeout(60_000);

  it('keeps until when any notice holds, and how urgent it is', () =>
    holds('notice', writeRss, (item, feed) => {
      const { period, severity } = item as Notice;
      return plain({
        ...basics(item, feed),
        from: period?.from?.slice(0, 10),
        until: (period?.until ?? item.expires)?.slice(0, 10),
        severity,
      });
    })).timeout(60_000);
});

describe('A feed in iCalendar', () => {
  const withoutRules = (item: Item): Item => {
    const { recurrences: _, ...schedule } = (item as Initiative).schedule ?? {};
    return { ...(item as Initiative), schedule };
  };
  it('keeps texts, and all dates with what has become of them, of any initiative that has some', () =>
    holds(
      'initiative',
      (feed) => writeICalendar({ ...feed, items: feed.items.map(withoutRules) }),
      (item, feed) => {
        const { occurrences = [] } = (item as Initiative).schedule ?? {};
        if (occurrences.length === 0) return undefined;
        const starts = dates(occurrences, zoneOf(item, feed.timeZone), ({ status }) => ({ status }));
        return plain({ ...basics(item, feed), markdown: markdown(item), dates: starts.map(({ end: _, ...it }) => it) });
      },
    )).timeout(60_000);
});

describe('A feed in CSV', () => {
  // A mark alone is what people put where there is nothing.
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ');

  for (const type of itemTypes)
    for (const language of ['it', 'en'] as const) {
      it(`keeps what has a column of its own of any ${type} (${language})`, () =>
        holds(
          type,
          (feed) => writeCsv(feed, { language }),
          (item, feed) => {
            const { status, form, instrument, audience, level, mode, severity, kind, language: tag } = fieldsOf(item);
            const { verified, description, descriptionFormat } = item;
            const text = descriptionFormat === 'html' ? markdownOf(description ?? '') : (description ?? '');
            const images = set(item.images?.map(({ url }) => address(url)));
            const { topics: _, ...rest } = basics(item, feed);
            const ages = [audience?.minAge, audience?.maxAge];
            // A notice expires when it no longer holds.
            const expires = item.type === 'notice' ? undefined : item.expires;
            const closed = { status, form, instrument: instrument?.kind, level, mode, severity, kind };
            return plain({
              ...rest,
              ...closed,
              ages,
              images,
              verified,
              expires,
              tag: tag?.toLowerCase(),
              text: wordsIn(text),
            });
          },
          20,
        )).timeout(60_000);
    }
});
