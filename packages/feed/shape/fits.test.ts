import { expect } from '@open-wc/testing';
import { anyValue } from '@vicinia/testing/arbitrary/any-value.js';
import { rightValue } from '@vicinia/testing/arbitrary/right-value.js';
import fc from 'fast-check';
import { initiative } from '../model/initiative.ts';
import { notice } from '../model/notice.ts';
import { resource } from '../model/resource.ts';
import { training } from '../model/training.ts';
import { fits } from './fits.ts';
import { readShape, startReading } from './read-shape.ts';
import { byLanguage, choice, count, flag, list, number, object, text, type Shape } from './shape.ts';

const always = { seed: 1789, numRuns: 200 };
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Would reading leave it as it is, without a word? */
function isLeft(value: unknown, shape: Shape): boolean {
  const at = startReading();
  const read: unknown = readShape(value, shape, at);
  return at.problems.length === 0 && JSON.stringify(read) === JSON.stringify(value);
}

const shapes: Record<string, Shape> = {
  text: text(),
  day: text('day'),
  url: text('url'),
  choice: choice(['mutual-aid', 'pooled-demand']),
  number: number(-90, 90),
  count: count(130),
  flag: flag(),
  list: list(text()),
  map: byLanguage(object({ title: text() })),
  object: object({ url: text('url'), title: text() }, ['url']),
  initiative,
  training,
  notice,
  resource,
};

describe('fits', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`is true of what is right: ${name}`, () => {
      fc.assert(
        fc.property(rightValue(shape), (value) => fits(shape)(sent(value))),
        always,
      );
    });

    it(`is true of just what reading would leave as it is: ${name}`, () => {
      fc.assert(
        fc.property(anyValue(shape), (value) => {
          expect(fits(shape)(sent(value))).to.equal(isLeft(sent(value), shape));
        }),
        always,
      );
    });
  }

  it('is false of an unknown field, unless the outermost level is open', () => {
    const shape = object({ inner: object({ a: text() }) });
    expect(fits(shape)({ more: 1 })).to.be.false;
    expect(fits(shape, true)({ more: 1 })).to.be.true;
    expect(fits(shape, true)({ inner: { more: 1 } })).to.be.false;
  });

  it('does not take for a field what means something to JavaScript', () => {
    expect(fits(object({ name: text() }, ['name']), true)(JSON.parse('{"__proto__":{"name":"a"}}'))).to.be.false;
    expect(fits(object({ name: text() }))(JSON.parse('{"constructor":"a"}'))).to.be.false;
  });

  it('does not mind in which order fields come, nor that other objects had more of them or fewer', () => {
    const isSound = fits(object({ a: text(), b: number(), c: flag() }, ['a', 'c']), true);
    const sound = [
      { a: 'x', b: 1, c: true },
      { c: true, a: 'x' },
      { a: 'x', more: 1, c: true },
      { b: 1, c: false, a: 'x' },
    ];
    const unsound = [{ a: 'x', b: 1 }, { b: 1, c: true }, { a: 'x', b: true, c: 1 }, { c: true, b: 'x', a: 1 }, {}];
    expect([...sound, ...unsound, ...sound].map(isSound)).to.deep.equal([
      ...sound.map(() => true),
      ...unsound.map(() => false),
      ...sound.map(() => true),
    ]);
  });
});
