import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';
import { distance } from './distance.ts';
import { placesOfItem } from './places-of-item.ts';
import { pointOf, type Point } from './point.ts';

export interface Nearest {
  place: Place;
  /** In metres. */
  distance: number;
}

/** Which of an item's places is nearest to a point; undefined where none has coordinates. */
export function nearestPlace(item: Item, from: Point): Nearest | undefined {
  let best: Nearest | undefined;
  for (const place of placesOfItem(item)) {
    const point = pointOf(place);
    if (!point) continue;
    const metres = distance(from, point);
    if (!best || metres < best.distance) best = { place, distance: metres };
  }
  return best;
}
