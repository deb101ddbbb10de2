import type { AudienceGroup } from '../../model/audience.ts';
import type { ContributionKind } from '../../model/contribution.ts';
import type { Weekday } from '../../model/schedule.ts';
import type { TimeOfDay } from '../calendar/slots.ts';
import type { Point } from '../near/point.ts';

/** A place by its names, as feeds write them. */
export interface NamedPlace {
  municipality?: string | undefined;
  neighbourhood?: string | undefined;
}

/** What somebody could give, or needs. Only `direction` and `kinds` must be said; of a list, any one will do. */
export interface Wish {
  /** Who gives is wanted where something is sought; who needs, where it is offered. */
  direction: 'give' | 'need';
  /** None means: whatever it is. */
  kinds: readonly ContributionKind[];
  when?: { weekdays?: readonly Weekday[]; times?: readonly TimeOfDay[] } | undefined;
  /** Hours a week: those that one has at most, or needs at least. */
  hours?: number | undefined;
  /** In free words: "patente, cucire". */
  skills?: string | undefined;
  /** Language tags (BCP 47); `pt` is met by `pt-BR`. */
  languages?: readonly string[] | undefined;
  near?: Point | NamedPlace | undefined;
  forWhom?: readonly AudienceGroup[] | undefined;
  /** In completed years. */
  age?: number | undefined;
}
