import type { Item, Place } from '@vicinia/feed/model.js';
import { safeLink } from '../text/safe-link.ts';

function fromTemplate(template: string, place: Place): string | undefined {
  if (place.latitude === undefined || place.longitude === undefined) return undefined;
  const { latitude, longitude } = place;
  const values: Record<string, number> = { latitude, longitude };
  const filled = template.replace(/\{(latitude|longitude)\}/g, (_, name: string) => String(values[name]));
  return safeLink(filled, document.baseURI);
}

/** RFC 5870; `q`, which is Android's, sets a pin there or looks for an address, which others pass over. */
function geo({ latitude, longitude, name, address, postalCode, municipality }: Place): string | undefined {
  const street = [address, [postalCode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  if (latitude === undefined || longitude === undefined)
    return address ? `geo:0,0?q=${encodeURIComponent(street)}` : undefined;
  const point = `${latitude},${longitude}`;
  const label = (name ?? address)?.replace(/[()]/g, ' ');
  return `geo:${point}?q=${point}${label ? encodeURIComponent(`(${label})`) : ''}`;
}

/**
 * An address that shows the way to a place: by the host's choice, a template with `{latitude}` and `{longitude}`, where that
 * can be used, else one for the device's own map. Undefined when it is not known where that is.
 */
export const routeTo = (place: Place, template: string | undefined): string | undefined =>
  (template && fromTemplate(template, place)) || geo(place);

/** The way to where an initiative takes place. */
export function routeAddress(item: Item, template: string | undefined): string | undefined {
  const places = item.type === 'initiative' ? (item.places ?? []) : [];
  const place = places.find(({ latitude }) => latitude !== undefined) ?? places.find(({ address }) => address);
  return place && routeTo(place, template);
}
