import { formats } from '@vicinia/feed/schema.js';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A validator that looks at `format` too, which the specification leaves open; it refuses schemas with a slip in them. */
export function validator(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  ajv.addFormat('date', formats.day);
  ajv.addFormat('date-time', dateTime);
  ajv.addFormat('email', formats.email);
  ajv.addFormat('uri', formats.url);
  return ajv.compile(schema);
}

/** What a schema has to say against a value: the places, with the keyword that fails there. */
export function complaints(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Is it a schema at all, as JSON Schema 2020-12 describes them? */
export const isSchema = (schema: AnySchema): boolean => new Ajv2020().validateSchema(schema) === true;
