import { html, nothing } from 'lit';
import type { Initiative, Occurrence, Recurrence } from '@vicinia/feed/model.js';
import { endOf, instantOf, isDay, nextOccurrence, zoneOf } from '@vicinia/feed/schedule.js';
import { formatOccurrence, type DateContext } from '../format/date-format.ts';
import { formatSoon } from '../format/soon-format.ts';
import type { DetailsContext } from './details-context.ts';
import { openingHours } from './opening-hours.ts';
import { recurrenceLines } from './recurrence-text.ts';
import { bullets, fold, section, type Part } from './section.ts';
import { zoneNote } from './zone-note.ts';

/** So many dates are written out, fewer where a rule says them already; the rest unfold. */
const shownDates = { alone: 6, besideRule: 3 };

function dateLine(date: Occurrence, dates: DateContext, { words }: DetailsContext, soon?: string) {
  const { start, status, note } = date;
  const isOff = status === 'cancelled' || status === 'postponed';
  return html`<time class=${isOff ? 'off' : nothing} datetime=${start}>${formatOccurrence(date, dates)}</time>
    ${status ? html`<strong class="badge">${words.text(status)}</strong>` : nothing}
    ${soon ? html`· <strong>${soon}</strong>` : nothing} ${note ? html`· <bdi>${note}</bdi>` : nothing}`;
}

/** How soon the next date is, while that can be told. */
function soonOf(item: Initiative, dates: DateContext, { words, onPage }: DetailsContext) {
  const next = onPage ? undefined : nextOccurrence(item, dates.timeZone, dates.now);
  if (!next) return undefined;
  const started = !isDay(next.start) && instantOf(next.start, dates.timeZone) <= dates.now;
  return { date: next, text: started ? words.text('inProgress') : formatSoon(next.start, dates) };
}

function rulesOf({ schedule }: Initiative, noneLeft: boolean, dates: DateContext, { words }: DetailsContext) {
  // Whoever counts its dates is at an end when none is left; what ends on a day says so itself.
  const isOver = (it: Recurrence) =>
    noneLeft && /COUNT=/i.test(it.rule) && instantOf(it.start, dates.timeZone) <= dates.now;
  const rules = schedule?.recurrences?.filter((it) => !isOver(it)) ?? [];
  return rules.map((it) => recurrenceLines(it, dates, words)).filter((it) => it !== undefined);
}

function dateSections(item: Initiative, dates: DateContext, context: DetailsContext): Part[] {
  const { words } = context;
  const zone = dates.timeZone;
  const inOrder = (item.schedule?.occurrences ?? []).toSorted(
    (a, b) => instantOf(a.start, zone) - instantOf(b.start, zone),
  );
  const isPast = ({ start, end }: Occurrence) => endOf(end ?? start, zone) <= dates.now;
  const [past, coming] = [inOrder.filter(isPast), inOrder.filter((date) => !isPast(date))];
  const rules = rulesOf(item, coming.length === 0, dates, context);
  const soon = soonOf(item, dates, context);
  const lines = coming.map((date) => dateLine(date, dates, context, soon?.date === date ? soon.text : undefined));
  const shown = rules.length > 0 ? shownDates.besideRule : shownDates.alone;
  const more = lines.slice(shown);
  const timed = coming.filter(({ start }) => !isDay(start)).map(({ start }) => instantOf(start, zone));
  return [
    ...rules.map(
      ({ how, limits }) =>
        html`<p class="rule"><strong>${how}</strong></p>
          ${limits ? html`<p class="rule">${limits}</p>` : nothing}`,
    ),
    bullets(lines.slice(0, shown)),
    fold(words.plural('moreDates', more.length), bullets(more)),
    zoneNote(timed, zone, context),
    item.schedule?.note ? html`<p dir="auto">${item.schedule.note}</p>` : nothing,
    fold(
      words.plural('pastDates', past.length),
      bullets(past.toReversed().map((date) => dateLine(date, dates, context))),
    ),
  ];
}

/** When it happens: how often, the coming dates, cancelled and postponed ones included, and the opening hours. */
export function whenSection(item: Initiative, context: DetailsContext): Part {
  const { schedule } = item;
  if (!schedule) return nothing;
  const { words } = context;
  const dates = { ...context.dates, timeZone: zoneOf(item, context.dates.timeZone) };
  return html`
    ${section(context, words.text('when'), dateSections(item, dates, context))}
    ${section(context, words.text('openingHours'), openingHours(item, dates, context))}
  `;
}
