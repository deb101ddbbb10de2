import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const src = () => feedAddress('hostile');

/** A listing of hostile items with everything open that can be opened. */
async function opened(attributes = {}) {
  const listing = await Listing.settled({
    src: src(),
    filters: 'topic municipality promoter seeks audience',
    ...attributes,
  });
  for (const button of listing.all('.disclosure')) button.click();
  await listing.until(() => listing.all('.sections').length === listing.cards.length, 'all details');
  const facet = await new Facet(listing, listing.element.lang === 'en' ? 'Topic' : 'Tema').unfold();
  return { listing, facet };
}

const attributesOf = (root: ShadowRoot) => [...root.querySelectorAll('*')].flatMap((it) => [...it.attributes]);

describe('<vicinia-initiatives>, hostile items', () => {
  staysQuiet();

  afterEach(() => {
    expect(globalThis, 'something ran').not.to.have.property('hacked');
    expect({}, 'Object.prototype').not.to.have.property('polluted');
    expect({}, 'Object.prototype').not.to.have.property('title');
  });

  it('are shown, each of them', async () => {
    const listing = await Listing.settled({ src: src() });
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.cards).to.have.length(7);
  });

  it('show their markup as text', async () => {
    const { listing } = await opened();
    expect(listing.titles[0]).to.equal("<script>globalThis.hacked = 'script x'</script>");
    expect(read(listing.root)).to.contain("${globalThis.hacked = 'template'} {title} {n}");
    expect(read(listing.root)).to.contain('&lt;script&gt;globalThis.hacked=1&lt;/script&gt;');
  });

  it('make no element that a listing does not make', async () => {
    const { listing } = await opened({ lang: 'en' });
    expect(
      listing.root.querySelectorAll('script, img, iframe, object, embed, form form, svg[onload], style, link, base'),
    ).to.have.length(0);
    const handlers = attributesOf(listing.root).filter(({ name }) => name.startsWith('on'));
    expect(handlers).to.deep.equal([]);
  });

  it('link nowhere but to web pages, mail, telephones and maps', async () => {
    const { listing } = await opened();
    const links = listing.all<HTMLAnchorElement>('a');
    expect(links).not.to.have.length(0);
    for (const link of links) expect(link.protocol).to.be.oneOf(['https:', 'mailto:', 'tel:', 'geo:']);
    const addresses = attributesOf(listing.root).filter(({ value }) => /^\s*(javascript|data|vbscript):/i.test(value));
    expect(addresses).to.deep.equal([]);
  });

  it('do not follow a hostile next page', async () => {
    const listing = await Listing.settled({ src: src() });
    expect(listing.count).to.equal('7 iniziative');
  });

  it('may be searched, filtered and announced', async () => {
    const { listing, facet } = await opened();
    const announcements = new Announcements();
    expect(facet.values).to.include.members(['__proto__ 7', 'constructor 7']);
    await facet.choose('__proto__');
    await facet.choose('constructor');
    await listing.search('<script>');
    await listing.until(() => chips(listing).length === 3);
    expect(chips(listing)).to.deep.equal(['«<script>»', '__proto__', 'constructor']);
    expect(await announcements.next()).to.match(/^\d iniziativ[ae]$/);
    announcements.stop();
  });

  it('keep their directions to themselves', async () => {
    const listing = await Listing.settled({ src: src() });
    const title = listing.titles.find((it) => it.includes('\u202e'))!;
    const card = listing.card(title);
    const isolated = [...card.querySelectorAll('.title > bdi, .summary[dir=auto], dd > bdi')].map(read);
    expect(isolated).to.deep.equal([title, title, title, title]);
  });

  it('widen neither the page nor the listing', async () => {
    const { listing } = await opened();
    const box = document.createElement('div');
    box.style.inlineSize = '320px';
    document.body.append(box);
    box.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.element.scrollWidth).to.be.at.most(320);
    expect(box.scrollWidth).to.equal(320);
    box.remove();
  });
});
