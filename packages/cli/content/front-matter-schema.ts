import { jsonSchema, type JsonSchema, type Shape } from '@vicinia/feed/schema.js';
import { italianValues } from '@vicinia/feed/words.js';
import type { ContentType } from './content-folders.ts';
import { fieldDescriptions } from './field-descriptions.data.ts';
import { frontMatter } from './front-matter.ts';

/** The values of a closed list with what they mean. */
function glossary(values: readonly string[]): string {
  const glossed = values.map((value) => {
    const meaning = italianValues[value]?.[0];
    return meaning === undefined || meaning === value ? value : `${value} (${meaning})`;
  });
  return ` Valori: ${glossed.join(', ')}.`;
}

/** What a list or a map is of; anything else itself. */
const entryOf = (shape: Shape | undefined): Shape | undefined =>
  shape?.kind === 'list' || shape?.kind === 'map' ? entryOf(shape.of) : shape;

function fieldAt(shape: Shape, path: readonly string[]): Shape | undefined {
  let at = entryOf(shape);
  for (const name of path) at = at?.kind === 'object' ? entryOf(at.byName.get(name)) : undefined;
  return at;
}

/** What a field is for, in Italian. */
function describeField(type: ContentType, path: readonly string[]): string {
  const name = path.at(-1)!;
  const group = path.at(-2) ?? type;
  const shape = fieldAt(frontMatter[type], path);
  const said = fieldDescriptions[`${group}.${name}`] ?? fieldDescriptions[name] ?? name;
  return said + (shape?.kind === 'choice' ? glossary(shape.values) : '');
}

const isAddress = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as JsonSchema)['format'] === 'uri';

/** An address may begin with a slash: then it is one of the site. */
const withOwnAddresses = (value: unknown): unknown =>
  isAddress(value) ? { ...(value as JsonSchema), format: 'uri-reference', pattern: '^(https?://|/)' } : value;

/** JSON Schema of what an editor writes between the `---` lines, with a sentence in Italian for each field. */
export function frontMatterSchema(type: ContentType): JsonSchema {
  const schema = jsonSchema(frontMatter[type], '', { describe: (path) => describeField(type, path.split('.')) });
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => withOwnAddresses(value)) as JsonSchema;
}
