import { levels, modes } from '../../model/training.ts';
import { compact } from '../compact.ts';
import { levelOf } from '../words/level.ts';
import { modeOf } from '../words/mode.ts';
import { momentIn } from './moment-in.ts';
import { partyIn } from './people.ts';
import type { Row } from './row.ts';

/** What is said of nothing but learning. */
const telling = new Set([
  'level',
  'hours',
  'teachers',
  'certificate',
  'prerequisites',
  'outcomes',
  'provider.name',
  'enrolment.opens',
]);

/** Is it a table of courses, though no column says so? Events, too, may have a teacher and a length. */
export function isTraining(fields: readonly string[], title: string): boolean {
  const marks = fields.filter((field) => telling.has(field)).length;
  return (
    marks >= 3 || (marks >= 1 && /\b(?:cors[oi]|percors[oi] formativ[oi]|course|training|formazione)\b/i.test(title))
  );
}

interface Module {
  readonly title: string;
  readonly sessions: readonly object[];
}

/** A whole number in a cell: "20", "max 20 posti". */
function count(row: Row, field: string): number | undefined {
  const cursor = row.first(field);
  const [digits] = /\d+/.exec(cursor?.text() ?? '') ?? [];
  return digits === undefined ? cursor?.wrong('whole-number') : Number(digits);
}

/** What only training paths have: seats, teachers and enrolment hold for every session that the row has. */
export function trainingOf(row: Row, modules: readonly Module[] | undefined) {
  const [level, mode] = [row.text('level'), row.text('mode')];
  const enrolment = compact({
    opens: momentIn(row, 'enrolment.opens'),
    closes: momentIn(row, 'booking.until'),
  });
  const teachers = row.terms('teachers').map((name) => ({ name }));
  const own = compact({ seats: count(row, 'seats'), seatsLeft: count(row, 'seatsLeft'), teachers });
  const hours =
    row.text('hours') === undefined
      ? undefined
      : Number(/\d+(?:[.,]\d+)?/.exec(row.text('hours')!)?.[0].replace(',', '.') ?? NaN);
  return compact({
    provider: partyIn(row, 'provider.name'),
    level: level === undefined ? undefined : (levelOf(level) ?? row.first('level')?.wrong('choice', levels)),
    mode: mode === undefined ? undefined : (modeOf([mode]) ?? row.first('mode')?.wrong('choice', modes)),
    hours: hours === undefined || Number.isNaN(hours) ? undefined : hours,
    certificate: row.text('certificate'),
    prerequisites: row.text('prerequisites'),
    outcomes: row.terms('outcomes'),
    enrolment,
    modules: modules?.map((module) => ({
      ...module,
      sessions: module.sessions.map((session) => ({ ...session, ...own })),
    })),
  });
}
