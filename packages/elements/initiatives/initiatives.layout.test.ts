import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** Puts a listing into a box of this width, and opens whatever it can. */
async function inBox(
  width: number,
  attributes: Record<string, string>,
  feed: string,
  more: { dir?: string; style?: string } = {},
) {
  const listing = await Listing.settled({ src: feedAddress(feed), 'page-size': '30', ...attributes });
  const box = document.createElement('div');
  box.dir = more.dir ?? '';
  box.setAttribute('style', `inline-size: ${width}px; ${more.style ?? ''}`);
  document.body.append(box);
  box.append(listing.element);
  await listing.settles();
  return { listing, box };
}

/** What sticks out of the listing's box, sideways. */
function overflowing(listing: Listing): string[] {
  const { left, right } = listing.element.getBoundingClientRect();
  return listing
    .all(':not(.hidden)')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .filter((element) => !element.closest('.table, pre'))
    .map((element) => `${element.localName}.${element.className}`);
}

async function openAll(listing: Listing): Promise<void> {
  for (const button of listing.all('.disclosure')) button.click();
  await listing.until(() => listing.all('.sections').length === listing.cards.length, 'all details');
}

describe('<vicinia-initiatives>, layout', () => {
  staysQuiet();
  afterEach(() => document.querySelectorAll('body > div[style]').forEach((box) => box.remove()));

  for (const width of [320, 600, 1100]) {
    it(`holds the longest words in ${width} px, details and filters open`, async () => {
      const { listing } = await inBox(width, {}, 'whole');
      await openAll(listing);
      const facet = await new Facet(listing, 'Tema').unfold();
      await facet.choose('Kraftfahrzeughaftpflichtversicherungsnachbarschaft');
      await listing.until(() => chips(listing).length === 1);
      expect(overflowing(listing)).to.deep.equal([]);
      await facet.choose('Kraftfahrzeughaftpflichtversicherungsnachbarschaft');
      expect(overflowing(listing)).to.deep.equal([]);
    });

    it(`holds Arabic from right to left in ${width} px`, async () => {
      const { listing } = await inBox(width, {}, 'arabic', { dir: 'rtl' });
      await openAll(listing);
      expect(overflowing(listing)).to.deep.equal([]);
    });
  }

  it('holds the longest words in 320 px when text is twice as large', async () => {
    const { listing } = await inBox(320, {}, 'whole', { style: 'font-size: 200%' });
    expect(overflowing(listing)).to.deep.equal([]);
  });

  it('begins at the right where the page goes from right to left', async () => {
    const { listing } = await inBox(600, {}, 'arabic', { dir: 'rtl' });
    const [field, icon] = [listing.searchField, listing.find('.search .icon')!].map((it) => it.getBoundingClientRect());
    expect(icon!.left).to.be.greaterThan((field!.left + field!.right) / 2);
    const card = listing.cards[0]!;
    const [box, button] = [card, card.querySelector('.disclosure')!].map((it) => it.getBoundingClientRect());
    expect(box!.right - button!.right).to.be.lessThan(button!.left - box!.left);
  });

  it('sets Arabic from right to left within a page that goes from left to right', async () => {
    const { listing } = await inBox(600, {}, 'arabic');
    expect(getComputedStyle(listing.find('.summary')!).direction).to.equal('rtl');
    expect(getComputedStyle(listing.find('.status')!).direction).to.equal('ltr');
  });

  it('puts the filters beside the cards where there is room, and behind a button where there is not', async () => {
    const { listing, box } = await inBox(1100, {}, 'whole');
    const facets = listing.find('.facets')!;
    expect(facets.checkVisibility()).to.be.true;
    expect(listing.find('.filters-button')!.checkVisibility()).to.be.false;
    expect(facets.getBoundingClientRect().right).to.be.at.most(listing.find('.results')!.getBoundingClientRect().left);
    box.style.inlineSize = '400px';
    expect(facets.checkVisibility()).to.be.false;
    const button = listing.button('Filtri');
    expect(button).to.have.attribute('aria-expanded', 'false');
    await listing.press('Filtri');
    expect(button).to.have.attribute('aria-expanded', 'true');
    expect(facets.checkVisibility()).to.be.true;
  });

  it('takes font and size from the host', async () => {
    const { listing } = await inBox(600, {}, 'one-item', { style: 'font: 20px/1.2 monospace' });
    for (const element of [listing.searchField, listing.find('.summary')!, listing.find('.disclosure')!]) {
      expect(getComputedStyle(element).fontFamily).to.equal('monospace');
      expect(getComputedStyle(element).fontSize).to.equal('20px');
    }
  });

  it('does not change with the host’s root size', async () => {
    const { listing } = await inBox(600, {}, 'one-item', { style: 'font-size: 18px' });
    const before = listing.element.getBoundingClientRect().height;
    document.documentElement.style.fontSize = '62.5%';
    const after = listing.element.getBoundingClientRect().height;
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before);
  });

  it('has targets of 24 px at least (WCAG 2.2, 2.5.8)', async () => {
    const { listing } = await inBox(600, {}, 'whole');
    await new Facet(listing, 'Comune').unfold();
    const small = listing
      .all('button, summary, select, .choice, input[type=search]')
      .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 24);
    expect(small.map((it) => it.className)).to.deep.equal([]);
  });
});
