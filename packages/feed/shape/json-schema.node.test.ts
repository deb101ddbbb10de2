import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anyValue } from '@vicinia/testing/arbitrary/any-value.js';
import { rightValue } from '@vicinia/testing/arbitrary/right-value.js';
import { complaints, isSchema, validator } from '@vicinia/testing/asserts/json-schema.js';
import fc from 'fast-check';
import { audience } from '../model/audience.ts';
import { contribution } from '../model/contribution.ts';
import { initiative } from '../model/initiative.ts';
import { translation } from '../model/item.ts';
import { attachment } from '../model/attachment.ts';
import { image } from '../model/image.ts';
import { notice } from '../model/notice.ts';
import { place } from '../model/place.ts';
import { resource } from '../model/resource.ts';
import { openingHours, recurrence } from '../model/schedule.ts';
import { booking, cost } from '../model/terms.ts';
import { teacher, training } from '../model/training.ts';
import { jsonSchema } from './json-schema.ts';
import { readShape, startReading } from './read-shape.ts';
import { byLanguage, choice, count, flag, list, number, object, text, type Shape } from './shape.ts';

/** What the strict reader has to say against a value. */
function problems(value: unknown, shape: Shape) {
  const at = startReading(undefined, true);
  readShape(value, shape, at);
  return at.problems;
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('the JSON Schema of a shape', () => {
  const schemas: [shape: Shape, schema: object][] = [
    [text(), { type: 'string', pattern: '\\S' }],
    [flag(), { type: 'boolean' }],
    [number(), { type: 'number' }],
    [number(-90, 90), { type: 'number', minimum: -90, maximum: 90 }],
    [count(130), { type: 'integer', minimum: 0, maximum: 130 }],
    [choice(['a', 'b']), { enum: ['a', 'b'] }],
    [list(flag()), { type: 'array', minItems: 1, items: { type: 'boolean' } }],
    [
      object({ a: flag(), b: flag() }, ['a']),
      {
        type: 'object',
        properties: { a: { type: 'boolean' }, b: { type: 'boolean' } },
        required: ['a'],
        additionalProperties: false,
      },
    ],
    [object({}), { type: 'object', properties: {}, additionalProperties: false }],
  ];
  for (const [shape, schema] of schemas) {
    it(`of a ${shape.kind} is ${JSON.stringify(schema)}`, () => {
      assert.deepEqual(jsonSchema(shape), schema);
    });
  }

  it('has a sentence for each field that has one, found by its path', () => {
    const shape = object({ places: list(object({ latitude: number() })), title: text() });
    const sentences: Record<string, string> = { places: 'Where.', 'places.latitude': 'North.' };
    const schema = jsonSchema(shape, '', { describe: (path) => sentences[path] });
    assert.deepEqual(schema.properties, {
      places: {
        description: 'Where.',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: { latitude: { description: 'North.', type: 'number' } },
          additionalProperties: false,
        },
      },
      title: { type: 'string', pattern: '\\S' },
    });
  });

  for (const [name, shape] of Object.entries({ initiative, training, notice, resource })) {
    it(`of the ${name} is a JSON Schema 2020-12 without a slip`, () => {
      assert.ok(isSchema(jsonSchema(shape)));
      assert.doesNotThrow(() => validator(jsonSchema(shape)));
    });

    it(`of the ${name} accepts what the strict reader accepts`, () => {
      const validate = validator(jsonSchema(shape));
      fc.assert(
        fc.property(rightValue(shape), (value) => {
          assert.deepEqual(problems(sent(value), shape), []);
          assert.deepEqual(complaints(validate, sent(value)), []);
        }),
        { seed: 1789, numRuns: 60 },
      );
    });
  }
});

describe('the JSON Schema and the strict reader', () => {
  // Of zones a pattern can say little.
  const shapes: Record<string, Shape> = {
    text: text(),
    day: text('day'),
    email: text('email'),
    language: text('language'),
    moment: text('moment'),
    phone: text('phone'),
    rule: text('rule'),
    time: text('time'),
    url: text('url'),
    translations: byLanguage(translation),
    audience,
    contribution,
    attachment,
    image,
    place,
    openingHours,
    recurrence,
    cost,
    booking,
    teachers: list(teacher),
  };
  for (const [name, shape] of Object.entries(shapes)) {
    it(`accept the same and refuse the same: ${name}`, () => {
      const validate = validator(jsonSchema(shape));
      fc.assert(
        fc.property(anyValue(shape).map(sent), (value) => {
          // The reader forgives space around a text, since it takes it away; and no pattern knows the calendar.
          fc.pre(!/"\s|\s"|2026-02-30/.test(JSON.stringify(value)));
          assert.equal(validate(value), problems(value, shape).length === 0, JSON.stringify(problems(value, shape)));
        }),
        { seed: 1789, numRuns: 400 },
      );
    });
  }

  const phones = ['12', '112', '+39 0544 12', '++39 0544', '0544-12/34 (5)', '---'];
  const others = [
    '2026-02-28',
    '26-02-28',
    'a@b.it',
    'a@b',
    'https://a.example',
    'HTTPS://a.example',
    'ftp://a.example',
    ' ',
    '',
  ];
  it('accept the same of texts that are near a format', () => {
    for (const format of ['phone', 'day', 'email', 'moment', 'language', 'time'] as const) {
      const validate = validator(jsonSchema(text(format)));
      for (const value of [...phones, ...others])
        assert.equal(validate(value), problems(value, text(format)).length === 0, `${format} "${value}"`);
    }
  });
});
