import { weekdays } from '../../model/schedule.ts';
import { slotsOf, slotsOfTime, slotsOfWeekday, timesOfDay } from '../calendar/slots.ts';
import type { Judge } from './judge.ts';
import { points } from './points.ts';
import type { Wish } from './wish.ts';

type When = NonNullable<Wish['when']>;

/** The weekday counts by itself, too: one who wants Thursday afternoons may find Thursday mornings better than nothing. */
export function judgeWeekdays({ weekdays: days = [], times = [] }: When): Judge {
  const [wanted, both] = [slotsOf(days), slotsOf(days, times)];
  return ({ slots }) => {
    const met = slots & both || slots & wanted;
    if (days.length === 0 || met === 0) return undefined;
    const values = weekdays.filter((day) => days.includes(day) && met & slotsOfWeekday(day));
    return { kind: 'weekday', points: points.weekday, values };
  };
}

/** The time counts on the weekdays that are asked for. */
export function judgeTimes({ weekdays: days = [], times = [] }: When): Judge {
  const wanted = slotsOf(days, times);
  return ({ slots }) => {
    const met = slots & wanted;
    if (times.length === 0 || met === 0) return undefined;
    const values = timesOfDay.filter((time) => times.includes(time) && met & slotsOfTime(time));
    return { kind: 'time', points: points.time, values };
  };
}
