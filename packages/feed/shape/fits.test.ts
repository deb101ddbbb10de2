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
        fc.property(rightValue(shape), (value) => fits(sent(value), shape)),
        always,
      );
    });

    it(`is true of just what reading would leave as it is: ${name}`, () => {
      fc.assert(
        fc.property(anyValue(shape), (value) => {
          expect(fits(sent(value), shape)).to.equal(isLeft(sent(value), shape));
        }),
        always,
      );
    });
  }

  it('is false of an unknown field, unless the outermost level is open', () => {
    const shape = object({ inner: object({ a: text() }) });
    expect(fits({ more: 1 }, shape)).to.be.false;
    expect(fits({ more: 1 }, shape, true)).to.be.true;
    expect(fits({ inner: { more: 1 } }, shape, true)).to.be.false;
  });

  it('does not take for a field what means something to JavaScript', () => {
    expect(fits(JSON.parse('{"__proto__":{"name":"a"}}'), object({ name: text() }, ['name']), true)).to.be.false;
    expect(fits(JSON.parse('{"constructor":"a"}'), object({ name: text() }))).to.be.false;
  });
});
