import type { Access, Place } from '../../model/place.ts';
import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { Cursor } from '../cursor.ts';
import { pointOf } from '../point.ts';
import { accessOf, isAboutAccess } from '../words/access.ts';
import { placeFromText } from '../words/place-from-text.ts';

/** From `geo`, from the place itself, or out of a text with both. */
function geoOf(place: Thing) {
  const geo = place.nodes('geo')[0] ?? place;
  if (geo.isNode) return pointOf(geo.one('latitude').at, geo.one('longitude').at);
  const parts = (geo.text() ?? '').split(/[,;\s]+/);
  const at = (i: number) => new Cursor(parts[i], geo.at.notes, geo.at.path);
  return parts.length === 2 ? pointOf(at(0), at(1)) : {};
}

function addressOf(address: Thing): { [K in keyof Place]?: Place[K] | undefined } {
  if (!address.isNode) return placeFromText(address.plain() ?? '') ?? {};
  const street = address
    .every('streetAddress')
    .map((it) => it.plain())
    .filter(Boolean)
    .join(', ');
  return {
    address: street.replace(/^[\s,]+|[\s,]+$/g, '') || undefined,
    postalCode: address.one('postalCode').text(),
    municipality: address.one('addressLocality').label() ?? address.one('addressRegion').label(),
  };
}

/** An amenity that is there; with what is said of it, if that is more than yes. */
function amenityText(amenity: Thing): string | undefined {
  const name = amenity.label() ?? amenity.types[0]?.replace(/([a-z])([A-Z])/g, '$1 $2');
  const value = amenity.isNode ? (amenity.one('value').text() ?? 'true') : 'true';
  if (name === undefined || !isAboutAccess(name) || /^(false|no|0)$/i.test(value)) return undefined;
  return /^(true|yes|1)$/i.test(value) || value === name ? name : `${name}: ${value}`;
}

/** What is said of accessibility, as sentences for `accessOf`. */
function accessTexts(thing: Thing): string[] {
  const support = thing.all('accessibilitySupport').flatMap((it) => it.label() ?? []);
  const texts = thing.every('accessibilityInformation', 'accessibilitySummary').map((it) => it.plain());
  const all = [...thing.nodes('amenityFeature').map(amenityText), support.join(', '), ...texts];
  return all.filter((it) => it !== undefined).filter(Boolean);
}

function accessibilityOf(place: Thing, event: Thing): Access | undefined {
  const wheelchair = event.one('beta:isWheelchairAccessible', 'isWheelchairAccessible').at.flag();
  const told = accessOf([...accessTexts(place), ...accessTexts(event)]);
  return wheelchair === undefined ? told : { ...told, wheelchair: wheelchair ? 'yes' : 'no' };
}

function virtualPlace(place: Thing): Place | undefined {
  const address = place.isNode ? place.one('url') : place;
  const url = address.exists ? address.url() : undefined;
  return compact({ name: (place.isNode ? place.one('name').plain() : undefined) ?? 'Online', url });
}

/** A place, an address, a link or a name as a place; what an event says of its accessibility counts for its places. */
export function placeOf(place: Thing, event: Thing): Place | undefined {
  if (!place.isNode) return formats.url(place.text() ?? '') ? virtualPlace(place) : placeFromText(place.plain() ?? '');
  if (place.is('VirtualLocation')) return virtualPlace(place);
  const address = place.is('PostalAddress') ? place : place.nodes('address')[0];
  const area = place.nodes('containedInPlace')[0];
  const url = place.one('url');
  return compact({
    ...(address && addressOf(address)),
    ...(!address && area && { municipality: area.label() }),
    ...(place.has('name') && { name: place.one('name').plain() }),
    ...geoOf(place),
    access: accessibilityOf(place, event),
    url: url.exists ? url.url() : undefined,
  });
}

/** Where something happens: places, addresses, links to where it happens online. */
export function placesOf(event: Thing, ...names: string[]): Place[] {
  const places = [...event.nodes(...names), ...event.nodes('beta:virtualLocation')].map((place) =>
    placeOf(place, event),
  );
  const known = places.filter((it) => it !== undefined);
  const meeting = event.one('meetingPoint').plain();
  const [first, ...rest] = known;
  if (first === undefined || meeting === undefined) return known;
  const note = [first.access?.note, meeting].filter(Boolean).join(' ');
  return [{ ...first, access: { ...first.access, note } }, ...rest];
}
