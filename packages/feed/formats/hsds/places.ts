import type { Place } from '../../model/place.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { pointOf } from '../point.ts';
import { accessOf } from '../words/access.ts';

const types = (address: Cursor) => address.at('address_type').text();

/** Addresses where one goes, before those to which one writes. */
function addressesOf(location: Cursor): Cursor[] {
  const all = ['addresses', 'physical_addresses', 'physical_address', 'address']
    .flatMap((name) => location.at(name).list())
    .filter((it) => it.isObject);
  const physical = all.filter((it) => types(it) !== 'postal');
  return physical.length > 0 ? physical : all.slice(0, 1);
}

/** Outpost writes GeoJSON, which has the longitude first. */
const geoOf = (location: Cursor) => {
  const pair = location.at('geometry', 'coordinates');
  return pair.exists ? pointOf(pair.at(1), pair.at(0)) : pointOf(location.at('latitude'), location.at('longitude'));
};

function accessibilityOf(location: Cursor) {
  const entries = ['accessibility', 'accessibility_for_disabilities', 'accessibilities'].flatMap((name) =>
    location.at(name).list(),
  );
  const texts = entries.flatMap((it) =>
    it.isObject ? ['description', 'accessibility', 'name', 'details'].map((name) => it.at(name).plain()) : [it.plain()],
  );
  const access = accessOf(texts.filter((it) => it !== undefined));
  const transport = [location.at('transportation').plain(), access?.transport].filter(Boolean).join(' ');
  return compact({ ...access, transport });
}

function placeOf(location: Cursor, address: Cursor | undefined): Place | undefined {
  const line =
    address &&
    ['address_1', 'address_2']
      .map((name) => address.at(name).plain())
      .filter(Boolean)
      .join(', ');
  return compact({
    name: location.first('name', 'alternate_name').plain(),
    address: line,
    postalCode: address?.at('postal_code').text(),
    municipality: address?.first('city', 'region', 'state_province').plain(),
    ...geoOf(location),
    access: accessibilityOf(location),
    url: location.at('url').exists ? location.at('url').url() : undefined,
  });
}

/** The places of a service, each address of each location one. */
export function placesOf(locations: readonly Cursor[]): Place[] {
  const places = locations.flatMap((location) => {
    const addresses = addressesOf(location);
    // Some write the address into the location itself.
    const own = location.at('address_1').exists ? [location] : [undefined];
    return (addresses.length > 0 ? addresses : own).map((address) => placeOf(location, address));
  });
  return places.filter((it) => it !== undefined);
}
