import type { Item } from '../model/feed.ts';
import { decodeEntities } from '../read/decode-entities.ts';
import { plainText } from '../read/plain-text.ts';

/** What is searched of an item's description: its words, whatever it is written in. */
export function searchedBody({ description, descriptionFormat }: Item): string | undefined {
  if (!description) return undefined;
  if (descriptionFormat === 'html') return plainText(description);
  // Marks of Markdown are none of a word.
  return descriptionFormat === 'markdown' ? decodeEntities(description) : description;
}
