import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { overflowing } from '@vicinia/testing/listing/overflowing.js';
import './define.ts';

/** Puts a listing into a box of this width, and opens whatever it can. */
async function inBox(
  width: number,
  attributes: Record<string, string>,
  feed: string,
  more: { dir?: string; style?: string } = {},
) {
  const src = feed.startsWith('data:') ? feed : feedAddress(feed);
  const listing = await Listing.settled({ src, 'page-size': '30', ...attributes });
  const box = document.createElement('div');
  box.dir = more.dir ?? '';
  box.setAttribute('style', `inline-size: ${width}px; ${more.style ?? ''}`);
  document.body.append(box);
  box.append(listing.element);
  await listing.settles();
  return { listing, box };
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
      const { listing } = await inBox(width, { lang: 'ar' }, 'arabic');
      await openAll(listing);
      expect(overflowing(listing)).to.deep.equal([]);
    });
  }

  for (const width of [320, 1100]) {
    it(`holds wide tables and long code in ${width} px, which scroll on their own`, async () => {
      const long = 'parola'.repeat(60);
      const row = (cell: string) => `|${cell.repeat(80)}\n`;
      const description = `${row('a|')}${row('-|')}${row('b|')}\n\`\`\`\n${long}\n\`\`\``;
      const item = { content_text: description, _vicinia: { descriptionFormat: 'markdown' } };
      const { listing } = await inBox(width, {}, feedOf([item, {}]));
      await openAll(listing);
      expect(overflowing(listing)).to.deep.equal([]);
      for (const box of listing.all('.table, pre')) expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    });
  }

  it('gives the cards the whole width where there are no facets, and keeps them in place while a search leaves none', async () => {
    const { listing, box } = await inBox(1100, {}, feedOf([{}, {}]));
    expect(listing.find('.results')!.offsetWidth).to.equal(box.offsetWidth);
    await listing.search('Iniziativa 1');
    await listing.until(() => chips(listing).length > 0);
    expect(listing.find('.results')!.offsetWidth).to.be.lessThan(box.offsetWidth);
  });

  it('says how many there are in the order of its own language, on a page that runs the other way', async () => {
    const { listing } = await inBox(600, {}, 'arabic', { dir: 'rtl' });
    const text = [...listing.find('.status > bdi')!.childNodes].find((node) => node instanceof Text && node.data)!;
    const left = (from: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(text.textContent).to.equal('3 iniziative');
    expect(left(0)).to.be.lessThan(left(2));
  });

  it('gives an open card the whole width', async () => {
    const { listing } = await inBox(1100, {}, 'whole');
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    await listing.until(() => listing.find('.sections'));
    const [card, list] = [listing.cards[0]!, listing.find('.list')!].map((it) => it.offsetWidth);
    expect(card).to.equal(list);
  });

  it('turns the arrow of what is open', async () => {
    const { listing } = await inBox(600, {}, 'whole');
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    const facet = await new Facet(listing, 'Comune').unfold();
    await listing.until(() => listing.find('.sections'));
    const turned = (arrow: Element) => getComputedStyle(arrow).transform !== 'none';
    expect(listing.all('.disclosure > svg').map(turned).slice(0, 3)).to.deep.equal([true, false, false]);
    const arrows = listing.all('summary > svg');
    expect(arrows.filter(turned)).to.deep.equal([facet.element.querySelector('summary > svg')]);
  });

  it('is not there when the page hides it', async () => {
    const { listing } = await inBox(600, {}, 'one-item');
    listing.element.hidden = true;
    expect(listing.element.checkVisibility()).to.be.false;
  });

  it('takes colours, corners and spacing from the page', async () => {
    const { listing } = await inBox(600, { 'page-size': '1' }, 'whole', {
      style:
        '--vicinia-accent: rgb(1, 2, 3); --vicinia-on-accent: rgb(4, 5, 6); --vicinia-radius: 7px; --vicinia-space: 40px',
    });
    expect(getComputedStyle(listing.find('.disclosure')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(listing.cards[0]!).borderRadius).to.equal('7px');
    expect(getComputedStyle(listing.find('.list')!).rowGap).to.equal('50px');
    await (await new Facet(listing, 'Comune').unfold()).choose('Cervia');
    expect(getComputedStyle(listing.find('.chosen')!).color).to.equal('rgb(4, 5, 6)');
  });

  it('keeps a badge at the end of its line, whichever way its language goes', async () => {
    const resting = feedOf([{ _vicinia: { form: 'mutual-aid', status: 'resting' } }]);
    const { listing } = await inBox(600, { lang: 'ar' }, resting);
    const [card, badge] = [listing.cards[0]!, listing.find('.badge')!].map((it) => it.getBoundingClientRect());
    expect(badge!.left - card!.left).to.be.lessThan(40);
  });

  it('sets the search and the order below each other where it is narrow, and beside each other where it is not', async () => {
    const { listing, box } = await inBox(320, {}, 'one-item');
    const [search, sort] = [listing.find('.search-field')!, listing.find('.sort-field')!];
    expect(sort.offsetTop).to.be.greaterThan(search.offsetTop);
    box.style.inlineSize = '800px';
    expect(sort.offsetTop).to.equal(search.offsetTop);
  });

  it('keeps what is typed clear of the picture in the field', async () => {
    const { listing } = await inBox(320, {}, 'one-item');
    const [field, icon] = [listing.searchField, listing.find('.search .icon')!].map((it) => it.getBoundingClientRect());
    const { paddingInlineStart } = getComputedStyle(listing.searchField);
    expect(field!.left + parseFloat(paddingInlineStart)).to.be.greaterThan(icon!.right);
  });

  it('breaks a row of chips, and not the words on them', async () => {
    const { listing } = await inBox(320, {}, 'whole');
    const facet = await new Facet(listing, 'Tema').unfold();
    for (const topic of ['ambiente', 'casa', 'salute', 'scambio', 'scuola']) await facet.choose(topic);
    await listing.until(() => chips(listing).length === 5);
    const rows = new Set(listing.all('.chip').map((chip) => chip.offsetTop));
    expect(rows).not.to.have.length(1);
    for (const chip of listing.all('.chip')) expect(chip.offsetHeight).to.be.lessThan(40);
  });

  it('folds the filters away again', async () => {
    const { listing } = await inBox(400, {}, 'whole');
    await listing.press('Filtri');
    await listing.press('Filtri');
    expect(listing.find('.facets')!.checkVisibility()).to.be.false;
    expect(listing.button('Filtri')).to.have.attribute('aria-expanded', 'false');
  });

  it('holds the longest words in 320 px when text is twice as large', async () => {
    const { listing } = await inBox(320, {}, 'whole', { style: 'font-size: 200%' });
    expect(overflowing(listing)).to.deep.equal([]);
  });

  it('begins at the right where its language goes from right to left', async () => {
    const { listing } = await inBox(600, { lang: 'ar' }, 'arabic');
    const [field, icon] = [listing.searchField, listing.find('.search .icon')!].map((it) => it.getBoundingClientRect());
    expect(icon!.left).to.be.greaterThan((field!.left + field!.right) / 2);
    const card = listing.cards[0]!;
    const [box, button] = [card, card.querySelector('.disclosure')!].map((it) => it.getBoundingClientRect());
    expect(box!.right - button!.right).to.be.lessThan(button!.left - box!.left);
  });

  it('sets Arabic from right to left within a listing that goes from left to right, at the left like the rest', async () => {
    const { listing } = await inBox(600, {}, 'arabic');
    expect(getComputedStyle(listing.find('.summary')!).direction).to.equal('rtl');
    expect(getComputedStyle(listing.find('.status')!).direction).to.equal('ltr');
    expect(getComputedStyle(listing.find('.summary')!).textAlign).to.equal('left');
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
    expect(button.offsetTop).to.be.lessThan(listing.find('.results')!.offsetTop);
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

  it('has buttons, fields and folds of 44 px at least, as fingers need', async () => {
    const { listing } = await inBox(600, {}, 'whole');
    await new Facet(listing, 'Comune').unfold();
    const small = listing
      .all('.button, .disclosure, .input, summary')
      .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 44);
    expect(small.map((it) => it.className)).to.deep.equal([]);
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
