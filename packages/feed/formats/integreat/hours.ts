import { weekdays, type OpeningHours } from '../../model/schedule.ts';
import type { Cursor } from '../cursor.ts';
import { phrase } from '../words/phrase.ts';

/** Seven days from Monday on, each with its time slots; days of the same slots stand together. */
export function hoursOf(at: Cursor, language: string | undefined): OpeningHours[] {
  const hours = new Map<string, OpeningHours>();
  at.list()
    .slice(0, 7)
    .forEach((day, i) => {
      if (day.at('closed').flag()) return;
      const note = day.at('appointmentOnly').flag() ? phrase('byAppointment', language) : undefined;
      const whole = day.first('allDay', 'openAllDay').flag();
      const slots = whole
        ? [['00:00', '24:00']]
        : day
            .first('timeSlots', 'time_slots')
            .list()
            .map((slot) => [slot.at('start').time(), slot.at('end').time()]);
      for (const [opens, closes] of slots) {
        if (opens === undefined || closes === undefined) continue;
        const key = `${opens} ${closes} ${note ?? ''}`;
        const same = hours.get(key) ?? { days: [], opens, closes, ...(note !== undefined && { note }) };
        hours.set(key, { ...same, days: [...same.days, weekdays[i]!] });
      }
    });
  return [...hours.values()];
}

/** Is one received by appointment: on all days that are not closed, or on some that have no hours? */
export function appointmentsOf(at: Cursor): 'always' | 'sometimes' | undefined {
  const open = at.list().filter((day) => day.at('closed').value !== true);
  const by = open.filter((day) => day.at('appointmentOnly').value === true);
  if (by.length === 0) return undefined;
  if (by.length === open.length) return 'always';
  return by.some((day) => day.at('timeSlots').list().length === 0) ? 'sometimes' : undefined;
}
