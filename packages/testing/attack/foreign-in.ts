import type { Listing } from '../listing/listing.ts';

const known = new Set(
  (
    'a abbr address b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q rb rp rt ruby s samp section small span strong sub sup table tbody td tfoot th ' +
    'thead time tr u ul var wbr'
  ).split(' '),
);
const attribute = /^(?:on.*|id|name|style|srcset|ping|target|action|formaction|background|slot|is)$/;

/** What the details have of their own, where no text of a feed stands. */
const isOwn = (element: Element) =>
  !element.closest('.prose') && element.matches('.take-part button, .fold, .fold > summary');

/** A place on the map of the visitor's device. */
const isRoute = (link: HTMLAnchorElement) => link.matches('.act, .way') && /^geo:[\d.,-]+(?:\?|$)/.test(link.href);

/** What no feed may bring into a listing: elements that do more than hold text, attributes, addresses that run. */
export function foreignIn(listing: Pick<Listing, 'all'>): string[] {
  const elements = listing
    .all('.title *, .summary *, .facts dd *, .details *')
    .filter((element) => !element.matches('svg, svg *') && !isOwn(element));
  const strange = elements.map(({ localName }) => localName).filter((name) => !known.has(name));
  const given = elements.flatMap((element) => element.getAttributeNames()).filter((name) => attribute.test(name));
  const links = listing
    .all<HTMLAnchorElement>('a')
    .filter((link) => !/^(?:https?|mailto|tel):$/.test(link.protocol) && !isRoute(link));
  const images = listing.all<HTMLImageElement>('img').filter(({ src }) => !src.startsWith('https:'));
  return [...strange, ...given, ...links.map(({ href }) => href), ...images.map(({ src }) => src)];
}
