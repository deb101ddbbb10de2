import { formats } from '../../shape/format.ts';
import { datesIn, type Span } from '../words/dates-in.ts';
import { openingHours } from '../words/opening-hours.ts';
import { recurrenceIn, type Repetition } from '../words/recurrence-in.ts';
import { timesIn, type TimeRange } from '../words/times-in.ts';
import type { Row } from './row.ts';

/** What the cells of a row say of time. */
export interface TimeCells {
  /** The dates that are named. */
  dates: Span[];
  times: readonly TimeRange[];
  repetition: Repetition | undefined;
  /** What is no date and no time, in its own words. */
  words: string[];
}

/** The columns in which days of the week and repetitions may stand. */
export const regularFields = ['schedule.openingHours', 'schedule.rule', 'schedule.days'] as const;

/** Reads the cells that speak of time; dates that are none are problems, other words stay words. */
export function readTimeCells(row: Row): TimeCells {
  const said: TimeCells = { dates: [], times: [], repetition: undefined, words: [] };
  for (const cursor of row.all('schedule.start')) {
    const text = cursor.text() ?? '';
    const dates = datesIn(text);
    const repetition = dates ? undefined : recurrenceIn(text);
    if (dates) said.dates.push(...dates);
    else if (repetition) said.repetition = repetition;
    else if (/\d/.test(text)) cursor.wrong('moment');
    if (!dates && !repetition) said.words.push(text);
  }
  const clock = row.text('schedule.startTime') ?? '';
  const ends = timesIn(row.text('schedule.endTime') ?? '')?.[0]?.opens;
  const times = timesIn(clock);
  if (times) said.times = ends === undefined ? times : times.map(({ opens, closes = ends }) => ({ opens, closes }));
  else if (clock !== '') {
    if (/\d/.test(clock)) row.first('schedule.startTime')?.wrong('time');
    said.words.push(clock);
  }
  for (const field of regularFields) {
    const text = row.text(field) ?? '';
    const repetition = recurrenceIn(text);
    const only = repetition ? undefined : timesIn(text);
    if (repetition)
      said.repetition = {
        rule: { ...said.repetition?.rule, ...repetition.rule },
        times: repetition.times.length > 0 ? repetition.times : (said.repetition?.times ?? []),
      };
    else if (only) said.times = only;
    else if (text !== '' && !formats.rule(text.toUpperCase()) && openingHours(text).hours.length === 0)
      said.words.push(text);
  }
  return said;
}
