import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';
import type { Occurrence } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { ruleDates } from '../dates/rule-dates.ts';
import { local, utc } from './moments.ts';
import { ruleValue } from './rule.ts';

/** What becomes a VEVENT: dates of an item that belong together. */
export interface Planned extends Occurrence {
  /** Tells the events of an item, or of its part, apart; empty for the only one. */
  readonly mark: string;
  /** Which part of an item it is, where parts have names of their own. */
  readonly part?: string;
  /** RRULE. */
  readonly rule?: string;
  /** Days on which the rule gives no date. */
  readonly except?: readonly string[];
  /** The date of the rule that this is about. */
  readonly instead?: string;
  /** What the part is called. */
  readonly title?: string;
  readonly place?: Place;
  readonly link?: string;
}

const markOf = (start: string, zone: string) => (isDay(start) ? local(start, zone) : utc(instantOf(start, zone)));

/** Several dates without a rule are an event each: few programs read RDATE. */
function single(dates: readonly Occurrence[], zone: string, alone: boolean): Planned[] {
  const only = alone && dates.length === 1;
  return dates.map((date) => ({ ...date, mark: only ? '' : markOf(date.start, zone) }));
}

function ofInitiative({ schedule = {} }: Extract<Item, { type: 'initiative' }>, zone: string): Planned[] {
  const { rules, single: dates } = ruleDates(schedule, zone);
  const planned = rules.flatMap(({ recurrence, changed }, i): Planned[] => {
    const { start, end, except } = recurrence;
    const rule = ruleValue(recurrence, zone);
    const mark = i === 0 ? '' : `rule-${i + 1}`;
    const note = i === 0 ? schedule.note : undefined;
    const span = { start, ...(end !== undefined && { end }), ...(note !== undefined && { note }), mark };
    const first: Planned = rule === undefined ? span : { ...span, rule, ...(except && { except }) };
    return [first, ...changed.map((date) => ({ ...date, mark, instead: date.start }))];
  });
  return [...planned, ...single(dates, zone, planned.length === 0)];
}

/** A calendar knows no paths: every module is an event, with its sessions as its dates. */
function ofTraining({ title, modules = [] }: Extract<Item, { type: 'training' }>, zone: string): Planned[] {
  const isPlain = modules.length === 1 && modules[0]!.title === title;
  return modules.flatMap((module, i) => {
    const sessions = module.sessions ?? [];
    return sessions.map((session): Planned => {
      const { start, end, status, place, link } = session;
      const note = [session.title, session.note].filter(Boolean).join(' · ');
      return {
        start,
        mark: sessions.length === 1 ? '' : markOf(start, zone),
        ...(end !== undefined && { end }),
        ...(status && { status }),
        ...(note !== '' && { note }),
        ...(!isPlain && { part: `module-${i + 1}`, title: `${title}: ${module.title}` }),
        ...(place && { place }),
        ...(link !== undefined && { link }),
      };
    });
  });
}

/** The events of an item; none when it has no dates. */
export function plannedOf(item: Item, feedZone: string): Planned[] {
  const zone = zoneOf(item, feedZone);
  if (item.type === 'initiative') return ofInitiative(item, zone);
  if (item.type === 'training') return ofTraining(item, zone);
  const { from, until } = item.type === 'notice' ? (item.period ?? {}) : {};
  return from === undefined ? [] : [{ start: from, ...(until !== undefined && { end: until }), mark: '' }];
}
