import type { Format, ObjectShape, Shape } from './shape.ts';

export type JsonSchema = { [key: string]: unknown };

const moment = '^\\d{4}-\\d\\d-\\d\\d(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-][01]\\d:[0-5]\\d)?)?$';

/**
 * JSON Schema 2020-12 for each text format. The patterns are there because validators need not look at `format`
 * (2020-12, Validation, 7.2.1); what no pattern can say, a day that is in no calendar for example, only `readShape` finds.
 */
const formats: Record<Format, JsonSchema> = {
  day: { format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  email: { format: 'email', pattern: '^[^\\s@<>()]+@[^\\s@<>()]+\\.[^\\s@<>()]+$' },
  language: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  moment: { pattern: moment },
  phone: { pattern: '^\\+?([\\s().\\-/]*\\d){3}[\\d\\s().\\-/]*$' },
  rule: { pattern: '(^|;)FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)' },
  time: { pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
  url: { format: 'uri', pattern: '^https?://' },
  zone: { pattern: '^[A-Za-z_+\\-0-9]+(/[A-Za-z_+\\-0-9]+)*$' },
};

export interface SchemaOptions {
  /** A sentence for a field, by its path in the shape (`places.latitude`), for documentation and editors. */
  describe?: (path: string) => string | undefined;
}

function objectSchema(shape: ObjectShape, path: string, options: SchemaOptions): JsonSchema {
  const properties = Object.entries(shape.fields).map(([name, field]) => {
    const here = path ? `${path}.${name}` : name;
    const description = options.describe?.(here);
    return [name, { ...(description && { description }), ...jsonSchema(field, here, options) }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    ...(shape.required.length > 0 && { required: [...shape.required] }),
    additionalProperties: false,
  };
}

/** The strict JSON Schema 2020-12 of a shape: what `readShape` accepts when strict. */
export function jsonSchema(shape: Shape, path = '', options: SchemaOptions = {}): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', pattern: '\\S', ...(shape.format && formats[shape.format]) };
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(Number.isFinite(shape.min) && { minimum: shape.min }),
        ...(Number.isFinite(shape.max) && { maximum: shape.max }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: [...shape.values] };
    case 'list':
      return { type: 'array', minItems: 1, items: jsonSchema(shape.of, path, options) };
    case 'map':
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: formats.language,
        additionalProperties: jsonSchema(shape.of, path, options),
      };
    case 'object':
      return objectSchema(shape, path, options);
  }
}
