import { html, nothing } from 'lit';
import type { Initiative, Occurrence, OpeningHours } from '@vicinia/feed/model.js';
import { endOf, instantOf, zoneOf } from '@vicinia/feed/schedule.js';
import { formatOccurrence, type DateContext } from '../format/date-format.ts';
import { formatWeekdays } from '../format/weekdays-format.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

/** So many dates are written out; the rest is a number. */
const shownDates = 6;

function dateLine(date: Occurrence, dates: DateContext, { words }: DetailsContext) {
  return html`<time datetime=${date.start}>${formatOccurrence(date, dates)}</time>
    ${date.status ? html`<strong class="badge">${words.text(date.status)}</strong>` : nothing}
    ${date.note ? html`· <bdi>${date.note}</bdi>` : nothing}`;
}

function hoursLine({ days, opens, closes, from, until, note }: OpeningHours, dates: DateContext) {
  const season = [from, until].filter((day) => day !== undefined).map((day) => formatOccurrence({ start: day }, dates));
  return html`${formatWeekdays(days, dates.language)},
  ${opens}–${closes}${
    season.length > 0 ? html` (${season.join(' – ')})` : nothing
  }${note ? html` <span dir="auto">${note}</span>` : nothing}`;
}

/** The coming dates, cancelled and postponed ones included, and the opening hours. */
export function whenSection(item: Initiative, context: DetailsContext): Part {
  const { schedule } = item;
  if (!schedule) return nothing;
  const { words } = context;
  const dates = { ...context.dates, timeZone: zoneOf(item, context.dates.timeZone) };
  const coming = (schedule.occurrences ?? [])
    .filter(({ start, end }) => endOf(end ?? start, dates.timeZone) > dates.now)
    .sort((a, b) => instantOf(a.start, dates.timeZone) - instantOf(b.start, dates.timeZone));
  const rest = coming.length - shownDates;
  const lines: unknown[] = coming.slice(0, shownDates).map((date) => dateLine(date, dates, context));
  if (rest > 0) lines.push(words.plural('moreDates', rest));
  return html`
    ${section(
      context,
      words.text('when'),
      lines.length > 0 || schedule.note
        ? html`${bullets(lines)}${schedule.note ? html`<p dir="auto">${schedule.note}</p>` : nothing}`
        : nothing,
    )}
    ${section(
      context,
      words.text('openingHours'),
      bullets(schedule.openingHours?.map((hours) => hoursLine(hours, dates))),
    )}
  `;
}
