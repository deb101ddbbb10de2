import { expect } from '@open-wc/testing';
import { anyValue } from '@vicinia/testing/arbitrary/any-value.js';
import { rightValue } from '@vicinia/testing/arbitrary/right-value.js';
import fc from 'fast-check';
import { feedDocument } from '../model/feed.ts';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { itemTypes } from '../model/item.ts';
import { choice, list, object, type Shape } from '../shape/shape.ts';
import { jsonFeedItem } from './json-feed-item.ts';
import { allKinds } from './kinds.ts';
import { readKinds } from './read-feed.ts';
import { readFitting } from './read-fitting.ts';

const always = { seed: 1789, numRuns: 300 };

/** Feeds whose parts are made by `value`. */
const documents = (value: (shape: Shape) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const items = itemTypes.map((name) => {
    const own = object({ ...allKinds[name].fields, type: choice([name]) }, ['type']);
    return value(list(object({ ...jsonFeedItem.fields, _vicinia: own }, ['id', 'title', '_vicinia'])));
  });
  return fc
    .tuple(value(feedDocument), fc.oneof(...items))
    .map(([feed, these]): unknown => JSON.parse(JSON.stringify({ ...(Object(feed) as object), items: these })));
};

/** How often the short way was taken; where it was, it must come to where the long one does. */
function agreements(arbitrary: fc.Arbitrary<unknown>): number {
  let taken = 0;
  fc.assert(
    fc.property(arbitrary, (json) => {
      const before = JSON.stringify(json);
      const feed = readFitting(json, allKinds);
      expect(JSON.stringify(json)).to.equal(before);
      if (!feed) return;
      taken++;
      expect({ feed, problems: [] }).to.deep.equal(readKinds(json, allKinds));
    }),
    always,
  );
  return taken;
}

describe('readFitting', () => {
  it('reads what is right as readKinds does', () => {
    expect(agreements(documents(rightValue))).to.be.above(250);
  });

  it('reads nothing otherwise than readKinds does', () => {
    agreements(documents(anyValue));
  });

  const good = { id: 'a', title: 'A', url: 'https://a.example', _vicinia: { form: 'mutual-aid' } };
  it('reads a plain item', () => {
    expect(readFitting({ items: [good] }, allKinds)!.items).to.deep.equal([
      { type: 'initiative', id: 'a', title: 'A', url: 'https://a.example', form: 'mutual-aid' },
    ]);
  });

  it('passes over items of kinds that are not wanted', () => {
    const items = [
      { ...good, _vicinia: { type: 'notice' } },
      { ...good, id: 'b' },
    ];
    expect(readFitting({ items }, { initiative: initiativeExtension })!.items.map(({ id }) => id)).to.deep.equal(['b']);
  });

  const leaves: [what: string, item: unknown][] = [
    ['no object', 'a'],
    ['no id', { title: 'A' }],
    ['no title', { id: 'a' }],
    ['a number as id', { ...good, id: 5 }],
    ['space around a text', { ...good, title: ' A' }],
    ['a relative address', { ...good, url: '/a' }],
    ['null', { ...good, summary: null }],
    ['an empty text', { ...good, summary: '' }],
    ['an unknown field of ours', { ...good, _vicinia: { colour: 'red' } }],
    ['a type that there is not', { ...good, _vicinia: { type: 'event' } }],
    ['an extension that is none', { ...good, _vicinia: 'no' }],
    ['a value that is wrong', { ...good, _vicinia: { form: 'club' } }],
  ];
  for (const [what, item] of leaves) {
    it(`leaves to readKinds an item with ${what}`, () => {
      expect(readFitting({ items: [{ id: 'z', title: 'Z' }, item] }, allKinds)).to.be.undefined;
    });
  }

  it('leaves to readKinds two items with one id', () => {
    expect(readFitting({ items: [good, good] }, allKinds)).to.be.undefined;
  });

  for (const json of [null, [], 'feed', {}, { items: {} }, { items: [], language: 'italiano' }]) {
    it(`leaves to readKinds what is no feed, or wrong about itself: ${JSON.stringify(json)}`, () => {
      expect(readFitting(json, allKinds)).to.be.undefined;
    });
  }
});
