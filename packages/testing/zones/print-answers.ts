/** Reads questions (JSON) from its input and prints the answers, as the visitor's zone (`TZ`) has them. */
import { text } from 'node:stream/consumers';
import { formatOccurrence } from '@vicinia/elements/format.js';
import type { Initiative } from '@vicinia/feed/model.js';
import { nextOccurrence } from '@vicinia/feed/schedule.js';
import { expandSchedule } from '@vicinia/feed/write.js';
import type { Answer, Question } from './schedule-answers.ts';

const timeZone = 'Europe/Rome';

function answer({ schedule, from, until, nows }: Question): Answer {
  const occurrences = expandSchedule(schedule, timeZone, { from, until, limit: 20 });
  const item: Initiative = { type: 'initiative', id: '1', title: 'Orto', schedule: { occurrences } };
  return {
    starts: occurrences.map(({ start }) => start),
    shown: occurrences.map((date) => formatOccurrence(date, { language: 'it', timeZone, now: from })),
    next: nows.map((now) => nextOccurrence(item, timeZone, now)?.start ?? 'none'),
  };
}

const questions = JSON.parse(await text(process.stdin)) as Question[];
process.stdout.write(JSON.stringify({ hour: new Date(0).getHours(), answers: questions.map(answer) }));
