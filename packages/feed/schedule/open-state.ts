import { weekdays, type OpeningHours } from '../model/schedule.ts';
import { weekdayOf } from './completed.ts';
import { instantOfWall, offsetAt } from './instant.ts';

const DAY = 86_400_000;
const dayText = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const timeOf = (time: string) => Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000;

/** Whether a place is open, and the instant (milliseconds) at which that changes: nothing where it never does. */
export interface OpenState {
  readonly open: boolean;
  readonly until: number | undefined;
}

/** When a day's hours begin and end, as instants: those that end before they begin do so on the next day. */
function spansOf(hours: readonly OpeningHours[], day: number, zone: string): [opens: number, closes: number][] {
  const [name, text] = [weekdays[weekdayOf(day)]!, dayText(day)];
  return hours
    .filter(({ days, from, until }) => days.includes(name) && !(from && text < from) && !(until && text > until))
    .map(({ opens, closes }) => {
      const [begin, end] = [timeOf(opens), timeOf(closes)];
      const instant = (time: number) => instantOfWall(day * DAY + time, zone, offsetAt);
      return [instant(begin), instant(end > begin ? end : end + DAY)];
    });
}

/**
 * Is it open at an instant, by weekly hours in `zone`, and until when? Hours that touch (until 24:00, from 00:00) are one.
 * Looks a year ahead; nothing where that finds no hours at all. Hours over midnight belong to the day, and the season, in
 * which they begin.
 */
export function openState(hours: readonly OpeningHours[], zone: string, now: number): OpenState | undefined {
  const today = Math.floor((now + offsetAt(now, zone)) / DAY);
  let until: number | undefined;
  for (let day = today - 1; day < today + 366; day++) {
    // Nothing that begins later can touch what is over by then.
    if (until !== undefined && until < (day - 1) * DAY) break;
    const spans = spansOf(hours, day, zone).sort(([a], [b]) => a - b);
    for (const [opens, closes] of spans) {
      if (closes <= now) continue;
      if (until === undefined && opens > now) return { open: false, until: opens };
      if (until !== undefined && opens > until) return { open: true, until };
      until = Math.max(until ?? closes, closes);
    }
  }
  if (until === undefined) return undefined;
  return { open: true, until: until < (today + 364) * DAY ? until : undefined };
}
