import type { wheelchairAccess } from '../../model/place.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { placeFromText } from '../words/place-from-text.ts';
import { pointOf } from '../point.ts';
import { wordsIn, type Roles } from './roles.ts';

type Grade = (typeof wheelchairAccess)[number];

const grades: Record<string, 'yes' | 'partly' | 'no'> = {
  yes: 'yes',
  si: 'yes',
  true: 'yes',
  designated: 'yes',
  1: 'yes',
  limited: 'partly',
  parziale: 'partly',
  'in parte': 'partly',
  partial: 'partly',
  no: 'no',
  false: 'no',
  0: 'no',
};

/** "yes", "sì", "limited", "parzialmente accessibile": how far one gets in with a wheelchair. */
function gradeOf(text: string | undefined): Grade | undefined {
  const word = (text ?? '').toLowerCase().replace('ì', 'i').trim();
  return Object.hasOwn(grades, word)
    ? grades[word]
    : /^parzial/.test(word)
      ? 'partly'
      : /^non /.test(word)
        ? 'no'
        : /^accessibil/.test(word)
          ? 'yes'
          : undefined;
}

/** A place that a map's field holds: Advanced Custom Fields', for one. */
function fromMap(at: Cursor) {
  return compact({
    name: at.first('name', 'title', 'post_title').plain(),
    address: at.at('street_name').exists
      ? [at.at('street_name').plain(), at.at('street_number').plain()].filter(Boolean).join(' ')
      : at.at('address').plain(),
    postalCode: at.first('post_code', 'postcode', 'zip').text(),
    municipality: at.first('city', 'municipality').plain(),
    ...pointOf(at.first('lat', 'latitude'), at.first('lng', 'lon', 'longitude')),
  });
}

/** Where something is, out of the fields that say so; `point` is known otherwise. */
export function where(roles: Roles, point: { latitude?: number; longitude?: number } = {}) {
  const map = roles
    .all('place', 'address')
    .find((field) => field.isObject && field.first('lat', 'latitude', 'address').exists);
  const [street, number] = [roles.words('address'), roles.words('houseNumber')];
  const named = roles.all('place').find((field) => field !== map);
  const place = named && placeFromText(wordsIn(named) ?? '');
  const accessible = roles.words('wheelchair');
  const toilet = gradeOf(roles.words('toilet'));
  const wheelchair = gradeOf(accessible);
  const note = [roles.words('access'), wheelchair === undefined ? accessible : undefined].filter(Boolean).join(' ');
  const own = compact({
    ...place,
    address:
      map || street === undefined
        ? place?.address
        : street + (number !== undefined && !street.endsWith(number) ? ` ${number}` : ''),
    postalCode: roles.words('postalCode') ?? place?.postalCode,
    municipality: roles.words('municipality') ?? place?.municipality,
    neighbourhood: roles.words('neighbourhood'),
    latitude: roles.first('latitude')?.number() ?? point.latitude,
    longitude: roles.first('longitude')?.number() ?? point.longitude,
    access: compact({ wheelchair, toilet, note }),
  });
  return compact({ ...own, ...(map && fromMap(map)) });
}
