import { expect } from '@open-wc/testing';
import { addMessages } from '@vicinia/elements/messages.js';
import { facetNames } from '@vicinia/feed/query.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import { cutOff, overflowing } from '@vicinia/testing/listing/overflowing.js';
import { markedFeed } from '@vicinia/testing/pseudo/marked-feed.js';
import { pseudoWords } from '@vicinia/testing/pseudo/pseudo-words.js';
import { unframed } from '@vicinia/testing/pseudo/unframed.js';
import words from '../messages/it.ts';
import moreWords from '../messages/more-it.ts';
import troubleWords from '../messages/trouble-it.ts';
import { panelNames } from '../panels/panel-names.ts';
import { viewNames } from '../views/view-names.ts';
import './define.ts';

/** The language that nobody speaks; the browser has no names for it and uses those of its own. */
const language = 'qps';

/** Opens the listing in a narrow box, and whatever stands above and below the cards. */
async function open(attributes: Record<string, string> = {}): Promise<Listing> {
  const src = attributes.src ?? (await markedFeed('whole'));
  const listing = Listing.make({ lang: language, 'page-size': '30', views: viewNames.join(' '), ...attributes, src });
  listing.element.style.inlineSize = '320px';
  document.body.append(listing.element);
  await listing.settles();
  return listing;
}

/** What there is of a view once it is shown. */
const shows = { list: 'article', rows: '.rows article', map: '.place-line', calendar: '.calendar' };

function expectWhole(listing: Listing): void {
  expect(unframed(listing.root, language), 'not in the catalogue').to.deep.equal([]);
  expect(overflowing(listing), 'sticks out').to.deep.equal([]);
  expect(cutOff(listing), 'cut').to.deep.equal([]);
}

const said = pseudoWords(words);
const saidMore = pseudoWords(moreWords);

describe('<vicinia-initiatives> in a language that nobody speaks', () => {
  staysQuiet();
  before(() => addMessages(language, { ...said, ...saidMore, ...pseudoWords(troubleWords) }));
  afterEach(() => document.querySelectorAll('vicinia-initiatives').forEach((it) => it.remove()));

  it('says nothing of its own in cards and details, and cuts nothing', async () => {
    const listing = await open();
    for (const button of listing.all('.disclosure')) button.click();
    await listing.until(() => listing.all('.sections').length === listing.cards.length, 'all details');
    expectWhole(listing);
  });

  it('says nothing of its own in the dialog', async () => {
    const listing = await open({ details: 'dialog' });
    listing.find('.disclosure')!.click();
    await listing.until(() => listing.find('dialog .sections'));
    expectWhole(listing);
  });

  it('says nothing of its own in the facets and in what is chosen of them', async () => {
    const listing = await open({ filters: facetNames.join(' ') });
    listing.find('.filters-button')!.click();
    await listing.element.updateComplete;
    for (const summary of listing.all('.facet summary')) summary.click();
    await listing.until(() => listing.all('.facet').every((it) => it.querySelector('input')), 'all values');
    expectWhole(listing);
    for (const facet of listing.all('.facet')) facet.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await listing.until(() => listing.find('.chip'));
    expectWhole(listing);
  });

  it('says nothing of its own when nothing is found', async () => {
    const listing = await open();
    await listing.search('‹zzzz›');
    await listing.until(() => listing.find('.message'));
    expect(read(listing.find('.chip'))).to.contain('zzzz');
    expectWhole(listing);
  });

  for (const name of panelNames) {
    it(`says nothing of its own in the panel "${name}"`, async () => {
      const listing = await open();
      await listing.until(() => listing.find('.tool'));
      await listing.press(saidMore.panel[name]);
      await listing.until(() => listing.find('.panel button, .panel input'));
      expectWhole(listing);
    });
  }

  it('says nothing of its own in what is near, and how far', async () => {
    const listing = await open();
    await listing.until(() => listing.find('.tool'));
    await listing.press(saidMore.panel.near);
    await listing.until(() => listing.find('.where select'));
    const select = listing.find<HTMLSelectElement>('.where select')!;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await listing.until(() => listing.find('.chip'));
    expectWhole(listing);
  });

  it('says nothing of its own in what one can give, and why something fits', async () => {
    const listing = await open();
    await listing.until(() => listing.find('.tool'));
    await listing.press(saidMore.panel.wishes);
    await listing.until(() => listing.find('.wishes input[type="checkbox"]'));
    for (const question of listing.all<HTMLDetailsElement>('.wishes details')) question.open = true;
    const questions = listing.all('.wishes fieldset').filter((it) => it.querySelector('[type="checkbox"]'));
    // The first answer to each; it may be that nothing meets them all.
    for (const question of questions) question.querySelector('input')!.click();
    await listing.until(() => listing.find('.reasons'));
    expectWhole(listing);
  });

  for (const name of viewNames) {
    it(`says nothing of its own in the view "${name}"`, async () => {
      const listing = await open({ views: [name, ...viewNames.filter((it) => it !== name)].join(' ') });
      await listing.until(() => listing.find(shows[name]));
      expectWhole(listing);
    });
  }

  it('says nothing of its own when there is no feed', async () => {
    const listing = await open({ src: feedAddress('nowhere', { status: 404 }) });
    expect(listing.messages.join()).to.contain('⟦');
    expectWhole(listing);
  });
});
