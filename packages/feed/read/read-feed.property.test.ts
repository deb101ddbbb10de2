import { expect } from '@open-wc/testing';
import { anyValue } from '@vicinia/testing/arbitrary/any-value.js';
import fc from 'fast-check';
import { feedDocument, type Item } from '../model/feed.ts';
import { initiative } from '../model/initiative.ts';
import { notice } from '../model/notice.ts';
import { resource } from '../model/resource.ts';
import { training } from '../model/training.ts';
import { instantOf } from '../schedule/instant.ts';
import { nextOccurrence } from '../schedule/next-occurrence.ts';
import { readShape, startReading } from '../shape/read-shape.ts';
import { list, object } from '../shape/shape.ts';
import { writeItem } from '../write/json-feed.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import { allKinds } from './kinds.ts';
import { readFeed } from './read-all.ts';

const shapes = { initiative, training, notice, resource };
const zone = 'Europe/Rome';

/** What strangers may have written as items: JSON Feed's fields and one type's own, each more or less right. */
const items = fc.oneof(
  ...Object.values(allKinds).map((kind) => anyValue(list(object({ ...jsonFeedItem.fields, _vicinia: kind })))),
);
const document = fc.tuple(anyValue(feedDocument), items).map(([feed, these]): unknown => {
  const json = { ...(Object(feed) as object), items: these };
  // As it comes from the network: a field that is undefined is not there, and `__proto__` is a field like others.
  return JSON.parse(JSON.stringify(json));
});
const readItems = (json: unknown): Item[] => readFeed(json, { address: 'https://comune.example/feed.json' }).feed.items;

const always = { seed: 1789, numRuns: 300 };

/** Runs fast-check; a failure is told with the smallest document that brings it about. */
const holds = (check: (json: unknown) => void, json: fc.Arbitrary<unknown> = document) =>
  fc.assert(
    fc.property(json, (value) => {
      check(value);
    }),
    always,
  );

/** What JSON Feed has one way of writing for: instants, and attachments of no known type. */
const asWritten = ({ published, modified, attachments, ...rest }: Item) => ({
  ...rest,
  published: published && instantOf(published, zone),
  modified: modified && instantOf(modified, zone),
  attachments: attachments?.map((it) => ({ format: 'application/octet-stream', ...it })),
});

describe('whatever strangers write, readFeed', () => {
  it('does not throw, of any JSON', () => {
    holds((json) => readFeed(json), fc.jsonValue({ maxDepth: 6 }));
  });

  it('does not throw, of what is nearly a feed', () => {
    holds((json) => readFeed(json));
  });

  it('says of every problem where it is', () => {
    holds((json) => {
      for (const { path, severity, code } of readFeed(json).problems) {
        expect(path).to.be.an('array');
        for (const step of path) expect(typeof step).to.be.oneOf(['string', 'number']);
        expect(code).to.be.a('string');
        expect(severity).to.be.oneOf(['error', 'warning']);
      }
    });
  });

  it('does not change it', () => {
    holds((json) => {
      const before = JSON.stringify(json);
      readFeed(json);
      expect(JSON.stringify(json)).to.equal(before);
    });
  });

  it('gives items that their own shapes accept strictly', () => {
    holds((json) => {
      for (const item of readItems(json)) {
        const at = startReading(undefined, true);
        expect(readShape(item, shapes[item.type], at)).not.to.be.undefined;
        // An image without alternative text is shown as decoration, but nobody should write one.
        const wrong = at.problems.filter(({ path }) => path[0] !== 'images' || path.at(-1) !== 'alt');
        expect(wrong, JSON.stringify(item)).to.be.empty;
      }
    });
  });

  it('gives each item an id and a title, and no id twice', () => {
    holds((json) => {
      const read = readItems(json);
      for (const { id, title } of read) expect([id.trim(), title.trim()]).not.to.include('');
      expect(new Set(read.map(({ id }) => id)).size).to.equal(read.length);
    });
  });

  it('gives only addresses of the web', () => {
    const addresses = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([name, part]) =>
            ['url', 'link', 'document', 'captions'].includes(name) && typeof part === 'string'
              ? [part]
              : addresses(part),
          );
    holds((json) => {
      for (const address of addresses(readItems(json))) expect(address).to.match(/^https?:\/\//i);
    });
  });

  it('gives items that are the same when they are written and read again', () => {
    holds((json) => {
      for (const item of readItems(json)) {
        const [again, ...more] = readItems({ items: [writeItem(item, zone)] });
        expect(more).to.be.empty;
        expect(asWritten(again!)).to.deep.equal(asWritten(item));
      }
    });
  });

  it('gives dates of which the next can be told', () => {
    holds((json) => {
      const { feed } = readFeed(json);
      for (const item of feed.items) {
        const next = nextOccurrence(item, feed.timeZone, Date.UTC(1900, 0));
        if (next) expect(instantOf(next.start, zone)).to.be.finite;
      }
    });
  });
});
