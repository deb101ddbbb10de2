import { expect } from '@open-wc/testing';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { readShape, startReading } from './read-shape.ts';
import { byLanguage, list, object, text, type Shape } from './shape.ts';

/** Texts, since only `JSON.parse` makes `__proto__` a field of its own. */
const payloads: [text: string, shape: Shape][] = [
  ['{"__proto__":{"polluted":true}}', object({ name: text() })],
  ['{"constructor":{"prototype":{"polluted":true}}}', object({ name: text() })],
  ['{"prototype":{"polluted":true}}', object({ name: text() })],
  ['{"name":"a","__proto__":{"polluted":true}}', object({ name: text() })],
  ['{"__proto__":{"name":"polluted"}}', object({ name: text() }, ['name'])],
  ['{"__proto__":{"polluted":"true"}}', byLanguage(text())],
  ['{"constructor":"polluted","it":"a"}', byLanguage(text())],
  ['{"it":{"__proto__":{"polluted":true}}}', byLanguage(object({ name: text() }))],
  ['[{"__proto__":{"polluted":true}},{"name":"a"}]', list(object({ name: text() }))],
  ['{"translations":{"__proto__":{"title":"polluted"}}}', initiativeExtension],
  ['{"translations":{"en":{"__proto__":{"polluted":true},"title":"a"}}}', initiativeExtension],
  ['{"places":{"__proto__":{"polluted":true}}}', initiativeExtension],
  ['{"toString":"polluted","valueOf":"polluted","hasOwnProperty":"polluted"}', initiativeExtension],
];

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

describe('readShape, of names that mean something to JavaScript', () => {
  for (const strict of [false, true]) {
    for (const [payload, shape] of payloads) {
      it(`passes nothing on from ${payload}${strict ? ', strictly' : ''}`, () => {
        const known = Object.getOwnPropertyNames(Object.prototype);
        const read: unknown = readShape(JSON.parse(payload), shape, startReading(undefined, strict));
        expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(known);
        expect(JSON.stringify(read) ?? '').not.to.include('polluted');
        for (const object of objectsIn(read)) {
          expect('polluted' in object).to.be.false;
          expect(Object.keys(object)).not.to.include.members(['__proto__']);
          expect([Object.prototype, Array.prototype]).to.include(Object.getPrototypeOf(object));
        }
      });
    }
  }

  it('finds such a field missing that only the prototype has', () => {
    const at = startReading();
    expect(readShape(JSON.parse('{"__proto__":{"name":"a"}}'), object({ name: text() }, ['name']), at)).to.be.undefined;
    expect(at.problems[0]).to.include({ code: 'missing' });
  });
});
