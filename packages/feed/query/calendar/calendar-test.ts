import type { Entry } from '../catalogue.ts';
import type { Filters } from '../filters.ts';
import { clockOf } from './clock.ts';
import { enrolmentOfEntry } from './enrolment-of-entry.ts';
import { fitsAge } from './fits-age.ts';
import { everySlot, slotsOf, type Slots } from './slots.ts';
import { slotsOfEntry } from './slots-of-entry.ts';
import { names, shared, spanOf, spanOfName, type Span } from './span.ts';

type Choice = readonly string[];

let named: { today: number; spans: readonly Span[] } | undefined;

function namedSpans(today: number): readonly Span[] {
  if (named?.today !== today) named = { today, spans: names.map((name) => spanOfName(name, today)) };
  return named.spans;
}

/** The slots of an entry within a span; of those that have a name they are remembered, since every choice asks for them. */
function knownSlots(entry: Entry, span: Span, today: number): Slots {
  if (!span.name) return slotsOfEntry(entry, [span])[0]!;
  entry.slots ??= slotsOfEntry(entry, namedSpans(today));
  return entry.slots[names.indexOf(span.name)]!;
}

/** The spans that each of these choices allows. */
function spansOf(choices: readonly Choice[], today: number): readonly Span[] {
  const spans = choices.map((values) => values.flatMap((value) => spanOf(value, today) ?? []));
  return spans.reduce(
    (left, right) => left.flatMap((a) => right.map((b) => shared(a, b))),
    [spanOfName('always', today)],
  );
}

const ageOf = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : NaN);

const fitsAges = ({ item }: Entry, choices: readonly Choice[]): boolean =>
  item.type !== 'resource' &&
  choices.every((values) => values.some((value) => fitsAge(item.audience ?? {}, ageOf(value))));

function fitsEnrolment(entry: Entry, choices: readonly Choice[]): boolean {
  const state = enrolmentOfEntry(entry);
  return state !== undefined && choices.every((values) => values.includes(state));
}

/**
 * Does an entry meet what filters say of dates, times, ages and enrolling? All filters that are given hold, and a day, a weekday and
 * a time that are asked for must be met by the same date: "Thursday afternoon". Opening hours count as dates; what is
 * over, cancelled or postponed does not. Other facets are not looked at.
 */
export function calendarTest(...all: readonly Filters[]): (entry: Entry) => boolean {
  const choices = (facet: 'when' | 'age' | 'enrolment') =>
    all.flatMap((filters) => (filters[facet]?.length ? [filters[facet]] : []));
  const wanted = all.reduce((slots, { weekday, time }) => slots & slotsOf(weekday, time), everySlot);
  const [days, ages, enrolments] = [choices('when'), choices('age'), choices('enrolment')];
  const dated = days.length > 0 || all.some(({ weekday, time }) => weekday?.length || time?.length);
  let at: { today: number; spans: readonly Span[] } | undefined;
  const meets = (entry: Entry): boolean => {
    const { today } = clockOf(entry.zone, entry.now);
    if (at?.today !== today) at = { today, spans: spansOf(days, today) };
    return at.spans.some((span) => (knownSlots(entry, span, today) & wanted) !== 0);
  };
  return (entry) =>
    (!dated || meets(entry)) &&
    (ages.length === 0 || fitsAges(entry, ages)) &&
    (enrolments.length === 0 || fitsEnrolment(entry, enrolments));
}
