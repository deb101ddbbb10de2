import { plainText } from '../../read/plain-text.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import { decodeEntities } from '../../read/decode-entities.ts';
import { plain, type Entry } from './entry.ts';
import type { XmlElement } from './xml-element.ts';

export interface Texts {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly descriptionFormat?: 'html' | 'markdown' | 'text' | undefined;
}

/** So long may a plain text be and still pass for a summary. */
const SHORT = 300;

/**
 * XHTML may come with a prefix of its own, which HTML does not know. The dates that our own writer puts into texts stand in
 * fields as well.
 */
const html = (element: XmlElement) =>
  element.content.replace(/<(\/?)xhtml:/gi, '<$1').replace(/<p class="vicinia-when">(?:[^<]|<br>)*<\/p>\n?/g, '');

/** Atom says what a text is written in (RFC 4287, 3.1.1); elsewhere it is HTML if it looks so. */
function describe(entry: Entry, element: XmlElement): Texts {
  const type = element.attribute('type');
  const text = html(element);
  if (/html|^application\/xml/i.test(type ?? '') || looksLikeHtml(text))
    return { description: absolute(text, entry.baseOf(element)), descriptionFormat: 'html' };
  return { description: type === 'text' ? text : decodeEntities(text), descriptionFormat: 'text' };
}

function firstWords(text: string): string {
  if (text.length <= 80) return text;
  const end = text.lastIndexOf(' ', 80);
  return `${text.slice(0, end > 0 ? end : 80)}…`;
}

/** Addresses in HTML stand against the feed's, which a page that shows them does not know. */
function absolute(html: string, base: string | undefined): string {
  return html.replace(
    /(\s(?:src|href)\s*=\s*)(["'])(?![a-z][a-z\d+.-]*:|#)([^"'<>]*)\2/gi,
    (whole, name: string, quote: string, path: string) => {
      const address = decodeEntities(path.trim());
      return URL.canParse(address, base)
        ? name + quote + new URL(address, base).href.replaceAll('&', '&amp;') + quote
        : whole;
    },
  );
}

/** A text's own source, where it comes along, says more than what was made of it. */
function longText(entry: Entry, markdown: string | undefined, element: XmlElement | undefined): Texts {
  if (markdown !== undefined) return { description: markdown, descriptionFormat: 'markdown' };
  return element ? describe(entry, element) : {};
}

/** The texts of an item: a short plain description is its summary, as one is that stands beside the whole content. */
export function textsOf(entry: Entry): Texts {
  const whole = entry
    .all('content:encoded', 'content', 'xhtml:body', 'body')
    .find((it) => it.content !== '' && !it.attribute('src'));
  const markdown = entry.said('source:markdown')?.content;
  const brief = entry.said(
    'description',
    'summary',
    'dc:description',
    'media:description',
    'itunes:summary',
    'dcterms:abstract',
  );
  const short = brief && plain(html(brief));
  const long = longText(entry, markdown, whole ?? (short === undefined ? undefined : brief));
  const isShort = short !== undefined && short.length <= SHORT;
  const title = entry.title ?? (short ?? long.description)?.trim();
  const named = { title: entry.title ?? (title && firstWords(plainText(title).replaceAll('\n', ' '))) };
  if (whole && short !== undefined && short !== plain(html(whole))) return { ...named, summary: short, ...long };
  return !whole && isShort && long.descriptionFormat === 'text' ? { ...named, summary: short } : { ...named, ...long };
}
