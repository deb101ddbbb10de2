import type { Place } from '../../model/place.ts';
import { placeLine } from '../texts/place-line.ts';
import { line, textLine } from './content-line.ts';

const pointOf = ({ latitude, longitude }: Place): string | undefined =>
  latitude === undefined || longitude === undefined ? undefined : `${latitude};${longitude}`;

/** RFC 9073, 7.2. */
const located = (place: Place, uid: string): string =>
  [
    line('BEGIN', 'VLOCATION'),
    textLine('UID', uid),
    textLine('NAME', placeLine(place) ?? place.url),
    line('GEO', pointOf(place)),
    line('URL', place.url),
    line('END', 'VLOCATION'),
  ].join('');

/** The first place, for every program; components for several, and for one that has an address in the web, come after. */
export function placeProperties([first]: readonly Place[]): string {
  return first === undefined ? '' : textLine('LOCATION', placeLine(first) ?? first.url) + line('GEO', pointOf(first));
}

export const placeComponents = (places: readonly Place[], uid: string): string =>
  places.length > 1 || places.some(({ url }) => url !== undefined)
    ? places.map((place, i) => located(place, `${uid}/place-${i + 1}`)).join('')
    : '';
