import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { chips, Facet } from '@vicinia/testing/listing/facet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const initiative = (title: string, start: string, audience: object) => ({
  title,
  summary: `Un incontro di ${title.toLowerCase()}.`,
  _vicinia: { type: 'initiative', schedule: { occurrences: [{ start }] }, audience },
});

const src = feedOf(
  [
    // A Thursday afternoon, a Thursday morning, a Monday afternoon.
    initiative('Coro degli anziani', '2085-03-01T16:00', { minAge: 60 }),
    initiative('Caffè', '2085-03-08T09:00', {}),
    initiative('Compiti', '2085-03-12T15:00', { minAge: 6, maxAge: 14 }),
  ],
  { _vicinia: { timeZone: 'Europe/Rome' } },
);
const filters = 'when weekday time age';
const open = (more: Record<string, string> = {}) => Listing.settled({ src, filters, ...more });

function fill(facet: Facet, label: string, value: string): void {
  const field = [...facet.element.querySelectorAll('label')].find((it) => read(it) === label)!.querySelector('input')!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<vicinia-initiatives>, dates and ages', () => {
  staysQuiet();

  it('narrows by the day of the week and the time of the day, which one date must meet', async () => {
    const listing = await open();
    await (await new Facet(listing, 'Giorno della settimana').unfold()).choose('giovedì');
    await (await new Facet(listing, 'Ora del giorno').unfold()).choose('Pomeriggio');
    await listing.until(() => listing.titles.join() === 'Coro degli anziani');
    expect(chips(listing)).to.deep.equal(['giovedì', 'Pomeriggio']);
  });

  it('narrows from one day to another, either of which may be left open', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Quando').unfold();
    fill(facet, 'Dal', '2085-03-05');
    await listing.until(() => listing.cards.length === 2);
    fill(facet, 'Al', '2085-03-10');
    await listing.until(() => listing.titles.join() === 'Caffè');
    fill(facet, 'Dal', '');
    await listing.until(() => listing.cards.length === 2);
    fill(facet, 'Al', '');
    await listing.until(() => chips(listing).length === 0);
  });

  it('narrows by an age', async () => {
    const listing = await open();
    const facet = await new Facet(listing, 'Età').unfold();
    fill(facet, 'Età in anni compiuti', '70');
    await listing.until(() => listing.titles.join() === 'Coro degli anziani,Caffè');
    expect(chips(listing)).to.deep.equal(['70 anni']);
    fill(facet, 'Età in anni compiuti', 'x');
    await listing.until(() => chips(listing).length === 0);
  });

  it('is locked to days and ages by the host, and shows nothing else first', async () => {
    const listing = await open({ where: 'weekday:th age:10' });
    await listing.until(() => listing.cards.length > 0);
    expect(listing.titles).to.deep.equal(['Caffè']);
  });

  it('marks what a search has found, accents or not', async () => {
    const listing = await open();
    await listing.search('caffe');
    await listing.until(() => listing.find('mark'));
    expect(listing.all('mark').map((it) => read(it))).to.deep.equal(['Caffè', 'caffè']);
    expect(listing.find<HTMLSelectElement>('.sort-field select')!.selectedOptions[0]!.text).to.equal('pertinenza');
  });

  it('forgives a slip and finds Italian endings', async () => {
    const listing = await open();
    await listing.search('anziana');
    await listing.until(() => listing.titles.join() === 'Coro degli anziani');
    await listing.search('compti');
    await listing.until(() => listing.titles.join() === 'Compiti');
  });

  it('is accessible, unfolded', async () => {
    const listing = await open();
    for (const name of ['Quando', 'Età']) await new Facet(listing, name).unfold();
    await listing.search('incontro');
    await expectAccessible(listing.element);
  });
});
