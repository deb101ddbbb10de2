const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function resolve(entity: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? entity;
  const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text with its character references resolved: numbers, and the names that occur in prose. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, resolve);

/**
 * The words of an HTML fragment, with a line break after each block. For search, summaries and plain display: the result
 * is text and must never be used as HTML, since decoded entities may spell tags. `decode` may know more of them.
 */
export function plainText(html: string, decode = decodeEntities): string {
  const text = html
    // One that does not end holds all the rest, as in a browser.
    .replace(/<(script|style|template)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:br|\/(?:p|div|li|h[1-6]|tr|blockquote|pre|section|article))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '');
  return decode(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
