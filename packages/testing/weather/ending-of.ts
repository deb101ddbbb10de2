import { expect } from '@open-wc/testing';
import { nameOf, type Listing } from '../listing/listing.ts';
import type { Ending } from './faults.data.ts';

/** What of a listing tells the endings apart: all of it has to fit one of them. */
function signs(listing: Listing) {
  return {
    states: listing.states,
    busy: listing.element.getAttribute('aria-busy'),
    fallback: listing.showsFallback,
    cards: listing.cards.length > 0,
    search: listing.searchField !== null,
    retry: listing.all('button').map(nameOf).includes('Riprova'),
    messages: listing.messages.length,
  };
}

const alike = { busy: 'false', fallback: false, cards: true, search: true, retry: false, messages: 0 };
const endings: Record<Ending, ReturnType<typeof signs>> = {
  content: { ...alike, states: ['ready'] },
  stale: { ...alike, states: ['stale'], retry: true, messages: 1 },
  empty: { ...alike, states: ['ready'], cards: false, search: false, messages: 1 },
  failed: { ...alike, states: ['failed'], fallback: true, cards: false, search: false, retry: true, messages: 1 },
};

/** A listing has come to this ending, and to nothing of another. */
export function expectEnding(listing: Listing, ending: Ending): void {
  void expect(signs(listing)).to.deep.equal(endings[ending]);
}
