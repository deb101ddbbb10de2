import type { Place } from '../../model/place.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { pointOf as point } from '../point.ts';
import { placeFromText } from '../words/place-from-text.ts';
import type { Entry } from './entry.ts';
import type { Property } from './property.ts';

type Point = Pick<Place, 'latitude' | 'longitude'>;

/** `44.41;12.20`, and the URI of RFC 5870: `geo:44.41,12.20`. */
function pointOf(entry: Entry, property: Property | undefined): Point | undefined {
  if (!property) return undefined;
  const value = property.values.flat().join(',').replace(/^geo:/i, '').split(/[,;]/);
  const [latitude, longitude] = value.map((it) => (it.trim() === '' ? NaN : Number(it)));
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude))
    return entry.cursor(property, value.join(';')).wrong('number');
  return compact(point(entry.cursor(property, latitude), entry.cursor(property, longitude)));
}

const addressOf = (property: Property | undefined, name: string): string | undefined => {
  const url = property?.parameter(name);
  return url !== undefined && formats.url(url) ? url : undefined;
};

/** RFC 9073, 7.2: a place with a name, coordinates and an address of its own. */
function located(entry: Entry): Place | undefined {
  const named = placeFromText(entry.text('NAME', 'DESCRIPTION') ?? '');
  const url = entry.first('URL');
  return compact({ ...named, ...pointOf(entry, entry.first('GEO')), url: url && entry.cursor(url).url() });
}

/** Online meetings (RFC 7986, 5.11, and what programs wrote before): a place that has an address in the web. */
function online(entry: Entry): Place[] {
  const conferences = entry
    .all('CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL')
    .filter(({ text }) => /^https?:/i.test(text));
  const places = conferences.map((it) =>
    compact({ name: it.parameter('label') ?? 'Online', url: entry.cursor(it).url() }),
  );
  return places.filter((it) => it?.url !== undefined) as Place[];
}

/** Where an event is: what its LOCATION says, with what GEO and others add, each VLOCATION, and the addresses online. */
export function placesOf(entry: Entry): Place[] {
  const location = entry.first('LOCATION');
  const apple = entry.first('X-APPLE-STRUCTURED-LOCATION');
  const written = location && entry.cursor(location).text();
  const place = placeFromText(written ?? apple?.parameter('x-title') ?? '');
  const address = apple?.parameter('x-address') ?? location?.parameter('x-address');
  const point = pointOf(entry, entry.first('GEO')) ?? (apple && pointOf(entry, apple));
  const url = place?.url ?? addressOf(location, 'altrep');
  const own = compact({ ...(address !== undefined && placeFromText(address)), ...place, ...point, url });
  const detailed = entry.inside('VLOCATION').map(located);
  const remote = online(entry);
  const here = (detailed.some(Boolean) ? detailed : [own]).filter((it) => it !== undefined);
  // A meeting's address often is its location, too.
  const isRemote = (it: Place) => Object.keys(it).length === 1 && remote.some(({ url }) => url === it.url);
  return [...here.filter((it) => !isRemote(it)), ...remote];
}
