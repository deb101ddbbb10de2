import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Facet } from '@vicinia/testing/listing/facet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const sorry = 'Questa parte non si è caricata: ricarica la pagina per riprovare.';

/** A listing that cannot take in what is loaded on demand: neither details nor what narrows. */
async function broken(): Promise<Listing> {
  const listing = await Listing.settled({ src: feedAddress('whole'), 'page-size': '30' });
  Object.defineProperty(listing.root, 'adoptedStyleSheets', {
    get() {
      throw new TypeError('Failed to fetch');
    },
  });
  return listing;
}

describe('<vicinia-initiatives>, when a part that is loaded on demand fails', () => {
  staysQuiet();

  it('says so in the place of the details, and links to the item’s page', async () => {
    const listing = await broken();
    await listing.press('Dettagli: Banca del tempo');
    await listing.until(() => listing.find('.details a'));
    expect(read(listing.find('.details'))).to.equal(`${sorry} Leggi la pagina`);
    expect(listing.find<HTMLAnchorElement>('.details a')!.pathname).to.equal('/iniziative/banca-del-tempo');
  });

  it('says so where the item has no page', async () => {
    const listing = await broken();
    await listing.press('Dettagli: Senza una pagina sua');
    await listing.until(() => read(listing.find('.details')) === sorry);
    expect(listing.all('.details a')).to.have.length(0);
  });

  it('says so in the place of a facet’s values', async () => {
    const facet = await new Facet(await broken(), 'Comune').unfold();
    expect(facet.values).to.deep.equal([sorry]);
  });

  it('says so after a search, and goes on listing', async () => {
    const listing = await broken();
    listing.searchField.value = 'banca';
    listing.searchField.dispatchEvent(new Event('input', { bubbles: true }));
    await listing.until(() => read(listing.find('.results')).includes(sorry));
    expect(listing.cards).to.have.length(30);
  });
});
