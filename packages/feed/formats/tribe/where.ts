import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { pointOf } from '../point.ts';

/** A venue; PHP writes "none" as an empty list. */
export function venue(at: Cursor) {
  if (!at.isObject) return compact({ name: at.plain() });
  const page = at.first('website', 'url');
  return compact({
    name: at.at('venue').plain(),
    address: at.at('address').plain(),
    postalCode: at.at('zip').text(),
    municipality: at.at('city').plain(),
    ...pointOf(at.first('geo_lat', 'latitude'), at.first('geo_lng', 'longitude')),
    url: page.exists ? page.url() : undefined,
  });
}

/** Where one takes part from afar (Virtual Events). */
export function online(event: Cursor) {
  const url = event.at('virtual_url').exists ? event.at('virtual_url').url() : undefined;
  return url === undefined ? undefined : { name: 'Online', url };
}
