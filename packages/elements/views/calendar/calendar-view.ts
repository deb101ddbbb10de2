import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addDays, addMonths, datesBetween, weeksOf, type DatedEntry } from '@vicinia/feed/query.js';
import { instantOf, momentOf } from '@vicinia/feed/schedule.js';
import { heading } from '../../card/heading.ts';
import { announce } from '../../feed/announcer.ts';
import { formatter } from '../../format/date-format.ts';
import { nextIcon, previousIcon } from '../../icons/arrow-icons.ts';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';
import { agenda } from './agenda.ts';
import type { CalendarContext } from './calendar-context.ts';
import { dayEntries } from './day-entries.ts';
import { monthGrid } from './month-grid.ts';

type Mode = 'month' | 'agenda';

/** A month of dates, as a grid of days or one after the other. */
export class CalendarView implements Piece<ViewContext> {
  readonly #host: LitElement;
  #mode: Mode = 'month';
  /** The visitor's day; until there is one, today. */
  #day: string | undefined;
  #key: readonly unknown[] = [];
  #dated: readonly DatedEntry[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(context: ViewContext, words: FullDictionary): TemplateResult {
    const { dates, feed, level } = context;
    const today = momentOf(dates.now, feed.timeZone).slice(0, 10);
    const day = this.#day ?? today;
    const choose = (chosen: string) => this.#choose(chosen);
    const dated = this.#datesOf(day, context);
    const calendar: CalendarContext = { ...context, words, day, today, dated, choose };
    const title = monthName(day, words.language);
    const go = (to: string) => {
      this.#choose(to);
      announce(monthName(to, words.language), words.language);
    };
    return html`<div class="calendar">
      <div class="calendar-head">
        <div class="calendar-steps">
          <button
            class="step"
            part="button"
            aria-label=${words.text('previousMonth')}
            @click=${() => go(addMonths(day, -1))}
          >
            ${previousIcon}
          </button>
          <button
            class="step"
            part="button"
            aria-label=${words.text('nextMonth')}
            @click=${() => go(addMonths(day, 1))}
          >
            ${nextIcon}
          </button>
          <button class="step" part="button" @click=${() => go(today)}>${words.text('today')}</button>
        </div>
        ${heading(level, title, 'calendar-title')}
        <div class="views" role="group" aria-label=${words.text('calendarMode')}>
          ${this.#modeButton('month', words)}${this.#modeButton('agenda', words)}
        </div>
      </div>
      ${this.#mode === 'agenda' ? agenda(calendar) : html`${monthGrid(calendar)}${dayEntries(calendar)}`}
      ${this.#hint(calendar, go)}
    </div>`;
  }

  #modeButton(mode: Mode, words: FullDictionary): TemplateResult {
    const choose = () => {
      this.#mode = mode;
      this.#host.requestUpdate();
    };
    return html`<button
      class="tool"
      part="button"
      aria-pressed=${mode === this.#mode ? 'true' : 'false'}
      @click=${choose}
    >
      ${words.text(mode)}
    </button>`;
  }

  #choose(day: string): void {
    this.#day = day;
    this.#host.requestUpdate();
  }

  /** The dates of the weeks that are shown; worked out anew only for another month or other entries. */
  #datesOf(day: string, { entries, feed }: ViewContext): readonly DatedEntry[] {
    const key = [day.slice(0, 7), entries, feed.timeZone];
    if (key.some((part, i) => part !== this.#key[i])) {
      const weeks = weeksOf(day);
      const at = (it: string) => instantOf(it, feed.timeZone);
      this.#dated = datesBetween(entries, feed.timeZone, at(weeks[0]![0]!), at(addDays(weeks.at(-1)![6]!, 1)));
      this.#key = key;
    }
    return this.#dated;
  }

  /** In a month without any date, the way to the next one. */
  #hint({ words, entries, day, dated, dates, feed }: CalendarContext, go: (day: string) => void): unknown {
    const month = day.slice(0, 7);
    if (dated.some(({ firstDay, lastDay }) => firstDay.slice(0, 7) <= month && month <= lastDay.slice(0, 7)))
      return nothing;
    const nextAt = entries.reduce((next, entry) => Math.min(next, entry.nextAt), Infinity);
    const next = Number.isFinite(nextAt)
      ? momentOf(Math.max(nextAt, dates.now), feed.timeZone).slice(0, 10)
      : undefined;
    return html`<div class="message" part="message">
      <p>${words.text('noDates')}</p>
      ${
        next && next.slice(0, 7) !== month
          ? html`<button class="button" part="button" @click=${() => go(next)}>
              ${words.text('goToNext', { month: monthName(next, words.language) })}
            </button>`
          : nothing
      }
    </div>`;
  }
}

const monthName = (day: string, language: string): string =>
  formatter(language, 'UTC', { month: 'long', year: 'numeric' }).format(Date.parse(`${day}T12:00Z`));
