import type { Item } from '../../model/feed.ts';
import { plainText } from '../../read/plain-text.ts';
import { plainOfMarkdown } from './plain-of-markdown.ts';

/** The words of an item's description, whatever it is written in. */
export function plainDescription({ description, descriptionFormat }: Item): string | undefined {
  if (description === undefined) return undefined;
  if (descriptionFormat === 'html') return plainText(description) || undefined;
  return (descriptionFormat === 'markdown' ? plainOfMarkdown(description) : description.trim()) || undefined;
}
