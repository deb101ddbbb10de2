import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { JsonInPieces } from './json-in-pieces.ts';

/** What of a document comes in pieces, put together; undefined where it does not. */
async function parsed(bytes: Uint8Array, cuts: readonly number[]): Promise<unknown> {
  const items: unknown[] = [];
  const pieces = new JsonInPieces(() => (item) => items.push(item) > 0);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [at, end] of ends.entries()) await pieces.add(bytes.slice(ends[at - 1] ?? 0, end));
  const document = pieces.end();
  return document === undefined ? undefined : { ...(document as object), items };
}

/** What it is as a whole; undefined where it is none. */
function whole(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const value = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' });
const rest = fc.dictionary(fc.constantFrom('version', 'title', '_vicinia', '__proto__', 'authors'), value);
const feed = fc.tuple(rest, fc.array(value), rest).map(([before, items, after]) => ({ ...before, items, ...after }));
const text = fc
  .tuple(feed, fc.constantFrom(undefined, 1, '\t'))
  .map(([json, space]) => JSON.stringify(json, null, space));
const cuts = fc.array(fc.nat(), { maxLength: 12 });
/** What makes JSON something else, or none. */
const signs = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '"',
  '\\',
  ' ',
  '1',
  '"items":[',
  ',"items":[]',
  '\\"',
  '\ufeff',
  '’',
  '[],',
  ',,',
);
const always = { seed: 1789, numRuns: 1_500 };

const encoded = (json: string) => new TextEncoder().encode(json);

describe('a document in pieces', () => {
  it('is what it is as a whole, wherever its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(text, cuts, async (json, at) => {
        expect(await parsed(encoded(json), at)).to.deep.equal(JSON.parse(json));
      }),
      always,
    );
  });

  it('is the same or nothing, whatever it is spoilt with', async () => {
    let inPieces = 0;
    await fc.assert(
      fc.asyncProperty(text, cuts, fc.nat(), fc.nat(8), signs, async (json, at, where, without, sign) => {
        const from = where % (json.length + 1);
        const bytes = encoded(json.slice(0, from) + sign + json.slice(from + without));
        const found = await parsed(bytes, at);
        if (found === undefined) return;
        inPieces++;
        expect(found).to.deep.equal(whole(bytes));
      }),
      always,
    );
    expect(inPieces).to.be.above(100);
  });

  it('is nothing where a byte is not UTF-8', async () => {
    const bytes = encoded('{"items":[{"title":"perché"},{"title":"x"}]}');
    for (let at = 0; at < bytes.length; at++) {
      const spoilt = bytes.with(at, 0xe8);
      expect(await parsed(spoilt, [at]), String(at)).to.deep.equal(whole(spoilt));
    }
  });

  it('leaves the bytes as they were', async () => {
    const bytes = encoded('{"items":[1,[2,","],{"a":"\\""}],"title":"x"}');
    const before = [...bytes];
    const pieces = new JsonInPieces(() => () => true);
    await pieces.add(bytes);
    expect(pieces.end()).to.deep.equal({ items: [], title: 'x' });
    expect([...bytes]).to.deep.equal(before);
  });

  it('comes to an end where an item is not wanted, and does not begin without an answer', async () => {
    for (const begin of [() => () => false, () => undefined]) {
      const pieces = new JsonInPieces(begin);
      await pieces.add(encoded('{"items":[1,2]}'));
      expect(pieces.end()).to.be.undefined;
    }
  });

  it('gives up an item that does not end, and a head', async () => {
    for (const start of ['{"items":["', '{"title":"']) {
      const pieces = new JsonInPieces(() => () => true);
      for (let chunk = 0; chunk < 30; chunk++) await pieces.add(encoded((chunk ? '' : start) + 'x'.repeat(50_000)));
      await pieces.add(encoded('"]}'));
      expect(pieces.end()).to.be.undefined;
    }
  });
});
