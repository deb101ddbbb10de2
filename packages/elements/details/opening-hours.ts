import { html, nothing } from 'lit';
import type { Initiative, OpeningHours } from '@vicinia/feed/model.js';
import { groupHours, momentOf, openState, type HoursSeason } from '@vicinia/feed/schedule.js';
import { contract } from '../format/contract.ts';
import { formatter, type DateContext } from '../format/date-format.ts';
import { formatDays } from '../format/days-format.ts';
import { formatList } from '../format/list-format.ts';
import { formatTime, formatTimes } from '../format/time-format.ts';
import { formatWeekdays } from '../format/weekdays-format.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, type Part } from './section.ts';
import { zoneNote } from './zone-note.ts';

const DAY = 86_400_000;

interface Line {
  text: string;
  notes: readonly string[];
}

function seasonText({ from, until }: HoursSeason, dates: DateContext, words: FullDictionary): string | undefined {
  const parts = [
    from && words.text('fromDate', { date: formatDays([from], dates) }),
    until && words.text('untilDate', { date: formatDays([until], dates) }),
  ].filter((it) => it !== undefined);
  if (parts.length === 0) return undefined;
  return contract(
    parts.reduce((first, then) => words.text('clauses', { first, then })),
    words.language,
  );
}

function linesOf({ rows }: HoursSeason, words: FullDictionary): Line[] {
  const { language } = words;
  return rows.map(({ days, spans, notes }) => {
    const times = spans.map(([opens, closes]) => formatTimes(opens, closes, language));
    const values = { first: formatWeekdays(days, language), then: formatList(times, language) };
    return { text: words.text('clauses', values), notes };
  });
}

/** Weekly hours by seasons, from Monday on; those of seasons that are over are left out. */
export function hoursLines(hours: readonly OpeningHours[], dates: DateContext, words: FullDictionary) {
  const today = momentOf(dates.now, dates.timeZone).slice(0, 10);
  return groupHours(hours.filter(({ until }) => !until || until >= today)).map((season) => ({
    season: seasonText(season, dates, words),
    lines: linesOf(season, words),
  }));
}

/** Whether it is open now, and until when. */
function stateText(hours: readonly OpeningHours[], dates: DateContext, words: FullDictionary): string | undefined {
  const { language, timeZone: zone, now } = dates;
  const state = openState(hours, zone, now);
  if (!state) return undefined;
  const { open, until } = state;
  if (until === undefined) return words.text('openNow');
  const clock = momentOf(until, zone);
  const isToday = clock.slice(0, 10) === momentOf(now, zone).slice(0, 10);
  const isNear = until - now < 6 * DAY;
  const day = formatter(
    language,
    zone,
    isNear ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' },
  );
  const time = formatTime(clock.slice(11, 16), language);
  const values = { time, day: day.format(until) };
  const isSoon = until - now < DAY;
  const name = open ? (isSoon ? 'openUntil' : 'openUntilDay') : isToday ? 'opensToday' : 'opensOn';
  return contract(words.text(name, values), language);
}

/** The opening hours, and whether it is open now where somebody is there to be told. */
export function openingHours(item: Initiative, dates: DateContext, context: DetailsContext): Part[] {
  const { words, onPage } = context;
  const hours = item.schedule?.openingHours ?? [];
  const rests = item.status === 'resting' || item.status === 'concluded';
  const state = onPage || rests ? undefined : stateText(hours, dates, words);
  const seasons = hoursLines(hours, dates, words);
  if (seasons.length === 0) return [];
  return [
    state ? html`<p class="open-state"><strong>${state}</strong></p>` : nothing,
    ...seasons.map(
      ({ season, lines }) =>
        html`${season ? html`<p class="rule"><strong>${season}</strong></p>` : nothing}
        ${bullets(
          lines.map(
            ({ text, notes }) => html`${text}${notes.length > 0 ? html` · <bdi>${notes.join(' · ')}</bdi>` : nothing}`,
          ),
        )}`,
    ),
    zoneNote([dates.now], dates.timeZone, context),
  ];
}
