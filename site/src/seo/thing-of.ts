import type { Item } from '@vicinia/feed/model.js';
import { jsonLdWriter } from '@vicinia/feed/write.js';
import { timeZone } from '../content/feeds.ts';
import type { Thing } from './thing.ts';

/** An item in schema.org's words; what only our own feeds say stays in them. */
export function thingOf(item: Item): Thing {
  const feed = { title: '', language: 'it', timeZone, items: [item] };
  const { item: thing } = JSON.parse(jsonLdWriter(feed).item(item, 0)) as { item: Record<string, unknown> };
  const { _vicinia, ...known } = thing;
  return { ...known, '@context': ['https://schema.org', { '@language': item.language ?? 'it' }] };
}
