import { html, nothing } from 'lit';
import type { Access, Initiative, Place } from '@vicinia/feed/model.js';
import type { MoreMessages, NamesOf } from '../messages/messages.ts';
import { formatList } from '../format/list-format.ts';
import { routeTo } from '../take-part/route-address.ts';
import { foreignRel, link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

type AccessWords = Record<NonNullable<Access['wheelchair']>, NamesOf<MoreMessages, string>>;

const wheelchair: AccessWords = {
  yes: 'wheelchairYes',
  partly: 'wheelchairPartly',
  no: 'wheelchairNo',
};
const toilet: AccessWords = { yes: 'toiletYes', partly: 'toiletPartly', no: 'toiletNo' };

/** What there is to know of getting in. */
export function accessOf({ access }: Place, { words }: DetailsContext): string[] {
  if (!access) return [];
  return [
    access.wheelchair && words.text(wheelchair[access.wheelchair]),
    access.toilet && words.text(toilet[access.toilet]),
    access.hearing && words.text('hearing', { text: access.hearing }),
    access.parking && words.text('parking', { text: access.parking }),
    access.transport && words.text('transport', { text: access.transport }),
    access.note,
  ].filter((text) => text !== undefined);
}

/** The way to one place. */
export function routeLink(place: Place, { words, route }: DetailsContext): Part {
  const address = routeTo(place, route);
  if (!address) return nothing;
  const said = words.text('route');
  const name = place.name ?? place.address;
  return html`<p>
    <a class="way" href=${address} rel=${foreignRel} aria-label=${name ? `${said}: ${name}` : nothing}>${said}</a>
  </p>`;
}

/** What a place is called and where that is; nothing of one that is no more than a point on the map. */
export function placeAddress(place: Place): Part {
  const { name, address, postalCode, municipality, neighbourhood, url } = place;
  const town = [postalCode, municipality].filter(Boolean).join(' ');
  const quarter = neighbourhood && (town ? `(${neighbourhood})` : neighbourhood);
  const street = [address, [town, quarter].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const title = name && (url ? link(url, name) : html`<strong>${name}</strong>`);
  if (!title && !street) return nothing;
  return html`<address dir="auto">${title ?? nothing}${title && street ? html`<br />` : nothing}${street}</address>`;
}

/** What there is to know of getting in: once, where it is so at all places; else of which place. */
function accessBlocks(places: readonly Place[], context: DetailsContext): Part[] {
  const known = places.map((place) => ({ name: place.name ?? place.address, facts: accessOf(place, context) }));
  const of = (facts: readonly string[]) => bullets(facts.map((text) => html`<span dir="auto">${text}</span>`));
  const [first, ...others] = known;
  if (!first || others.every(({ facts }) => facts.join('\n') === first.facts.join('\n')))
    return [of(first?.facts ?? [])];
  return known
    .filter(({ facts }) => facts.length > 0)
    .map(({ name, facts }) => html`${name ? html`<p dir="auto">${name}</p>` : nothing}${of(facts)}`);
}

export function whereSection(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const places = item.places ?? [];
  // The way to the only one is among what one can do with the item as a whole.
  const hasRoutes = places.length > 1 || context.onPage;
  return html`
    ${section(
      context,
      words.text('where'),
      places.flatMap((place) => [placeAddress(place), hasRoutes ? routeLink(place, context) : nothing]),
    )}
    ${section(context, words.text('access'), accessBlocks(places, context))}
    ${section(context, words.text('areaServed'), item.areaServed && formatList(item.areaServed, words.language))}
  `;
}
