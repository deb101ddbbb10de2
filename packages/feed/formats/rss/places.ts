import type { Place } from '../../model/place.ts';
import { compact } from '../compact.ts';
import { placeFromText } from '../words/place-from-text.ts';
import { plain, type Entry } from './entry.ts';
import type { XmlElement } from './xml-element.ts';

function pointOf(
  entry: Entry,
  element: XmlElement,
  written: string,
): Pick<Place, 'latitude' | 'longitude'> | undefined {
  const [latitude, longitude] = written
    .trim()
    .split(/[\s,;]+/)
    .map(Number);
  const good =
    latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return good ? { latitude, longitude } : entry.cursor(element, written).wrong('number');
}

/** GeoRSS, simple and GML, and the W3C's basic geo vocabulary: latitude first, in all of them. */
function pointIn(entry: Entry, around: XmlElement): Pick<Place, 'latitude' | 'longitude'> | undefined {
  const simple = around.first('georss:point', 'point');
  if (simple) return pointOf(entry, simple, simple.content);
  const position = around.first('georss:where')?.first('gml:point')?.first('gml:pos', 'gml:coordinates');
  if (position) return pointOf(entry, position, position.content);
  const node = around.first('geo:point') ?? around;
  const [latitude, longitude] = [
    node.first('geo:lat', 'latitude'),
    node.first('geo:long', 'geo:lon', 'geo:lng', 'longitude'),
  ];
  return latitude && longitude && pointOf(entry, latitude, `${latitude.content} ${longitude.content}`);
}

const locations = ['location', 'venue', 'place', 'where'];
const isLocation = ({ name }: XmlElement) =>
  name.includes(':') && locations.includes(name.replace(/^.*:/, '')) && !name.startsWith('georss:');

/** A location in words, an address (`rdf:resource`, or as its text), or in elements of its own. */
function placeIn(entry: Entry, element: XmlElement): Place | undefined {
  const of = (...names: string[]) =>
    plain(element.children.find((it) => names.includes(it.name.replace(/^.*:/, '')))?.content ?? '');
  const named = placeFromText(plain(element.content) ?? element.attribute('valuestring') ?? '');
  const resource = element.attribute('rdf:resource');
  return compact({
    ...named,
    name: of('name', 'title', 'venue') ?? named?.name,
    address: of('address', 'street', 'streetaddress', 'address1') ?? named?.address,
    postalCode: of('postalcode', 'zip', 'zipcode', 'postcode') ?? named?.postalCode,
    municipality: of('city', 'locality', 'town', 'municipality') ?? named?.municipality,
    url: named?.url ?? (resource === undefined ? undefined : entry.cursor(element, resource).url()),
    ...pointIn(entry, element),
  });
}

/** Where it is: what event vocabularies say, and the point that the item itself has. */
export function placesOf(entry: Entry): Place[] {
  const named = entry.matching(isLocation).map((it) => placeIn(entry, it));
  const [first, ...others] = named.filter((it) => it !== undefined);
  const featured = plain(entry.first('georss:featurename')?.content ?? '');
  const own = compact({ name: featured, ...pointIn(entry, entry.element), ...first }) as Place | undefined;
  return own ? [own, ...others] : others;
}
