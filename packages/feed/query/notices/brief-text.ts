import type { Item } from '../../model/feed.ts';
import { plainText } from '../../read/plain-text.ts';

/** About three lines. */
const longest = 280;

/** The beginning of an item's description in plain words, for one without a summary; nothing of Markdown, which is not read here. */
export function briefText({ description, descriptionFormat }: Item): string | undefined {
  if (!description || descriptionFormat === 'markdown') return undefined;
  const plain = descriptionFormat === 'html' ? plainText(description) : description;
  const line = plain.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line || undefined;
  const end = line.lastIndexOf(' ', longest);
  return `${line.slice(0, end > 0 ? end : longest)}…`;
}
