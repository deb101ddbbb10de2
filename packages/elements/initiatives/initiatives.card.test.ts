import { expect } from '@open-wc/testing';
import type { Initiative, Place } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** A listing of one initiative. */
async function cardOf(facts: Partial<Initiative>, core: object = {}, feed: object = {}): Promise<HTMLElement> {
  const listing = await Listing.settled({ src: feedOf([{ ...core, _vicinia: facts }], feed) });
  return listing.cards[0]!;
}

const picture = (element: Element) => element.querySelector('path')!.getAttribute('d');

describe('<vicinia-initiatives>, a card', () => {
  staysQuiet();

  const places: [place: Place, line: string][] = [
    [{ name: 'Serra', neighbourhood: 'Malva', municipality: 'Cervia' }, 'Serra, Malva, Cervia'],
    [{ address: 'Via Fiume 8', municipality: 'Cervia' }, 'Via Fiume 8, Cervia'],
    [{ name: 'Serra', address: 'Via Fiume 8' }, 'Serra'],
    [{ municipality: 'Cervia' }, 'Cervia'],
    [{ name: 'Cervia', municipality: 'Cervia' }, 'Cervia'],
  ];
  for (const [place, line] of places) {
    it(`says where in one line: ${line} (${Object.keys(place).join(', ')})`, async () => {
      const card = await cardOf({ places: [place] });
      expect(read(card.querySelector('dd'))).to.equal(line);
    });
  }

  it('says the first of several places', async () => {
    const card = await cardOf({ places: [{ name: 'Serra' }, { name: 'Campo' }] });
    expect([...card.querySelectorAll('dd')].map(read)).to.deep.equal(['Serra']);
  });

  for (const [what, facts] of [
    ['where it knows none', { form: 'mutual-aid' }],
    ['where it knows no more than a point on the map', { places: [{ latitude: 44.4, longitude: 12.2 }] }],
  ] as const) {
    it(`has no list of facts ${what}`, async () => {
      expect((await cardOf(facts as Partial<Initiative>)).querySelectorAll('dl')).to.have.length(0);
    });
  }

  it('shows pictures in the place of the facts’ names, which only assistive technology reads', async () => {
    const occurrences = [{ start: '2085-05-12' }];
    const card = await cardOf({ schedule: { occurrences }, places: [{ name: 'Serra' }], promoter: { name: 'Ada' } });
    const names = [...card.querySelectorAll('dt')];
    expect(new Set(names.map(picture))).to.have.length(3);
    for (const name of names) expect(name.querySelector('span')!.offsetWidth).to.equal(1);
  });

  it('shows each form in a colour and with a picture of its own', async () => {
    const forms = ['pooled-demand', 'mutual-aid', 'active-collaboration'];
    const listing = await Listing.settled({ src: feedOf(forms.map((form) => ({ _vicinia: { form } }))) });
    const lines = listing.all('.form');
    expect(new Set(lines.map((line) => getComputedStyle(line).color))).to.have.length(3);
    expect(new Set(lines.map(picture))).to.have.length(3);
  });

  it('is in the language of the feed, where the item does not name its own', async () => {
    const card = await cardOf({}, { title: 'Garten', summary: 'Ein Garten' }, { language: 'de' });
    expect(card.querySelector('.title bdi')).to.have.attribute('lang', 'de');
    expect(card.querySelector('.summary')).to.have.attribute('lang', 'de');
  });
});
