import { feedDocument } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { jsonFeedItem } from '../read/json-feed-item.ts';
import { allKinds } from '../read/kinds.ts';
import { jsonSchema, type JsonSchema } from '../shape/json-schema.ts';
import { choice, object } from '../shape/shape.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const dateTime = { type: 'string', format: 'date-time' };

/** JSON Feed wants custom fields allowed when their names begin with an underscore (1.1, Extensions). */
const custom = { patternProperties: { '^_': true } };

function itemSchema(type: ItemType): JsonSchema {
  const extension = object({ ...allKinds[type].fields, type: choice([type]) }, ['type']);
  const base = jsonSchema(jsonFeedItem);
  const { author: _, authors, ...properties } = base.properties as Record<string, JsonSchema>;
  return {
    ...base,
    ...custom,
    properties: {
      ...properties,
      authors,
      // RFC 3339 with a time, where front matter may give a bare day.
      date_published: dateTime,
      date_modified: dateTime,
      _vicinia: jsonSchema(extension),
    },
    required: ['id', 'title', '_vicinia'],
    anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
  };
}

/** The published strict schema of a feed: JSON Feed 1.1 whose items carry `_vicinia`. `id` is its own address. */
export function feedSchema(id: string): JsonSchema {
  const base = jsonSchema(feedDocument);
  const items = itemTypes.map((type) => ({ $ref: `#/$defs/${type}` }));
  return {
    $schema: dialect,
    $id: id,
    title: 'Vicinia feed 1',
    ...base,
    ...custom,
    properties: {
      ...(base.properties as JsonSchema),
      version: { enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
      items: { type: 'array', items: { oneOf: items } },
    },
    required: ['version', 'title', 'items'],
    $defs: Object.fromEntries(itemTypes.map((type) => [type, itemSchema(type)])),
  };
}
