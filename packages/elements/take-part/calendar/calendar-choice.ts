import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Occurrence } from '@vicinia/feed/model.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import type { DetailsContext } from '../../details/details-context.ts';
import { formatOccurrence } from '../../format/date-format.ts';
import { calendarIcon } from '../../icons/icons.ts';
import type { Teller } from '../teller.ts';
import { calendarFeed, hasDates, hasRules } from './calendar-feed.ts';
import { comingDates } from './coming-dates.ts';

/** So many dates can be taken one by one. */
const offered = 8;

/** Puts an item into the visitor's calendar: at once where it has one date, else all of them or one after a choice. */
export class CalendarChoice {
  readonly #redraw: () => void;
  readonly #teller: Teller;
  #isOpen = false;

  constructor(redraw: () => void, teller: Teller) {
    this.#redraw = redraw;
    this.#teller = teller;
  }

  renderButton(item: Item, context: DetailsContext): TemplateResult | typeof nothing {
    const { words } = context;
    if (!hasDates(item) || (comingDates(item, context.dates).length === 0 && !hasRules(item))) return nothing;
    const label = html`${calendarIcon}<span>${words.text('toCalendar')}</span>`;
    if (!this.#hasChoice(item, context))
      return html`<button class="act" part="button" @click=${() => this.#take(item, context)}>${label}</button>`;
    const toggle = () => {
      this.#isOpen = !this.#isOpen;
      this.#redraw();
    };
    return html`<button class="act" part="button" aria-expanded=${this.#isOpen ? 'true' : 'false'} @click=${toggle}>
      ${label}
    </button>`;
  }

  renderChoice(item: Item, context: DetailsContext): TemplateResult | typeof nothing {
    if (!this.#isOpen || !this.#hasChoice(item, context)) return nothing;
    const { words } = context;
    const dates = { ...context.dates, timeZone: zoneOf(item, context.dates.timeZone) };
    const button = (label: string, date?: Occurrence) =>
      html`<li>
        <button class="act" part="button" @click=${() => this.#take(item, context, date)}>${label}</button>
      </li>`;
    return html`<ul class="unfolded acts" role="list" aria-label=${words.text('toCalendar')}>
      ${button(words.text('allDates'))}
      ${comingDates(item, dates)
        .slice(0, offered)
        .map((date) => button(formatOccurrence(date, dates), date))}
    </ul>`;
  }

  #hasChoice(item: Item, { dates }: DetailsContext): boolean {
    return comingDates(item, dates).length > 1;
  }

  #take(item: Item, { words, feed, dates }: DetailsContext, date?: Occurrence): void {
    void this.#teller.tried(async () => {
      const { writeCalendarFile } = await import('./write-calendar-file.ts');
      writeCalendarFile(calendarFeed(item, feed ?? { timeZone: dates.timeZone, items: [] }, date));
      this.#teller.tell(words.text('calendarMade'), words);
    }, words);
  }
}
