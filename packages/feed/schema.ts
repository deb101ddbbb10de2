/** Shapes, the language that the model is written in, and JSON Schema 2020-12 of feeds and of single shapes. */
export { formats } from './shape/format.ts';
export { jsonSchema, type JsonSchema, type SchemaOptions } from './shape/json-schema.ts';
export * from './shape/shape.ts';
export { feedSchema } from './write/feed-schema.ts';
