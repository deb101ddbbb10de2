import { html, nothing } from 'lit';
import type { Access, Initiative, Place } from '@vicinia/feed/model.js';
import type { MoreMessages, NamesOf } from '../messages/messages.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

type AccessWords = Record<NonNullable<Access['wheelchair']>, NamesOf<MoreMessages, string>>;

const wheelchair: AccessWords = {
  yes: 'wheelchairYes',
  partly: 'wheelchairPartly',
  no: 'wheelchairNo',
};
const toilet: AccessWords = { yes: 'toiletYes', partly: 'toiletPartly', no: 'toiletNo' };

function accessOf({ access }: Place, { words }: DetailsContext): string[] {
  if (!access) return [];
  return [
    access.wheelchair && words.text(wheelchair[access.wheelchair]),
    access.toilet && words.text(toilet[access.toilet]),
    access.hearing,
    access.parking,
    access.transport,
    access.note,
  ].filter((text) => text !== undefined);
}

function placeBlock(place: Place): Part {
  const { name, address, postalCode, municipality, neighbourhood, url } = place;
  const town = [postalCode, municipality].filter(Boolean).join(' ');
  const quarter = neighbourhood && (town ? `(${neighbourhood})` : neighbourhood);
  const street = [address, [town, quarter].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const title = name && (url ? link(url, name) : html`<strong>${name}</strong>`);
  // A place may be no more than a point on the map.
  if (!title && !street) return nothing;
  return html`<address dir="auto">${title ?? nothing}${title && street ? html`<br />` : nothing}${street}</address>`;
}

export function whereSection(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const places = item.places ?? [];
  const access = [...new Set(places.flatMap((place) => accessOf(place, context)))];
  return html`
    ${section(context, words.text('where'), places.map(placeBlock))}
    ${section(context, words.text('access'), bullets(access.map((text) => html`<span dir="auto">${text}</span>`)))}
    ${section(context, words.text('areaServed'), item.areaServed?.join(', '))}
  `;
}
