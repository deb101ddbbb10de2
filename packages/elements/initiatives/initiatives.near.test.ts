import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { chips } from '@vicinia/testing/listing/facet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const at = (title: string, municipality: string, latitude?: number, longitude?: number) => ({
  title,
  _vicinia: {
    type: 'initiative',
    places: [{ municipality, ...(latitude === undefined ? {} : { latitude, longitude }) }],
  },
});
const src = feedOf([
  at('A Russi', 'Russi', 44.37, 12.03),
  at('Chissà dove', 'Russi'),
  at('A Cervia', 'Cervia', 44.26, 12.35),
  at('A Ravenna', 'Ravenna', 44.42, 12.2),
]);

const { getCurrentPosition } = Geolocation.prototype;
const position = (answer: typeof getCurrentPosition) => (Geolocation.prototype.getCurrentPosition = answer);

async function open(): Promise<Listing> {
  const listing = await Listing.settled({ src });
  await listing.until(() => listing.find('.tool'));
  await listing.press('Vicino a me');
  await listing.until(() => listing.find('.where'));
  return listing;
}
async function choose(listing: Listing, place: string): Promise<void> {
  const select = listing.find<HTMLSelectElement>('.where select')!;
  select.value = [...select.options].find((it) => it.text === place)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await listing.until(() => chips(listing).length > 0);
}
const note = (listing: Listing, title: string) => read(listing.card(title).querySelector('.note'));

describe('<vicinia-initiatives>, near me', () => {
  staysQuiet();
  afterEach(() => position(getCurrentPosition));

  it('puts first what is near a place of the feed, and says how far it is', async () => {
    const listing = await open();
    await choose(listing, 'Cervia');
    expect(listing.titles).to.deep.equal(['A Cervia', 'A Ravenna', 'A Russi', 'Chissà dove']);
    expect(note(listing, 'A Cervia')).to.match(/^a 50\sm$/);
    expect(note(listing, 'A Ravenna')).to.match(/^a 21\skm$/);
    expect(note(listing, 'Chissà dove')).to.equal('');
    expect(chips(listing)).to.deep.equal(['Vicino a: Cervia']);
  });

  it('asks for the position only when the visitor wants it, and puts first what is near it', async () => {
    let asked = 0;
    position((success) => {
      asked++;
      success({ coords: { latitude: 44.37, longitude: 12.03 } } as GeolocationPosition);
    });
    const listing = await open();
    expect(asked).to.equal(0);
    await listing.press('Usa la mia posizione');
    await listing.until(() => chips(listing).join() === 'Vicino a me');
    expect(asked).to.equal(1);
    expect(listing.titles[0]).to.equal('A Russi');
    expect(note(listing, 'A Ravenna')).to.match(/^a 15\skm$/);
  });

  for (const [code, said] of [
    [1, 'Il browser non dà la posizione: scegli un luogo dall’elenco.'],
    [2, 'La posizione non si trova: scegli un luogo dall’elenco.'],
    [3, 'La posizione non si trova: scegli un luogo dall’elenco.'],
  ] as const) {
    it(`says so when there is no position (${code}), and works with places`, async () => {
      position((_, failure) => failure!({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError));
      const listing = await open();
      await listing.press('Usa la mia posizione');
      await listing.until(() => read(listing.find('.where [role="status"]')) === said);
      await choose(listing, 'Russi');
      expect(listing.titles[0]).to.equal('A Russi');
    });
  }

  it('is taken back by its chip', async () => {
    const listing = await open();
    await choose(listing, 'Cervia');
    await listing.press('Togli: Vicino a: Cervia');
    await listing.until(() => listing.titles[0] === 'A Russi');
    expect(listing.find<HTMLSelectElement>('.where select')!.value).to.equal('');
  });

  it('gives way to an order that is chosen afterwards, and still says how far things are', async () => {
    const listing = await open();
    await choose(listing, 'Cervia');
    const order = listing.find<HTMLSelectElement>('.sort-field select')!;
    expect(order.selectedOptions[0]!.text).to.equal('Vicino a: Cervia');
    order.value = 'title';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await listing.until(() => listing.titles[1] === 'A Ravenna' && listing.titles[3] === 'Chissà dove');
    expect(note(listing, 'A Ravenna')).to.match(/km$/);
  });

  it('is not offered for a feed without points', async () => {
    const listing = await Listing.settled({ src: feedOf([at('Qui', 'Russi')]) });
    await listing.until(() => listing.find('.tool'));
    expect(listing.all('.tool').map((it) => read(it))).to.deep.equal(['Porta con te']);
  });

  it('is accessible', async () => {
    const listing = await open();
    await choose(listing, 'Cervia');
    await expectAccessible(listing.element);
  });
});
