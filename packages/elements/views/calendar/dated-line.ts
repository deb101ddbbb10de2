import { html, nothing, type TemplateResult } from 'lit';
import type { DatedEntry } from '@vicinia/feed/query.js';
import { isDay, instantOf, zoneOf } from '@vicinia/feed/schedule.js';
import { localise } from '../../card/localise.ts';
import { formatter } from '../../format/date-format.ts';
import type { CalendarContext } from './calendar-context.ts';

/** The hours of a date on one of its days: `17:00–19:00`, or that it takes the whole day. */
function hoursOf({ entry, occurrence, firstDay, lastDay }: DatedEntry, context: CalendarContext): string {
  const { words, feed } = context;
  const { start, end } = occurrence;
  if (isDay(start) || firstDay !== lastDay) return words.text('allDay');
  const zone = zoneOf(entry.item, feed.timeZone);
  const format = formatter(words.language, zone, { hour: '2-digit', minute: '2-digit' });
  const from = instantOf(start, zone);
  const until = end === undefined || isDay(end) ? from : instantOf(end, zone);
  return until > from ? format.formatRange(from, until) : format.format(from);
}

/** One date in a list: when, what, where; a press shows the details. */
export function datedLine(dated: DatedEntry, context: CalendarContext): TemplateResult {
  const { words, feedLanguage, open } = context;
  const { entry, occurrence } = dated;
  const { item } = entry;
  const { title } = localise(item, words.language, feedLanguage);
  const place = item.type === 'initiative' ? item.places?.[0] : undefined;
  const where = place?.name ?? place?.address ?? place?.municipality;
  const { status } = occurrence;
  return html`<li class="dated">
    <span class="dated-hours">${hoursOf(dated, context)}</span>
    <span class="dated-what">
      <button class="opener" part="button" aria-haspopup="dialog" @click=${() => open(item)}>
        <bdi lang=${title.lang ?? nothing}>${title.text}</bdi>
      </button>
      ${status ? html`<strong class="badge" part="badge">${words.text(status)}</strong>` : nothing}
      ${where ? html`<span class="quiet"><bdi>${where}</bdi></span>` : nothing}
    </span>
  </li>`;
}
