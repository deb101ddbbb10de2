import type { Occurrence, Schedule } from '../model/schedule.ts';

interface Known {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly promoter?: object | undefined;
  readonly places?: readonly object[] | undefined;
  readonly schedule?: Schedule | undefined;
}

const last = (dates: readonly Occurrence[]) =>
  dates
    .map(({ start, end = start }) => end)
    .sort()
    .at(-1);

/**
 * What the fields of an initiative are called in the other types, for formats that do not say what an item is: then it
 * is what the reader asks for. Fields that a type does not know are passed over when it is read.
 */
export function anyType({ title, published, promoter, places = [], schedule }: Known) {
  const dates = [
    ...(schedule?.occurrences ?? []),
    ...(schedule?.recurrences ?? []).map(({ start, end }) => ({ start, ...(end && { end }) })),
  ];
  const [first] = dates.map(({ start }) => start).sort();
  const repeats = schedule?.recurrences !== undefined;
  const [place] = places;
  return {
    // A notice holds for as long as what it is about.
    period: first === undefined ? undefined : { from: first, ...(!repeats && { until: last(dates) }) },
    timeZone: schedule?.timeZone,
    // A training path meets in the sessions of its one module.
    modules:
      title === undefined || dates.length === 0
        ? undefined
        : [{ title, sessions: dates.map((it) => ({ ...it, ...(place && { place }) })) }],
    // A resource is dated by its publication.
    date: published?.slice(0, 10),
    publisher: promoter,
  };
}
