import type { Occurrence, Recurrence, Schedule } from '../../model/schedule.ts';
import { instantOf, isDay, momentOf } from '../../schedule/instant.ts';
import { compact } from '../compact.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import type { Entry } from './entry.ts';
import { within, type Moment } from './moments.ts';
import type { Property } from './property.ts';
import { ruleOf } from './rule.ts';
import { after, later, length, timesOf, type Times } from './times.ts';

/** Events that share a UID: those that stand for themselves, and those that say what is different on one date. */
export interface Series {
  readonly events: readonly Entry[];
  readonly overrides: readonly Entry[];
}

/** Does a rule give several dates on one day? */
const isHourly = (rule: string): boolean => /BY(HOUR|MINUTE)=[^;]*,/.test(rule);

/** Puts the dates of a series together. */
export class ScheduleReader {
  readonly #series: Series;
  readonly #times: ReadonlyMap<Entry, Times | undefined>;
  /** By their instants: what is said later of a date adds to what was said before. */
  readonly #occurrences = new Map<number, Occurrence>();
  readonly #recurrences: Recurrence[] = [];
  readonly #zone: string | undefined;
  readonly #here: string;

  constructor(series: Series) {
    const entries = [...series.events, ...series.overrides];
    this.#series = series;
    this.#times = new Map(entries.map((it) => [it, timesOf(it)]));
    this.#zone = [...this.#times.values()].find((it) => it?.start.zone !== undefined)?.start.zone;
    this.#here = this.#zone ?? entries[0]!.calendar.zone;
  }

  read(): Schedule | undefined {
    for (const event of this.#series.events) this.#addEvent(event);
    for (const override of this.#series.overrides) this.#addOverride(override);
    const occurrences = [...this.#occurrences.values()];
    if (occurrences.length + this.#recurrences.length === 0) return undefined;
    const note = this.#series.events[0]?.text('COMMENT');
    return compact({ timeZone: this.#zone, occurrences, recurrences: this.#recurrences, note });
  }

  #write = (moment: Moment): string => within(moment, this.#zone);
  #instant = (moment: Moment): number => instantOf(this.#write(moment), this.#here);
  #day = (moment: Moment): string =>
    isDay(moment.text) ? moment.text : momentOf(this.#instant(moment), this.#here).slice(0, 10);

  #span = ({ start, end }: Times): Pick<Occurrence, 'start' | 'end'> => ({
    start: this.#write(start),
    ...(end && { end: this.#write(end) }),
  });

  #set(moment: Moment, date: Occurrence): void {
    const instant = this.#instant(moment);
    this.#occurrences.set(instant, { ...this.#occurrences.get(instant), ...date });
  }

  #addEvent(event: Entry): void {
    const times = this.#times.get(event);
    if (!times) return;
    const rules = event.all('RRULE').map((it) => ruleOf(it, times.start, event));
    const good = event.isCancelled ? [] : rules.filter((it) => it !== undefined);
    const dropped = event.moments('EXDATE');
    const moved = this.#series.overrides.filter((it) => this.#isMoved(it)).flatMap((it) => it.moments('RECURRENCE-ID'));
    this.#addRules(good, times, [...dropped, ...moved]);
    const status = event.isCancelled ? 'cancelled' : statusInTitle(event.title);
    if (good.length === 0) this.#set(times.start, { ...this.#span(times), ...(status && { status }) });
    this.#addDates(event, times);
    for (const moment of [...dropped, ...moved]) this.#drop(moment, good.some(isHourly));
  }

  #addRules(rules: readonly string[], times: Times, dropped: readonly Moment[]): void {
    const except = [...new Set(dropped.map(this.#day))];
    for (const rule of rules)
      this.#recurrences.push({ ...this.#span(times), rule, ...(except.length > 0 && !isHourly(rule) && { except }) });
  }

  /** RDATE: dates beside the rule, as long as the first, or with an end of their own (a period). */
  #addDates(event: Entry, { start, end }: Times): void {
    const span = end && length(start.text, end.text);
    for (const property of event.all('RDATE'))
      for (const [i, moment] of event.momentsOf(property).entries()) {
        const own = periodEnd(event, property, property.values[i], moment);
        const last = own ?? (span === undefined ? undefined : { ...moment, text: later(moment.text, span) });
        this.#set(moment, this.#span({ start: moment, end: last }));
      }
  }

  /** A rule leaves out whole days; of several dates on one day, it is one that is cancelled. */
  #drop(moment: Moment, singly: boolean): void {
    this.#occurrences.delete(this.#instant(moment));
    if (singly) this.#set(moment, { start: this.#write(moment), status: 'cancelled' });
  }

  #isMoved(override: Entry): boolean {
    const [from] = override.moments('RECURRENCE-ID');
    const to = this.#times.get(override)?.start;
    return !override.isCancelled && from !== undefined && to !== undefined && this.#instant(from) !== this.#instant(to);
  }

  #addOverride(override: Entry): void {
    const [event] = this.#series.events;
    const times = this.#times.get(override);
    const from = override.moments('RECURRENCE-ID')[0] ?? times?.start;
    if (!from) return;
    const words = event && differences(override, event);
    const note = words === undefined ? {} : { note: words };
    if (override.isCancelled) this.#set(from, { start: this.#write(from), status: 'cancelled', ...note });
    else if (!times) this.#set(from, { start: this.#write(from), ...note });
    else
      this.#set(times.start, {
        ...this.#span(times),
        ...(event && this.#isMoved(override) && { status: 'moved' }),
        ...note,
      });
  }
}

function periodEnd(event: Entry, property: Property, period: unknown, start: Moment): Moment | undefined {
  const end = Array.isArray(period) ? String(period[1]) : '';
  if (/^P/i.test(end)) return after(start, end);
  return end === '' ? undefined : event.momentsOf({ ...property, values: [end] })[0];
}

/** What is different about one date of a series, in the words of its own event. */
function differences(override: Entry, event: Entry): string | undefined {
  const own = ['SUMMARY', 'LOCATION', 'COMMENT'].map((name) => {
    const text = override.text(name);
    return text === event.text(name) ? undefined : text;
  });
  return own.filter((it) => it !== undefined).join(' · ') || undefined;
}
