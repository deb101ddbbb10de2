/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** An element around something; nothing around nothing. */
export const wrap = (tag: string, html: string): string => (html === '' ? '' : `<${tag}>${html}</${tag}>`);

/** A link, where there is an address to link to. */
export const anchor = (url: string | undefined, html: string): string =>
  url === undefined || html === '' ? html : `<a href="${escapeHtml(url)}">${html}</a>`;

/** Plain text as HTML: an empty line parts paragraphs. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => wrap('p', escapeHtml(part.trim()).replaceAll('\n', '<br>')))
    .join('');
