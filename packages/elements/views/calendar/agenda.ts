import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '@vicinia/feed/query.js';
import { heading } from '../../card/heading.ts';
import { on, type CalendarContext } from './calendar-context.ts';
import { datedLine } from './dated-line.ts';
import { dayName } from './day-name.ts';

/** The days of a month on which there is something, one after the other. */
export function agenda(context: CalendarContext): TemplateResult {
  const { day, words, level, today } = context;
  const month = day.slice(0, 7);
  const days: string[] = [];
  for (let it = `${month}-01`; it.startsWith(month); it = addDays(it, 1)) days.push(it);
  return html`<div class="agenda">
    ${days.map((it) => {
      const dated = on(it, context);
      if (dated.length === 0) return nothing;
      return html`<section class="agenda-day" aria-current=${it === today ? 'date' : nothing}>
        ${heading(level + 1, dayName(it, words.language), 'agenda-title')}
        <ul role="list">
          ${dated.map((date) => datedLine(date, context))}
        </ul>
      </section>`;
    })}
  </div>`;
}
