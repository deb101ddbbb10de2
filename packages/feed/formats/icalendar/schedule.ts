import type { Occurrence, Recurrence, Schedule } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { momentOf } from '../../schedule/moment-of.ts';
import { compact } from '../compact.ts';
import { differences } from './differences.ts';
import type { Entry } from './entry.ts';
import { holdsOn, noteRange, turned, type Course } from './from-then-on.ts';
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
  /** Overrides that speak of their date and of all that follow. */
  readonly #turns = new Set<Entry>();
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
    const note = this.#whole?.text('COMMENT');
    return compact({ timeZone: this.#zone, occurrences, recurrences: this.#recurrences, note });
  }

  /** The event that speaks for all dates; of several events that are one item, others speak of their own date. */
  get #whole(): Entry | undefined {
    const { events } = this.#series;
    return events.length === 1 ? events[0] : events.find((it) => it.first('RRULE'));
  }

  #noteOf = (event: Entry): string | undefined => (event === this.#whole ? undefined : event.text('COMMENT'));

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
    const courses = this.#follow(good.map((rule) => ({ rule, ...this.#span(times) })));
    const moved = this.#series.overrides.filter((it) => this.#isMoved(it)).flatMap((it) => this.#dateOf(it) ?? []);
    this.#addRules(courses, [...dropped, ...moved]);
    if (good.length === 0)
      this.#set(times.start, { ...this.#span(times), ...compact({ status: event.status, note: this.#noteOf(event) }) });
    this.#addDates(event, times);
    for (const moment of [...dropped, ...moved]) this.#drop(moment, good.some(isHourly));
  }

  /** The courses that a series takes when some of its overrides hold from their date on. */
  #follow(given: Course[]): Course[] {
    let courses = given;
    for (const override of this.#series.overrides.filter(holdsOn)) {
      const times = this.#times.get(override);
      const from = this.#dateOf(override) ?? times?.start;
      if (!from || !(times || override.isCancelled)) continue;
      const turn = { from: this.#write(from), to: override.isCancelled || !times ? undefined : this.#span(times) };
      const next = courses.map((it) => turned(it, turn, this.#here));
      if (!next.every((it) => it !== undefined)) continue;
      courses = next.flat();
      this.#turns.add(override);
    }
    return courses;
  }

  #addRules(courses: readonly Course[], dropped: readonly Moment[]): void {
    const except = [...new Set(dropped.map(this.#day))];
    for (const { rule, start, end } of courses) {
      const left = except.length > 0 && !isHourly(rule) ? { except } : {};
      this.#recurrences.push({ start, ...(end !== undefined && { end }), rule, ...left });
    }
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

  /** Which date of its series an override is about; some programs name the day of a date that has a time, or the reverse. */
  #dateOf(override: Entry): Moment | undefined {
    const [from] = override.moments('RECURRENCE-ID');
    const [event] = this.#series.events;
    const start = event && this.#times.get(event)?.start;
    if (!from || !start || isDay(from.text) === isDay(start.text)) return from;
    const day = this.#day(from);
    return isDay(from.text) ? { text: day + start.text.slice(10), zone: start.zone } : { text: day, zone: undefined };
  }

  #isMoved(override: Entry): boolean {
    const from = this.#dateOf(override);
    const to = this.#times.get(override)?.start;
    if (override.isCancelled || this.#turns.has(override)) return false;
    return from !== undefined && to !== undefined && this.#instant(from) !== this.#instant(to);
  }

  #addOverride(override: Entry): void {
    const [event] = this.#series.events;
    const times = this.#times.get(override);
    const from = this.#dateOf(override) ?? times?.start;
    const words = event && differences(override, event);
    // A rule has no words: those of a turn stay with its first date.
    if (holdsOn(override) && (words !== undefined || !this.#turns.has(override))) noteRange(override);
    if (!from || (this.#turns.has(override) && !override.isCancelled && words === undefined)) return;
    const note = words === undefined ? {} : { note: words };
    if (override.isCancelled) this.#set(from, { start: this.#write(from), status: override.status!, ...note });
    else if (!times) this.#set(from, { start: this.#write(from), ...note });
    else
      this.#set(times.start, {
        ...this.#span(times),
        ...(event && this.#isMoved(override) && { status: 'moved' }),
        ...compact({ status: override.status }),
        ...note,
      });
  }
}

function periodEnd(event: Entry, property: Property, period: unknown, start: Moment): Moment | undefined {
  const end = Array.isArray(period) ? String(period[1]) : '';
  if (/^P/i.test(end)) return after(start, end);
  return end === '' ? undefined : event.momentsOf({ ...property, values: [end] })[0];
}
