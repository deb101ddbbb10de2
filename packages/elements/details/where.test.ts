import { expect } from '@open-wc/testing';
import type { Access, Place } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { nameOf } from '@vicinia/testing/listing/listing.js';

const shown = (...places: Place[]) => Details.of({ places });

describe('the details, where', () => {
  staysQuiet();

  const texts: [place: Place, html: string][] = [
    [{ name: 'Serra' }, 'Serra'],
    [{ address: 'Via Fiume 8' }, 'Via Fiume 8'],
    [{ municipality: 'Cervia' }, 'Cervia'],
    [{ postalCode: '48015', municipality: 'Cervia' }, '48015 Cervia'],
    [{ neighbourhood: 'Malva' }, 'Malva'],
    [{ municipality: 'Cervia', neighbourhood: 'Malva' }, 'Cervia (Malva)'],
    [
      { name: 'Serra', address: 'Via Fiume 8', postalCode: '48015', municipality: 'Cervia', neighbourhood: 'Malva' },
      'Serra|Via Fiume 8, 48015 Cervia (Malva)',
    ],
  ];
  for (const [place, text] of texts) {
    it(`says, with the address on a line of its own: ${text}`, async () => {
      const address = (await shown(place)).section('Dove').querySelector('address')!;
      for (const br of address.querySelectorAll('br')) br.replaceWith('|');
      expect(address.textContent).to.equal(text);
    });
  }

  it('links the name to the place’s page, where there is one', async () => {
    const details = await shown({ name: 'Serra', url: 'https://vicinia.example/serra' }, { name: 'Campo' });
    expect(details.links('Dove')).to.deep.equal({ Serra: 'https://vicinia.example/serra' });
    expect(details.section('Dove').querySelector('strong')).to.have.text('Campo');
  });

  it('gives each place a direction of its own', async () => {
    const details = await shown({ name: 'Serra' }, { name: 'حديقة' });
    expect(isolatedIn(details.section('Dove'))).to.deep.equal(['Serra', 'حديقة']);
  });

  it('has no heading without a place', async () => {
    expect((await shown()).titles).to.deep.equal([]);
  });

  it('names the area that it serves', async () => {
    const details = await Details.of({ areaServed: ['Ravenna', 'Russi'] });
    expect(details.text('Territorio servito')).to.equal('Ravenna e Russi');
  });
});

describe('the details, the way there', () => {
  staysQuiet();

  const [serra, campo] = [
    { name: 'Serra', latitude: 44.42, longitude: 12.21 },
    { name: 'Campo', latitude: 44.4, longitude: 12.2 },
  ];
  /** What links are called by assistive technology, and where they lead. */
  const waysOf = (details: Details) =>
    [...details.section('Dove').querySelectorAll('a')].map((link) => [nameOf(link), link.href]);

  it('is told place by place, where there are several', async () => {
    const route = 'https://maps.example/?to={latitude},{longitude}';
    expect(waysOf(await Details.of({ places: [serra, campo, { name: 'Scuola' }] }, { route }))).to.deep.equal([
      ['Come arrivare: Serra', 'https://maps.example/?to=44.42,12.21'],
      ['Come arrivare: Campo', 'https://maps.example/?to=44.4,12.2'],
    ]);
  });

  it('is told on a page of its own also of the only one', async () => {
    const [[name, address] = []] = waysOf(await Details.of({ places: [serra] }, { onPage: true }));
    expect(name).to.equal('Come arrivare: Serra');
    expect(address).to.match(/^geo:44\.42,12\.21/);
  });

  it('is elsewhere told of the only one among what one can do', async () => {
    expect(waysOf(await Details.of({ places: [serra] }))).to.deep.equal([]);
  });
});

describe('the details, access', () => {
  staysQuiet();

  const words: [access: Access, lines: string[]][] = [
    [{ wheelchair: 'yes' }, ['accessibile in sedia a rotelle']],
    [{ wheelchair: 'partly' }, ['accessibile in parte in sedia a rotelle']],
    [{ wheelchair: 'no' }, ['non accessibile in sedia a rotelle']],
    [{ toilet: 'yes' }, ['bagno accessibile']],
    [{ toilet: 'partly' }, ['bagno accessibile in parte']],
    [{ toilet: 'no' }, ['bagno non accessibile']],
    [
      { hearing: 'anello magnetico', parking: 'due posti', transport: 'autobus 1', note: 'un gradino' },
      ['Per sentire meglio: anello magnetico', 'Parcheggio: due posti', 'Mezzi pubblici: autobus 1', 'un gradino'],
    ],
  ];
  for (const [access, lines] of words) {
    it(`says: ${lines.join(', ')}`, async () => {
      expect((await shown({ access })).lines('Accessibilità del luogo')).to.deep.equal(lines);
    });
  }

  it('says once what is the same at several places', async () => {
    const access = { wheelchair: 'yes', parking: 'due posti' } as const;
    const details = await shown({ name: 'Serra', access }, { name: 'Campo', access });
    expect(details.lines('Accessibilità del luogo')).to.deep.equal([
      'accessibile in sedia a rotelle',
      'Parcheggio: due posti',
    ]);
  });

  it('says of which place it is, where places differ', async () => {
    const details = await shown(
      { name: 'Serra', access: { wheelchair: 'yes' } },
      { address: 'Via Po', access: { wheelchair: 'no' } },
      { name: 'Campo' },
    );
    expect(details.text('Accessibilità del luogo').replace(/\s+/g, ' ')).to.equal(
      'Serra accessibile in sedia a rotelle Via Po non accessibile in sedia a rotelle',
    );
  });

  it('keeps the direction of the feed’s words to themselves', async () => {
    const details = await shown({ access: { note: 'درجة' } });
    expect(isolatedIn(details.section('Accessibilità del luogo'))).to.deep.equal(['درجة']);
  });
});
