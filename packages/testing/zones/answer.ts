import { formatOccurrence } from '@vicinia/elements/format.js';
import type { Initiative } from '@vicinia/feed/model.js';
import { nextOccurrence } from '@vicinia/feed/schedule.js';
import { expandSchedule } from '@vicinia/feed/write.js';
import type { Answer, Question } from './schedule-answers.ts';

const timeZone = 'Europe/Rome';

/** What our code makes of it where it runs. */
export function answer({ schedule, from, until, nows }: Question): Answer {
  const occurrences = expandSchedule(schedule, timeZone, { from, until, limit: 20 });
  const item: Initiative = { type: 'initiative', id: '1', title: 'Orto', schedule: { occurrences } };
  return {
    starts: occurrences.map(({ start }) => start),
    shown: occurrences.map((date) => formatOccurrence(date, { language: 'it', timeZone, now: from })),
    next: nows.map((now) => nextOccurrence(item, timeZone, now)?.start ?? 'none'),
  };
}
