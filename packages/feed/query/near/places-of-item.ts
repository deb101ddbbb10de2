import type { Item } from '../../model/feed.ts';
import type { Place } from '../../model/place.ts';

/** Where an item happens: its places, or those of its sessions. */
export function placesOfItem(item: Item): readonly Place[] {
  if (item.type === 'initiative') return item.places ?? [];
  if (item.type === 'training')
    return (item.modules ?? []).flatMap(({ sessions }) => (sessions ?? []).flatMap(({ place }) => place ?? []));
  return [];
}
