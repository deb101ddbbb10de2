import { feedDocument } from '../model/feed.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { jsonFeedItem } from '../read/json-feed-item.ts';
import { allKinds } from '../read/kinds.ts';
import { jsonSchema, type JsonSchema } from '../shape/json-schema.ts';
import { choice, flag, list, object, text } from '../shape/shape.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const dateTime = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};

/** JSON Feed wants custom fields allowed when their names begin with an underscore (1.1, Extensions). */
const custom = { patternProperties: { '^_': true } };

/** What JSON Feed 1.1 has fields for and the reader has no use for. */
const authors = list(object({ name: text(), url: text('url'), avatar: text('url') }));
const unread = object({
  user_comment: text(),
  favicon: text('url'),
  authors,
  expired: flag(),
  hubs: list(object({ type: text(), url: text('url') }, ['type', 'url'])),
});

const propertiesOf = (schema: JsonSchema) => schema.properties as Record<string, JsonSchema>;

function itemSchema(type: ItemType): JsonSchema {
  const extension = object({ ...allKinds[type].fields, type: choice([type]) }, ['type']);
  const base = jsonSchema(jsonFeedItem);
  const { author: _, attachments, ...properties } = propertiesOf(base);
  return {
    ...base,
    ...custom,
    properties: {
      ...properties,
      authors: jsonSchema(authors),
      attachments: {
        ...attachments,
        items: { ...(attachments!.items as JsonSchema), ...custom, required: ['url', 'mime_type'] },
      },
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
      ...propertiesOf(base),
      ...propertiesOf(jsonSchema(unread)),
      version: { enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
      items: { type: 'array', items: { oneOf: items } },
    },
    required: ['version', 'title', 'items'],
    $defs: Object.fromEntries(itemTypes.map((type) => [type, itemSchema(type)])),
  };
}
