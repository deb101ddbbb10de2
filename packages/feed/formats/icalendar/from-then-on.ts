import { isDay } from '../../schedule/instant.ts';
import { readRule } from '../../schedule/read-rule.ts';
import { wallsOf } from '../../schedule/walls-of.ts';
import { ZoneClock } from '../../schedule/zone-clock.ts';
import type { Entry } from './entry.ts';
import { moveDays } from './move-days.ts';

const DAY = 86_400_000;

/** A rule and its first date, as the model has them. */
export interface Course {
  readonly rule: string;
  readonly start: string;
  readonly end?: string | undefined;
}

/** The other way that a series goes from one of its dates on; without `to` it ends there. */
export interface Turn {
  /** The date as it would have been. */
  readonly from: string;
  readonly to?: { readonly start: string; readonly end?: string | undefined } | undefined;
}

/** Does an override speak of its date and of all that follow (RFC 5545, 3.2.13)? */
export const holdsOn = (override: Entry): boolean =>
  /^thisandfuture$/i.test(override.first('RECURRENCE-ID')?.parameter('range') ?? '');

/** Says of such an override that not everything in it could be kept. */
export function noteRange(override: Entry): void {
  const { problems, where } = override.notesAt(override.first('RECURRENCE-ID'));
  const found = 'RECURRENCE-ID;RANGE=THISANDFUTURE';
  problems.push({ code: 'left-out', severity: 'note', path: ['RECURRENCE-ID'], found, ...where });
}

/** As UNTIL says it: the day before, or the second before in UTC (RFC 5545, 3.3.10). */
function before(moment: string, clock: ZoneClock): string {
  const last = isDay(moment) ? clock.wallOf(moment) - DAY : clock.read(moment) - 1000;
  const text = new Date(last).toISOString().replace(/[-:]|\.\d+/g, '');
  return isDay(moment) ? text.slice(0, 8) : text;
}

/**
 * A course as it is until a turn, and from then on. The course alone when it has
 * ended by then; undefined when its rule has no words for the other way.
 */
export function turned(course: Course, { from, to }: Turn, zone: string): Course[] | undefined {
  const clock = new ZoneClock(zone);
  const rule = readRule(course.rule);
  const [start, at] = [clock.wallOf(course.start), clock.wallOf(from)];
  if (rule.until !== undefined && clock.wallOf(rule.until) < at - (isDay(rule.until) ? DAY - 1 : 0)) return [course];
  const bare = course.rule.replace(/(^|;)(COUNT|UNTIL)=[^;]*/g, '').replace(/^;/, '');
  const passed = rule.count === undefined ? Infinity : [...wallsOf(rule, start, start, at)].length;
  if (rule.count !== undefined && passed >= rule.count) return [course];
  const head = rule.count === undefined ? `UNTIL=${before(from, clock)}` : `COUNT=${passed}`;
  const until = at > start ? [{ ...course, rule: `${bare};${head}` }] : [];
  if (!to) return until;
  const days = Math.floor(clock.wallOf(to.start) / DAY) - Math.floor(at / DAY);
  const moved = moveDays(rule.count === undefined ? course.rule : `${bare};COUNT=${rule.count - passed}`, days);
  return moved === undefined ? undefined : [...until, { rule: moved, start: to.start, end: to.end }];
}
