import { html, nothing, type TemplateResult } from 'lit';
import { addDays, addMonths, mondayOf, weeksOf } from '@vicinia/feed/query.js';
import { localise } from '../../card/localise.ts';
import { formatter } from '../../format/date-format.ts';
import { on, type CalendarContext } from './calendar-context.ts';
import { dayName } from './day-name.ts';

/** So many titles stand in a day; the rest is a number. */
const shownTitles = 2;

/** Where a key leads from a day, after the ARIA Authoring Practices' date grid. */
function dayAfter(key: string, day: string, shift: boolean, rightToLeft: boolean): string | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageDown':
      return addMonths(day, shift ? 12 : 1);
    case 'PageUp':
      return addMonths(day, shift ? -12 : -1);
    default:
      return undefined;
  }
}

function cell(it: string, context: CalendarContext): TemplateResult {
  const { day, today, words, feedLanguage, choose } = context;
  const dated = on(it, context);
  const other = it.slice(0, 7) !== day.slice(0, 7);
  const label = `${dayName(it, words.language)}, ${words.plural('datesOn', dated.length)}`;
  const rest = dated.length - shownTitles;
  return html`<td
    class="day"
    role="gridcell"
    data-day=${it}
    ?data-other=${other}
    tabindex=${it === day ? '0' : '-1'}
    aria-selected=${it === day ? 'true' : 'false'}
    aria-current=${it === today ? 'date' : nothing}
    @click=${() => choose(it)}
  >
    <span class="hidden">${label}</span>
    <span aria-hidden="true">
      <span class="day-number">${words.number(Number(it.slice(8)))}</span>
      ${dated.length > 0 ? html`<span class="day-mark"></span>` : nothing}
      <span class="day-titles">
        ${dated
          .slice(0, shownTitles)
          .map(
            ({ entry, occurrence }) =>
              html`<bdi class="day-title" ?data-off=${occurrence.status === 'cancelled'}
                >${localise(entry.item, words.language, feedLanguage).title.text}</bdi
              >`,
          )}
        ${rest > 0 ? html`<span class="quiet">+${words.number(rest)}</span>` : nothing}
      </span>
    </span>
  </td>`;
}

/** A month as a grid of days: arrows move from day to day, and what is on that day stands below. */
export function monthGrid(context: CalendarContext): TemplateResult {
  const { day, words, choose } = context;
  const weeks = weeksOf(day);
  const onKeyDown = (event: KeyboardEvent) => {
    const grid = event.currentTarget as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = dayAfter(event.key, day, event.shiftKey, getComputedStyle(grid).direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    choose(to);
    // The cell of the day is there once the month has been rendered, in this grid.
    requestAnimationFrame(() => grid.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  const weekday = (it: string, weekdayStyle: 'long' | 'short') =>
    formatter(words.language, 'UTC', { weekday: weekdayStyle }).format(Date.parse(`${it}T12:00Z`));
  return html`<table class="month" role="grid" aria-label=${words.text('calendarGrid')} @keydown=${onKeyDown}>
    <thead>
      <tr>
        ${weeks[0]!.map((it) => html`<th scope="col" abbr=${weekday(it, 'long')}>${weekday(it, 'short')}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((it) => cell(it, context))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
