import { formats } from '@vicinia/feed/schema.js';
import { defaultTimeZone } from '@vicinia/feed/read.js';
import { instantOf } from '@vicinia/feed/schedule.js';
import type { Entry } from './read-entry.ts';

/** The id of a content that is not public, and until when it is not: `draft`, or a moment. Empty for what is public. */
export function hiddenUntil({ source, fields }: Entry, now: number): [id: string, until: string][] {
  const { draft, publishFrom: from } = fields;
  if (draft === true) return [[source.id, 'draft']];
  if (typeof from !== 'string' || !formats.moment(from) || instantOf(from, defaultTimeZone) <= now) return [];
  return [[source.id, from]];
}
