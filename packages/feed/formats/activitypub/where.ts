import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { placeFromText } from '../words/place-from-text.ts';
import { pointOf } from '../point.ts';
import { linkOf } from './link-of.ts';

/** A Place with the address as a text or as schema.org's PostalAddress; a VirtualLocation; a name; an address elsewhere. */
function place(at: Cursor) {
  if (!at.isObject) return placeFromText(at.plain() ?? '');
  const type = at.at('type').word;
  const page = at.at('url').exists ? at.at('url') : at.at('id');
  const url = page.exists && /^http/.test(page.isObject ? '' : page.word) ? linkOf(page) : undefined;
  if (type === 'VirtualLocation')
    return url === undefined ? undefined : { name: at.at('name').plain() ?? 'Online', url };
  const address = at.at('address');
  const known = address.isObject
    ? {
        address: address.at('streetAddress').plain(),
        postalCode: address.at('postalCode').text(),
        municipality: address.at('addressLocality').plain(),
      }
    : placeFromText(address.plain() ?? '');
  return compact({
    ...known,
    name: at.at('name').plain() ?? (known && 'name' in known ? known.name : undefined),
    ...pointOf(at.at('latitude'), at.at('longitude')),
    url: at.at('url').exists ? url : undefined,
  });
}

export const places = (event: Cursor) =>
  event
    .at('location')
    .list()
    .map(place)
    .filter((it) => it !== undefined);
