import { plainText } from '../../read/plain-text.ts';
import { decodeEntities } from '../../read/decode-entities.ts';

// Stand for markup while the rest is turned into text: private characters, of which none is let in from outside.
const [strong, emphasis, link, item, heading, paragraph] = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005'];
const anchor = /<a\b[^<>]*?\bhref\s*=\s*(["'])((?:https?|mailto|tel):[^"'<>\s()]+)\1[^<>]*>([^]*?)<\/a\s*>/gi;

/** Marks that Markdown would read (CommonMark, 2.4) where they are but text. */
const escape = (text: string): string => text.replace(/[\\`*_[\]]/g, '\\$&').replace(/<(?=[a-z/!?])/gi, '\\<');
const inline = (html: string): string => escape(plainText(html).replaceAll('\n', ' '));

/** Emphasis needs its marks at the words (CommonMark, 6.2); around nothing there is none. */
const emphasise = (text: string, at: string, mark: string): string =>
  text
    .replace(
      new RegExp(`${at}(\\s*)([^${at}]*?)(\\s*)${at}`, 'g'),
      (_, before: string, words: string, after: string) =>
        words === '' ? before + after : before + mark + words + mark + after,
    )
    .replaceAll(at, '');

/** What an HTML fragment says, in Markdown: paragraphs, lists, headings, links, emphasis. */
export function markdownOf(html: string): string {
  const links: string[] = [];
  const marked = html
    .replace(/[\ue000-\ue005]/g, '')
    .replace(anchor, (_, __, url: string, label: string) => {
      links.push(`[${inline(label) || decodeEntities(url)}](${decodeEntities(url)})`);
      return link;
    })
    .replace(/<\/?(?:strong|b)\b[^<>]*>/gi, strong)
    .replace(/<\/?(?:em|i)\b[^<>]*>/gi, emphasis)
    .replace(/<h[1-6]\b[^<>]*>/gi, heading)
    .replace(/<li\b[^<>]*>/gi, item)
    .replace(/<\/?(?:p|div|[uo]l|h[1-6]|blockquote|section|article|table|tr|br)\b[^<>]*>/gi, paragraph);
  return emphasise(emphasise(inline(marked), strong, '**'), emphasis, '*')
    .replaceAll(link, () => links.shift() ?? '')
    .replace(/[\s\ue005]*\ue003[\s\ue005]*/g, '\n- ')
    .replace(/[\s\ue005]*\ue004[\s\ue005]*/g, '\n\n### ')
    .replace(/\s*\ue005[\s\ue005]*/g, '\n\n')
    .trim();
}
