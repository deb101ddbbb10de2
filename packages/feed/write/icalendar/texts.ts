import type { Item } from '../../model/feed.ts';
import { plainDescription } from '../texts/plain-description.ts';
import { textLine } from './content-line.ts';

/**
 * What it is, in words that every program shows; and, in the properties that some know, with its headings and links: HTML as
 * Outlook reads it, Markdown by RFC 9073 (6.5).
 */
export function texts(item: Item, title = item.title): string {
  const { description, descriptionFormat, language } = item;
  const LANGUAGE = { LANGUAGE: language };
  return [
    textLine('SUMMARY', title, LANGUAGE),
    textLine('DESCRIPTION', plainDescription(item) ?? item.summary, LANGUAGE),
    descriptionFormat === 'html' ? textLine('X-ALT-DESC', description, { FMTTYPE: 'text/html' }) : '',
    descriptionFormat === 'markdown'
      ? textLine('STYLED-DESCRIPTION', description, { VALUE: 'TEXT', FMTTYPE: 'text/markdown' })
      : '',
  ].join('');
}
