import fc, { type Arbitrary } from 'fast-check';

/** A text of which parts are gone, doubled, or something else: what a bad line and bad programs make of a document. */
export function mutilated(text: string, scraps: readonly string[]): Arbitrary<string> {
  const cut = fc.record({
    at: fc.nat(text.length),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80), fc.nat(text.length)),
    scrap: fc.oneof(fc.constant(''), fc.constantFrom(...scraps), fc.string({ maxLength: 4 })),
  });
  return fc
    .array(cut, { minLength: 1, maxLength: 4 })
    .map((cuts) =>
      cuts.reduce((whole, { at, length, scrap }) => whole.slice(0, at) + scrap + whole.slice(at + length), text),
    );
}
