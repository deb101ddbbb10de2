import type { Cursor } from '../cursor.ts';
import { compact } from '../compact.ts';
import { placeFromText } from '../words/place-from-text.ts';
import { pointOf } from '../point.ts';
import { addressOf } from './address-of.ts';
import { htmlOf, wordsOf } from './rich-text.ts';

/** Coordinates that nobody has set are zero, in the Gulf of Guinea. */
function coordinates(at: Cursor) {
  const geolocation = at.at('geolocation').isObject ? at.at('geolocation') : at;
  const { latitude, longitude } = pointOf(geolocation.at('latitude'), geolocation.at('longitude'));
  return latitude && longitude ? { latitude, longitude } : {};
}

/** The address fields that places, offices and events share (collective.address, and what the Italian types add). */
function addressFields(at: Cursor) {
  const note = wordsOf(at.at('modalita_accesso'));
  return {
    address: at.first('street', 'indirizzo').plain(),
    postalCode: at.first('zip_code', 'cap').text(),
    municipality: at.at('city').plain(),
    neighbourhood: at.first('quartiere', 'circoscrizione').plain(),
    ...coordinates(at),
    access: at.at('@type').value === 'Venue' ? compact({ note }) : undefined,
  };
}

function related(at: Cursor) {
  if (!at.isObject) return placeFromText(at.plain() ?? '');
  const name = at.first('nome_sede', 'title', 'Title').plain();
  return compact({ name, ...addressFields(at), url: addressOf(at) });
}

const fields = [
  'luoghi_correlati',
  'luoghi_correlati_evento',
  'luogo_event',
  'dove_rivolgersi',
  'sede',
  'sedi',
  'sedi_secondarie',
  'canale_fisico',
];

/** Where an item happens or is: the places it names, and the address that it has itself. */
export function places(at: Cursor) {
  const named = fields.flatMap((field) => at.at(field).list().map(related)).filter((it) => it !== undefined);
  const isPlace = at.at('@type').value === 'Venue';
  const location = at.first('location', 'event_location');
  const own = compact({
    name: isPlace ? at.first('title', 'Title').plain() : at.first('nome_sede', 'nome_luogo').plain(),
    ...addressFields(at),
    ...(location.isObject || !location.exists ? {} : placeFromText(location.plain() ?? '')),
    url: isPlace ? addressOf(at) : undefined,
  });
  const all = own === undefined ? named : [own, ...named];
  return all.filter((place, i) => all.findIndex((it) => it.url === place.url && it.name === place.name) === i);
}

/** Whom a service covers, where that is said in a few words; a sentence belongs in the description. */
export function areaServed(at: Cursor): string[] | undefined {
  const area = wordsOf(at.at('copertura_geografica'));
  return area !== undefined && area.length <= 60 ? [area.replace(/\.$/, '')] : undefined;
}

export const isLongArea = (at: Cursor): boolean =>
  areaServed(at) === undefined && htmlOf(at.at('copertura_geografica')) !== undefined;
