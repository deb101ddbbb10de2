/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Paragraphs and lines of a plain text. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

/**
 * A plain text for an element that some programs take for text and others for HTML, as a title is: escaped only where it could
 * be taken for markup.
 */
export const plainOrHtml = (text: string): string => (/<|&(?:#|\w+;)/.test(text) ? escapeHtml(text) : text);
