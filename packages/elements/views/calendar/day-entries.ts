import { type nothing, html, type TemplateResult } from 'lit';
import { heading } from '../../card/heading.ts';
import { on, type CalendarContext } from './calendar-context.ts';
import { datedLine } from './dated-line.ts';
import { dayName } from './day-name.ts';

/** What is on, on the day that is chosen. */
export function dayEntries(context: CalendarContext): TemplateResult | typeof nothing {
  const { day, words, level } = context;
  const dated = on(day, context);
  return html`<section class="agenda-day">
    ${heading(level + 1, dayName(day, words.language), 'agenda-title')}
    ${
      dated.length > 0
        ? html`<ul role="list">
            ${dated.map((date) => datedLine(date, context))}
          </ul>`
        : html`<p class="quiet">${words.plural('datesOn', 0)}</p>`
    }
  </section>`;
}
