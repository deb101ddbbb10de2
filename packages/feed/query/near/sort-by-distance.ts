import type { Entry } from '../catalogue.ts';
import { nearestPlace, type Nearest } from './nearest-place.ts';
import type { Point } from './point.ts';

export interface EntryByDistance {
  entry: Entry;
  /** Undefined where the entry says nowhere where it is. */
  nearest: Nearest | undefined;
}

/** Nearest first; those without coordinates last; what is equally far stays as it was, so that a first order shows through. */
export function sortByDistance(entries: readonly Entry[], from: Point): EntryByDistance[] {
  const far = ({ nearest }: EntryByDistance) => nearest?.distance ?? Infinity;
  return entries
    .map((entry) => ({ entry, nearest: nearestPlace(entry.item, from) }))
    .sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)));
}
