import type { Item } from '../../model/feed.ts';
import { dateInWords } from '../dates/date-in-words.ts';
import { datesOf } from '../dates/dates-of.ts';
import { plainDescription } from '../texts/plain-description.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { element } from './element.ts';
import { escapeHtml, paragraphs } from '../texts/html.ts';
import type { RssOptions } from '../rss.ts';

/** So many dates stand in a text; programs get all of them. */
const MOST = 12;

/** When something happens, for people: RSS has no field for it. The reader knows the class, and takes the paragraph out again. */
function whenOf(item: Item, feedZone: string, language: string | undefined): string {
  const zone = zoneOf(item, feedZone);
  const dates = datesOf(item);
  const said = dates.slice(0, MOST).map((date) => escapeHtml(dateInWords(date, zone, language)));
  const more = dates.length > MOST ? ['…'] : [];
  return said.length === 0 ? '' : `<p class="vicinia-when">${[...said, ...more].join('<br>')}</p>`;
}

function htmlOf(item: Item, toHtml: RssOptions['toHtml']): string {
  if (item.descriptionFormat === 'html') return item.description ?? '';
  if (item.descriptionFormat === 'markdown' && item.description !== undefined && toHtml)
    return toHtml(item.description, item);
  return paragraphs(plainDescription(item) ?? '');
}

/** The summary as the description, the description as the content, each with the dates; Markdown as it was written, too. */
export function textsOf(item: Item, zone: string, language: string | undefined, { toHtml }: RssOptions): string {
  const when = whenOf(item, zone, language);
  const html = htmlOf(item, toHtml);
  const brief = escapeHtml(item.summary ?? '') + when;
  const isMarkdown = item.descriptionFormat === 'markdown';
  return [
    element('description', brief === '' ? undefined : brief),
    element('content:encoded', html === '' ? undefined : [when, html].filter(Boolean).join('\n')),
    element('source:markdown', isMarkdown ? item.description : undefined),
  ].join('');
}
