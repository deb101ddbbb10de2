import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { facetNames } from '@vicinia/testing/listing/facet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const src = () => feedAddress('whole');

/** Whatever language a node is in, as assistive technology finds it out. */
function languageAt(node: Element): string | null {
  const holder = node.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : null;
}

describe('<vicinia-initiatives>, language', () => {
  staysQuiet();

  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });

  it('is Italian where nobody says', async () => {
    const listing = await Listing.settled({ src: src() });
    expect(listing.count).to.equal('30 iniziative');
  });

  it('is the one of its own lang', async () => {
    const listing = await Listing.settled({ src: src(), lang: 'en' });
    expect(listing.count).to.equal('30 initiatives');
    expect(facetNames(listing).slice(0, 3)).to.deep.equal(['Municipality', 'When', 'Form']);
    expect(read(listing.card('Shared garden in via Fiume').querySelector('time'))).to.match(
      /^Thu 10 May 2085|^Thu, May 10, 2085/,
    );
  });

  it('is the one of the page', async () => {
    document.documentElement.lang = 'en-GB';
    const listing = await Listing.settled({ src: src() });
    expect(listing.count).to.equal('30 initiatives');
    expect(read(listing.card('Shared garden in via Fiume').querySelector('time'))).to.match(
      /^Thu,? 10 May 2085, 17:00/,
    );
  });

  it('is the one of the host page around a shadow root', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const root = outer.attachShadow({ mode: 'open' });
    const listing = Listing.make({ src: src() });
    root.append(document.createElement('section'));
    root.firstElementChild!.append(listing.element);
    const settled = listing.settles();
    document.body.append(outer);
    await settled;
    await listing.element.updateComplete;
    expect(listing.count).to.equal('30 initiatives');
    outer.remove();
  });

  it('is each element’s own', async () => {
    const [italian, english] = await Promise.all([
      Listing.settled({ src: src(), lang: 'it' }),
      Listing.settled({ src: src(), lang: 'en' }),
    ]);
    expect(italian.count).to.equal('30 iniziative');
    expect(english.count).to.equal('30 initiatives');
  });

  it('changes with the attribute', async () => {
    const listing = await Listing.settled({ src: src(), lang: 'it' });
    listing.element.setAttribute('lang', 'en');
    await listing.until(() => listing.count === '30 initiatives');
  });

  it('changes with the property, which the attribute follows', async () => {
    const listing = await Listing.settled({ src: src() });
    listing.element.lang = 'en';
    await listing.until(() => listing.count === '30 initiatives');
    expect(listing.element).to.have.attribute('lang', 'en');
    listing.element.lang = 'it';
    await listing.until(() => listing.count === '30 iniziative');
  });

  it('goes back to the page’s when its own is taken away', async () => {
    document.documentElement.lang = 'en';
    const listing = await Listing.settled({ src: src(), lang: 'it' });
    listing.element.removeAttribute('lang');
    await listing.until(() => listing.count === '30 initiatives');
  });

  it('passes over an empty lang', async () => {
    document.documentElement.lang = 'en';
    const listing = await Listing.settled({ src: src(), lang: '' });
    expect(listing.count).to.equal('30 initiatives');
  });

  for (const lang of ['pt', 'tlh', 'not a language', 'x'.repeat(200), '__proto__']) {
    it(`is Italian for a lang without words (${lang.slice(0, 20)}), and says so to assistive technology`, async () => {
      const listing = await Listing.settled({ src: src(), lang });
      expect(listing.count).to.equal('30 iniziative');
      expect(languageAt(listing.find('.status')!)).to.equal('it');
    });
  }

  for (const [lang, pageRuns, runs] of [
    ['ar', 'ltr', 'rtl'],
    ['it', 'rtl', 'ltr'],
  ] as const) {
    it(`runs ${runs} in ${lang}, on a page that runs ${pageRuns}: list, dialog and messages`, async () => {
      document.documentElement.dir = pageRuns;
      const listing = await Listing.settled({ src: src(), lang, details: 'dialog' });
      const runsAt = (selector: string) => getComputedStyle(listing.find(selector)!).direction;
      expect(runsAt('.status')).to.equal(runs);
      listing.find('.disclosure')!.click();
      await listing.until(() => listing.find('dialog[open]'), 'the dialog');
      expect(runsAt('dialog')).to.equal(runs);
      listing.element.src = '';
      await listing.until(() => listing.find('.message') && !listing.find('.status'), 'the message');
      expect(runsAt('.message')).to.equal(runs);
      expect(runsAt('slot')).to.equal(pageRuns);
    });
  }

  it('leaves the fallback in the language of the page', async () => {
    const listing = await Listing.open({ lang: 'pt' });
    expect(languageAt(listing.find('slot')!)).to.equal('pt');
    expect(languageAt(listing.find('.message')!)).to.equal('it');
  });

  it('marks the texts of an item in another language', async () => {
    const listing = await Listing.settled({ src: src() });
    const card = listing.card('دروس اللغة العربية للأطفال');
    expect(languageAt(card.querySelector('.title bdi')!)).to.equal('ar');
    expect(languageAt(card.querySelector('.summary')!)).to.equal('ar');
    expect(languageAt(card.querySelector('.actions button')!)).to.equal('it');
  });

  it('takes an item’s translation where there is one, and marks what stays in the item’s own language', async () => {
    const listing = await Listing.settled({ src: src(), lang: 'en' });
    const card = listing.card('Time bank');
    expect(languageAt(card.querySelector('.title bdi')!)).to.equal('en');
    expect(read(card.querySelector('.summary'))).to.equal('Un’ora data, un’ora ricevuta.');
    expect(languageAt(card.querySelector('.summary')!)).to.equal('it');
  });
});
