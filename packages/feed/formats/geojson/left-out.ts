import type { Cursor } from '../cursor.ts';
import { fieldRole } from '../words/field-role.ts';

/** Beginnings of names that say how a map looks, where a row came from, or details of OpenStreetMap that nobody reads. */
const beginnings =
  /^(?:[_@$]|(?:marker|stroke|fill|icon|line|label|popup|style|colou?r|symbol|shape|geom|osm_|gst_|cod_|id_|ref:|source:|addr:|name:|description:|note:|was:|roof:|building|operator:|brand|check_date|internet_access))/;

const names = new Set(
  (
    'weight opacity zoom rank order ordine styleurl visibility tessellate extrude altitudemode draworder objectid fid gid ogc_fid ' +
    'cartodb_id globalid uuid istat wikidata ref old_name height ele layer level start_date opening_date mapillary fixme smoking ' +
    'indoor x y bbox area perimeter the_geom altitude elevation'
  ).split(' '),
);

const isTechnical = (name: string): boolean =>
  beginnings.test(name) || names.has(name) || /_id$|:wiki(?:data|pedia)$/.test(name);

/** Says once of each property that has words and no place here that it was left out. */
export function leftOut(features: readonly Cursor[]): void {
  const told = new Set<string>();
  for (const feature of features)
    for (const name of feature.at('properties').keys) {
      const property = feature.at('properties', name);
      if (told.has(name) || isTechnical(name.toLowerCase()) || fieldRole(name) !== undefined) continue;
      if (typeof property.value !== 'string' || !/\p{L}{3}/u.test(property.value)) continue;
      told.add(name);
      const { problems, where } = property.notes;
      problems.push({ code: 'left-out', severity: 'note', path: property.path, found: name, ...where });
    }
}
