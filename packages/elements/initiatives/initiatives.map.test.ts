import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const at = (title: string, latitude?: number, longitude?: number, more: object = {}) => ({
  title,
  _vicinia: {
    type: 'initiative',
    places: [
      { name: `Sede di ${title}`, municipality: 'Cervia', ...(latitude === undefined ? {} : { latitude, longitude }) },
    ],
    ...more,
  },
});

/** Two far from each other, two at one spot, one nowhere. */
const items = [
  at('Coro', 44.26, 12.35),
  at('Orto', 44.42, 12.2),
  at('Banca del tempo', 44.37, 12.03),
  at('Baratto', 44.37, 12.03),
  at('Sito'),
];
const src = feedOf(items);

async function open(attributes: Record<string, string> = {}): Promise<Listing> {
  const listing = await Listing.settled({ src, views: 'map list', ...attributes });
  await listing.until(() => listing.find('.pin'));
  await listing.until(() => listing.find('.place-line'));
  return listing;
}
const pins = (listing: Listing) =>
  listing
    .all('.pin')
    .map((pin) => nameOf(pin))
    .sort();
const pin = (listing: Listing, name: string) => listing.button(name, listing.find('.map')!);
const lines = (listing: Listing) => listing.all('.place-line .opener').map((it) => read(it));

describe('<vicinia-initiatives>, the map', () => {
  staysQuiet();

  it('has a pin for each place, named for those who do not see it, and one for those that stand together', async () => {
    expect(pins(await open())).to.deep.equal(['2 iniziative qui vicino: ingrandisci', 'Coro', 'Orto']);
  });

  it('lists what is in view beside it, in the listing’s order, and what is nowhere apart', async () => {
    const listing = await open({ sort: 'title' });
    expect(lines(listing)).to.deep.equal(['Banca del tempo', 'Baratto', 'Coro', 'Orto', 'Sito']);
    expect(read(listing.find('.place-list summary'))).to.equal('1 iniziativa senza un punto sulla mappa');
  });

  it('reaches every pin by Tab', async () => {
    const listing = await open();
    const focusable = listing
      .all<HTMLButtonElement>('.pin')
      .every((it) => it.tagName === 'BUTTON' && it.tabIndex === 0);
    expect(focusable).to.be.true;
  });

  it('shows over the map what stands at a pin, and the list follows', async () => {
    const listing = await open();
    pin(listing, 'Coro').focus();
    await sendKeys({ press: 'Enter' });
    await listing.until(() => listing.find('.map-chosen'));
    await listing.until(() => listing.root.activeElement?.closest('.map-chosen'));
    expect(read(listing.root.activeElement)).to.equal('Coro');
    expect(read(listing.find('.place-line[aria-current="true"] .opener'))).to.equal('Coro');
    expect(pin(listing, 'Coro').hasAttribute('data-marked')).to.be.true;
  });

  it('closes that by Escape, and the focus is at the pin again', async () => {
    const listing = await open();
    pin(listing, 'Coro').click();
    await listing.until(() => listing.root.activeElement?.closest('.map-chosen'));
    await sendKeys({ press: 'Escape' });
    await listing.until(() => listing.root.activeElement === pin(listing, 'Coro'));
    expect(listing.find('.map-chosen')).to.be.null;
  });

  it('lists all that stand at one spot, however near one goes', async () => {
    const listing = await open({ src: feedOf([at('Uno', 44, 12), at('Due', 44, 12)]), sort: 'title' });
    pin(listing, '2 iniziative qui vicino: ingrandisci').click();
    await listing.until(() => listing.find('.map-chosen'));
    expect(
      listing
        .all('.map-chosen .opener')
        .map((it) => read(it))
        .sort(),
    ).to.deep.equal(['Due', 'Uno']);
  });

  it('goes nearer to those that can be told apart', async () => {
    const listing = await open({ src: feedOf([at('Uno', 44.4, 12.2), at('Due', 44.401, 12.201), at('Tre', 45, 13)]) });
    pin(listing, '2 iniziative qui vicino: ingrandisci').click();
    await listing.until(() => pins(listing).includes('Uno') && pins(listing).includes('Due'));
  });

  it('marks the pin of the line to which the pointer or the focus has come', async () => {
    const listing = await open();
    const line = listing.all('.place-line').find((it) => read(it).startsWith('Orto'))!;
    line.querySelector('button')!.focus();
    expect(pin(listing, 'Orto').hasAttribute('data-marked')).to.be.true;
    line.querySelector('button')!.blur();
    expect(pin(listing, 'Orto').hasAttribute('data-marked')).to.be.false;
  });

  it('lists only what is in view when one goes nearer', async () => {
    const listing = await open();
    for (let i = 0; i < 4; i++) await listing.press('Ingrandisci la mappa');
    await listing.until(() => lines(listing).length < 5);
    for (let i = 0; i < 6; i++) await listing.press('Riduci la mappa');
    await listing.until(() => lines(listing).length === 5);
  });

  it('opens the details over the page', async () => {
    const listing = await open();
    listing.find('.place-line .opener')!.click();
    await listing.until(() => listing.find<HTMLDialogElement>('dialog')?.open);
    await sendKeys({ press: 'Escape' });
    await listing.until(() => !listing.find('dialog'));
  });

  it('follows the search', async () => {
    const listing = await open();
    await listing.search('coro');
    await listing.until(() => pins(listing).join() === 'Coro');
  });

  it('asks nobody for anything without an address of tiles, and shows where places are', async () => {
    const listing = await open();
    expect(listing.all('.map img')).to.have.length(0);
    expect(listing.all('.ground-name').map((it) => read(it))).to.deep.equal(['Cervia']);
  });

  it('takes tiles from where the host says, and thanks for them', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=#{z}/{x}/{y}';
    const listing = await open({ 'map-tiles': pixel, 'map-credit': '© Chi ha fatto la mappa' });
    await listing.until(() => listing.all('.map img').length > 0);
    expect(read(listing.find('.map-credit'))).to.equal('© Chi ha fatto la mappa');
    expect(listing.all('.ground-name')).to.have.length(0);
  });

  it('is not offered for a feed without points', async () => {
    const listing = await Listing.settled({ src: feedOf([at('Sito')]), views: 'list map' });
    await listing.until(() => listing.find('.tool'));
    expect(listing.find('.views')).to.be.null;
  });

  it('lets go of its map when the listing goes back to the list, and makes another', async () => {
    const listing = await open();
    await listing.press('Elenco');
    expect(listing.find('.map')).to.be.null;
    await listing.press('Mappa');
    await listing.until(() => listing.all('.pin').length === 3);
  });

  for (const lang of ['it', 'ar']) {
    it(`is accessible (${lang})`, async () => {
      const listing = await open({ lang });
      await expectAccessible(listing.element);
      pin(listing, 'Coro').click();
      await listing.until(() => listing.find('.map-chosen'));
      await expectAccessible(listing.element);
    });
  }
});
