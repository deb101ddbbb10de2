import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** A listing that shows all that there is: details, filters, chips, a message and a badge. */
async function whole(): Promise<Listing> {
  const listing = await Listing.settled({ src: feedAddress('whole'), 'page-size': '20' });
  const facet = await new Facet(listing, 'Stato').unfold();
  await facet.choose('In pausa');
  await listing.until(() => chips(listing).length === 1);
  await listing.press('Dettagli: Officina delle bici');
  await listing.until(() => listing.find('.page-link'));
  await listing.until(() => listing.find('.tool'));
  return listing;
}

/** Elements whose part is not this one. */
const without = (part: string, elements: Element[]) =>
  elements.filter((it) => it.getAttribute('part') !== part).map((it) => it.className);

describe('<vicinia-initiatives>, parts that a page may style', () => {
  staysQuiet();

  for (const [part, selector, count] of [
    ['button', 'button:not(.chip, .take-part *)', 9],
    ['input', 'input[type="search"], select', 2],
    ['link', '.title a, .page-link', 2],
    ['chip', '.chip', 1],
    ['card', 'article', 1],
    ['badge', '.form .badge', 1],
    ['details', '.details', 1],
    ['filters', '.filters', 1],
    ['facet', 'details.facet', 11],
    ['list', '.list', 1],
  ] as const) {
    it(`are named: ${part}`, async () => {
      const elements = (await whole()).all(selector);
      expect(elements).to.have.length(count);
      expect(without(part, elements)).to.deep.equal([]);
    });
  }

  it('are named: message, and its button', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole', { status: 404 }) });
    expect(without('message', listing.all('.message'))).to.deep.equal([]);
    expect(listing.find('.message [part="button"]')).to.have.text('Riprova');
  });

  it('are named: the button that shows more', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    expect(listing.find('.more button')).to.have.attribute('part', 'button');
  });
});
