import { expect } from '@open-wc/testing';
import { focused } from '@vicinia/testing/asserts/focused.js';
import { press, type } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { chips } from '@vicinia/testing/listing/facet.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** What has focus, as one would call it. */
function here(): string {
  const element = focused();
  if (!element || element === document.body) return 'page';
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
    return read(element.labels![0]!.querySelector('.label, .choice-name'));
  return nameOf(element);
}

/** Presses Tab until something has focus; fails when that never comes. */
async function tabTo(name: string): Promise<void> {
  const passed: string[] = [];
  do {
    await press('Tab');
    passed.push(here());
  } while (!here().startsWith(name) && passed.length < 60);
  expect(here(), `passed ${passed.join(' → ')}`).to.match(new RegExp(`^${name}`));
}

async function open(attributes: Record<string, string> = {}): Promise<Listing> {
  const listing = await Listing.settled({ src: feedAddress('whole'), ...attributes });
  const start = document.createElement('button');
  start.textContent = 'Before';
  listing.element.before(start);
  start.focus();
  return listing;
}

describe('<vicinia-initiatives>, from the keyboard alone', () => {
  staysQuiet();

  it('goes through search, order, filters, cards and "show more" in the order in which they are seen', async () => {
    await open({ 'page-size': '2', views: 'list', panels: '' });
    const stops: string[] = [];
    for (let i = 0; i < 8; i++) {
      await press('Tab');
      stops.push(here());
    }
    expect(stops).to.deep.equal([
      'Cerca tra le iniziative',
      'Ordina per',
      'Filtri',
      'Orto condiviso di via Fiume',
      'Dettagli: Orto condiviso di via Fiume',
      'Banca del tempo',
      'Dettagli: Banca del tempo',
      'Mostra altre 2 iniziative',
    ]);
  });

  it('narrows by a facet and takes it back', async () => {
    const listing = await open();
    await tabTo('Filtri');
    await press('Enter');
    await tabTo('Comune');
    await press('Enter');
    await listing.until(() => listing.find('.choice'));
    await tabTo('Cervia');
    await press('Space');
    await listing.until(() => chips(listing).length === 1);
    expect(listing.count).to.equal('9 iniziative');
    await tabTo('Togli il filtro Comune: Cervia');
    await press('Space');
    await listing.until(() => listing.count === '30 iniziative');
    expect(here()).to.equal('Cerca tra le iniziative');
  });

  it('opens details, reads their links, and closes them', async () => {
    const listing = await open({ 'page-size': '1' });
    await tabTo('Dettagli: Orto');
    await press('Enter');
    await listing.until(() => listing.find('.sections'));
    await tabTo('Prenota');
    for (let i = 0; i < 30 && !here().startsWith('Chiudi i dettagli'); i++) await press('Shift+Tab');
    expect(here()).to.equal('Chiudi i dettagli: Orto condiviso di via Fiume');
    await press('Enter');
    await listing.until(() => !listing.find('.details'));
    expect(here()).to.equal('Dettagli: Orto condiviso di via Fiume');
  });

  it('searches, and goes on to what was found', async () => {
    const listing = await open();
    await tabTo('Cerca tra le iniziative');
    await type('banca');
    await listing.until(() => listing.count === '1 iniziativa');
    await tabTo('Banca del tempo');
  });

  it('shows a ring around what has focus', async () => {
    const listing = await open();
    await tabTo('Dettagli: Orto');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused()!);
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    expect(listing.element.matches(':focus-within')).to.be.true;
  });

  it('lets focus out again', async () => {
    const listing = await open({ 'page-size': '30' });
    const after = document.createElement('button');
    after.textContent = 'After';
    listing.element.after(after);
    listing.all('.disclosure').at(-1)!.focus();
    await press('Tab');
    expect(here()).to.equal('After');
  });
});
