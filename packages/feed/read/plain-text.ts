import { decodeEntities } from './decode-entities.ts';

// What does not end holds all the rest, as in a browser.
const unseen = /<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)|<!--(?:-?>|[^]*?(?:--!?>|$))/gi;
const blockTag =
  /<\/?(?:br|p|div|[uo]l|d[ltd]|li|h[1-6]|table|tr|caption|blockquote|pre|section|article|header|footer|option)\b[^<>]*>/gi;
const cellEnd = /<\/t[dh]\b[^<>]*>/gi;
// Less than, before a space or a number, begins none.
const tag = /<[/!?a-z][^<>]*>/gi;

/**
 * The words of an HTML fragment, with a line break around each block. For search, summaries and plain display: the result
 * is text and must never be used as HTML, since decoded entities may spell tags.
 */
export function plainText(html: string): string {
  const text = html
    .replace(unseen, (_, name?: string) => (name ? ' ' : ''))
    .replace(blockTag, '\n')
    .replace(cellEnd, ' ')
    .replace(tag, '');
  return decodeEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
