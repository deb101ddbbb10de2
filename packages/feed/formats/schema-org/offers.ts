import type { Cost } from '../../model/terms.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { costOf as costInWords } from '../words/cost-of.ts';
import { phrase } from '../words/phrase.ts';

interface Price {
  readonly amount: number | undefined;
  readonly text: string | undefined;
  readonly currency: string | undefined;
  readonly name: string | undefined;
}

const offersOf = (thing: Thing): Thing[] =>
  thing
    .nodes('offers')
    .flatMap((offer) =>
      offer.is('AggregateOffer') && !offer.has('lowPrice') ? [offer, ...offer.nodes('offers')] : [offer],
    );

function priceOf(offer: Thing): Price {
  const detail = offer.isNode ? (offer.nodes('priceSpecification')[0] ?? offer) : offer;
  const value = !offer.isNode
    ? offer
    : [offer, detail].map((it) => it.one('price', 'lowPrice', 'minPrice')).find((it) => it.exists);
  const written = value?.text();
  const isNumber = /^\d+(\.\d+)?$/.test(written ?? '');
  const read = isNumber ? { amount: Number(written), free: false, currency: undefined } : costInWords(written ?? '');
  // So Google wants it of courses.
  const isFree =
    read?.free === true ||
    (written === undefined && offer.isNode && /^free$/i.test(offer.one('category').token() ?? ''));
  const amount = isFree ? 0 : read?.amount;
  // A text that is no price is worth its words.
  const currency =
    offer.one('priceCurrency').text() ?? detail.one('priceCurrency', 'currency').text() ?? read?.currency;
  const most = offer.one('highPrice').number();
  const age = offer.one('ageRestriction').one('minValue').number();
  const name = [offer.isNode ? offer.one('name').plain() : undefined, age === undefined ? undefined : `(${age}+)`]
    .filter(Boolean)
    .join(' ');
  const range = most !== undefined && most !== amount ? `${amount ?? ''}–${most}` : undefined;
  const text = range ?? (amount === undefined ? written : undefined);
  return {
    amount,
    text,
    currency: /^[a-z]{3}$/i.test(currency ?? '') ? currency!.toUpperCase() : undefined,
    name: name || undefined,
  };
}

const inWords = ({ amount, text, currency, name }: Price) => {
  const sum = [text ?? amount, (amount !== undefined || text !== undefined) && currency]
    .filter((it) => it !== undefined && it !== false)
    .join(' ');
  return [name, sum].filter(Boolean).join(': ');
};

export function costOf(thing: Thing, more: readonly Thing[] = []): Cost | undefined {
  const own = offersOf(thing);
  const prices = (own.length > 0 ? own : more.flatMap(offersOf)).map(priceOf);
  const known = prices.filter(({ amount }) => amount !== undefined);
  const notes = [
    ...new Set(prices.filter((it) => it.text !== undefined || it.amount !== undefined).map(inWords)),
  ].filter(Boolean);
  const plain = notes.length <= 1 && prices.every(({ name, text }) => name === undefined && text === undefined);
  const stated = thing.one('isAccessibleForFree').at.flag();
  // What is free for some costs others something.
  const paid = stated === false ? known.filter(({ amount }) => amount! > 0) : [];
  const [least] = [...(paid.length > 0 ? paid : known)].sort((a, b) => a.amount! - b.amount!);
  const free = stated ?? (known.length > 0 && known.every(({ amount }) => amount === 0) ? true : undefined);
  return compact({
    free,
    amount: free === true ? undefined : least?.amount,
    currency: free === true || least?.amount === undefined ? undefined : least.currency,
    note: plain ? undefined : notes.join('; '),
  });
}

function actionUrl(thing: Thing): string | undefined {
  const target = thing.nodes('potentialAction').flatMap((action) => action.nodes('target'))[0];
  const address = target?.isNode ? target.one('urlTemplate', 'url') : target;
  return address?.exists && !/[{}]/.test(String(address.at.value)) ? address.url() : undefined;
}

/** Where, from when and until when one books, and whether there is anything left. */
export function bookingOf(thing: Thing, language: string | undefined) {
  const offers = offersOf(thing).filter((it) => it.isNode);
  const withUrl = offers.map((offer) => offer.one('url')).find((it) => it.exists);
  const all = (name: string) => offers.map((offer) => offer.one(name).token() ?? '');
  const gone = offers.length > 0 && all('availability').every((it) => /SoldOut|OutOfStock/.test(it));
  const advance = [...all('openBookingInAdvance'), ...all('advanceBooking')].filter(Boolean);
  const until = offers
    .map((offer) => offer.one('validThrough', 'availabilityEnds').at.moment())
    .find((it) => it !== undefined);
  const opens = offers
    .map((offer) => offer.one('validFrom', 'availabilityStarts').at.moment())
    .find((it) => it !== undefined);
  return {
    url: withUrl ? withUrl.url() : actionUrl(thing),
    opens,
    until,
    required: advance.some((it) => /Required$/.test(it)) || undefined,
    note: gone ? phrase('soldOut', language) : undefined,
  };
}
