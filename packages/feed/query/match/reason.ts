import type { AudienceGroup } from '../../model/audience.ts';
import type { ContributionKind, Direction } from '../../model/contribution.ts';
import type { Place } from '../../model/place.ts';
import type { Weekday } from '../../model/schedule.ts';
import type { TimeOfDay } from '../calendar/slots.ts';
import type { NamedPlace } from './wish.ts';

interface Why {
  contribution: { direction: Direction; values: readonly ContributionKind[] };
  /** Texts of the contribution (roles, amount, note) in which skills are named. */
  role: { values: readonly string[] };
  /** The contribution's own words for how much: "2 ore a settimana". */
  hours: { value: string };
  weekday: { values: readonly Weekday[] };
  /** On the weekdays of the reason before, where both were asked for. */
  time: { values: readonly TimeOfDay[] };
  /** The neighbourhood or municipality that it shares with the wish; `served`: it works for people there. */
  place: { value: NamedPlace; served: boolean };
  /** In metres, to the nearest of its places. */
  distance: { value: number; place: Place };
  language: { values: readonly string[] };
  audience: { values: readonly AudienceGroup[] };
  age: { min: number | undefined; max: number | undefined };
  free: object;
}

/** Why something was found, as data: sentences are the interface's. A score is the sum of its reasons' points. */
export type Reason = { [K in keyof Why]: { kind: K; points: number } & Why[K] }[keyof Why];
