import { expect } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { chips } from '@vicinia/testing/listing/facet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const initiative = (title: string, more: object) => ({ title, _vicinia: { type: 'initiative', ...more } });
const seeks = (kind: string, more: object = {}) => ({ kind, direction: 'seeks', ...more });
const offers = (kind: string) => ({ kind, direction: 'offers' });

const src = feedOf(
  [
    initiative('Banco alimentare', { contributions: [seeks('goods'), offers('goods')], cost: { free: true } }),
    initiative('Trasporti', {
      contributions: [seeks('time', { roles: ['autista con patente'] })],
      schedule: { occurrences: [{ start: '2085-03-10T09:00', end: '2085-03-10T12:00' }] },
      places: [{ municipality: 'Cervia', latitude: 44.26, longitude: 12.35 }],
      languages: ['it', 'ar'],
      audience: { groups: ['older-people'] },
    }),
    initiative('Compiti', { contributions: [seeks('time'), offers('time')], audience: { minAge: 6, maxAge: 14 } }),
    initiative('Festa', {}),
  ],
  { _vicinia: { timeZone: 'Europe/Rome' } },
);

async function open(): Promise<Listing> {
  const listing = await Listing.settled({ src });
  await listing.until(() => listing.find('.tool'));
  await listing.press('Che cosa posso dare?');
  await listing.until(() => listing.find('.wishes'));
  return listing;
}
/** Takes an answer by its name; a further question is unfolded first. */
async function answer(listing: Listing, name: string): Promise<void> {
  const label = listing.all('.wishes label').find((it) => read(it).toLowerCase() === name.toLowerCase());
  if (!label) throw new Error(`no answer "${name}"`);
  const details = label.closest('details');
  if (details) details.open = true;
  label.querySelector('input')!.click();
  await listing.element.updateComplete;
}
async function type(listing: Listing, name: string, value: string): Promise<void> {
  const field = listing
    .all('.wishes .field')
    .find((it) => read(it).startsWith(name))!
    .querySelector('input')!;
  field.closest('details')!.open = true;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await listing.element.updateComplete;
}
const why = (listing: Listing, title: string) => read(listing.card(title).querySelector('.reasons'));

describe('<vicinia-initiatives>, what can I give', () => {
  staysQuiet();

  it('lists what seeks what one has, the best first, and says why', async () => {
    const listing = await open();
    await answer(listing, 'Tempo');
    await listing.until(() => chips(listing).join() === 'Quello che posso dare');
    expect(listing.titles).to.have.members(['Trasporti', 'Compiti']);
    await answer(listing, 'sabato');
    await listing.until(() => listing.titles[0] === 'Trasporti');
    expect(why(listing, 'Trasporti')).to.equal('cerca tempo, di sabato');
    expect(why(listing, 'Compiti')).to.equal('cerca tempo');
  });

  it('tells skills, languages, place and people in words', async () => {
    const listing = await open();
    await answer(listing, 'Tempo');
    await type(listing, 'Che cosa sai fare?', 'patente');
    await answer(listing, 'arabo');
    await answer(listing, 'Anziani');
    const select = listing.find<HTMLSelectElement>('.wishes .where select')!;
    select.value = [...select.options].find((it) => it.text === 'Cervia')!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await listing.until(() => why(listing, 'Trasporti').includes('50'));
    expect(why(listing, 'Trasporti')).to.match(
      /^cerca tempo, «autista con patente», a 50\sm, si parla arabo, per anziani$/i,
    );
  });

  it('lists for those who need what offers it, and what is free', async () => {
    const listing = await open();
    await answer(listing, 'Ho bisogno');
    await answer(listing, 'Beni');
    await listing.until(() => listing.titles.join() === 'Banco alimentare');
    expect(why(listing, 'Banco alimentare')).to.equal('offre beni, gratuito');
  });

  it('looks at ages', async () => {
    const listing = await open();
    await answer(listing, 'Ho bisogno');
    await answer(listing, 'Tempo');
    await type(listing, 'Età', '10');
    await listing.until(() => why(listing, 'Compiti') === 'offre tempo, per la tua età');
    await type(listing, 'Età', '50');
    await listing.until(() => listing.cards.length === 0);
  });

  it('starts again', async () => {
    const listing = await open();
    await answer(listing, 'Beni');
    await listing.until(() => listing.cards.length === 1);
    await listing.press('Ricomincia');
    await listing.until(() => listing.cards.length === 4);
    expect(listing.all<HTMLInputElement>('.wishes [type="checkbox"]').some((it) => it.checked)).to.be.false;
  });

  it('forgets the answers with its chip', async () => {
    const listing = await open();
    await answer(listing, 'Beni');
    await listing.until(() => chips(listing).length === 1);
    await listing.press('Togli: Quello che posso dare');
    await listing.until(() => listing.cards.length === 4);
    expect(listing.all<HTMLInputElement>('.wishes [type="checkbox"]').some((it) => it.checked)).to.be.false;
  });

  it('asks only for languages and groups that the feed knows', async () => {
    const listing = await open();
    // Engines differ in the case of languages' names.
    const names = listing.all('.wishes .pill').map((it) => read(it).toLowerCase());
    expect(names).to.include.members(['italiano', 'arabo', 'anziani']);
    expect(names).not.to.include('bambini');
  });

  it('keeps all of it on the device', async () => {
    const before = performance.getEntriesByType('resource').length;
    const listing = await open();
    await answer(listing, 'Tempo');
    await type(listing, 'Che cosa sai fare?', 'patente');
    const fetched = performance.getEntriesByType('resource').slice(before);
    expect(fetched.filter(({ name }) => name.includes('patente'))).to.have.length(0);
    expect(location.href).not.to.include('patente');
  });

  it('is not offered for a feed that says nothing of contributions', async () => {
    const listing = await Listing.settled({ src: feedOf([initiative('Festa', {})]) });
    await listing.until(() => listing.find('.tool'));
    expect(listing.all('.tool').map((it) => read(it))).to.deep.equal(['Porta con te']);
  });

  it('is accessible, unfolded', async () => {
    const listing = await open();
    await answer(listing, 'Tempo');
    listing.find<HTMLDetailsElement>('.wishes details')!.open = true;
    await expectAccessible(listing.element);
  });
});
