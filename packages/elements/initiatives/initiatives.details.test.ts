import { expect } from '@open-wc/testing';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

/** A listing with the details of one item open. */
async function opened(title: string, attributes = {}) {
  const listing = await Listing.settled({ src: feedAddress('whole'), 'page-size': '30', ...attributes });
  const card = listing.card(title);
  card.querySelector<HTMLElement>('.actions button')!.click();
  await listing.until(() => card.querySelector('.sections'), `details of ${title}`);
  return { listing, card };
}

/** The sections of the details: heading → text. */
const sectionsOf = (card: HTMLElement) =>
  Object.fromEntries(
    [...card.querySelectorAll<HTMLElement>('.section')].map((section) => {
      const [heading, ...lines] = section.innerText.split('\n').map((line) => line.trim());
      // Engines differ in the case of languages' names.
      const content = lines
        // Who runs the tests may live elsewhere.
        .filter((line) => line && !/^(Fuso orario|Time zone): /.test(line))
        .join(' ')
        .replace(/Italiano|Arabo|Inglese/g, (name) => name.toLowerCase());
      return [heading, content];
    }),
  );

describe('<vicinia-initiatives>, details', () => {
  staysQuiet();

  it('are closed at first', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    const button = listing.button('Dettagli: Orto condiviso di via Fiume');
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(read(button)).to.equal('Dettagli');
    expect(listing.all('.details')).to.have.length(0);
  });

  it('open in place, and the button says so and keeps focus', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole') });
    listing.button('Dettagli: Orto condiviso di via Fiume').focus();
    await press('Enter');
    const button = listing.button('Chiudi i dettagli: Orto condiviso di via Fiume');
    expect(button).to.have.attribute('aria-expanded', 'true');
    await listing.until(() => listing.find('.sections'));
    expectFocus(button);
    expect(listing.all('.details')).to.have.length(1);
  });

  it('close again, and the button keeps focus', async () => {
    const { listing, card } = await opened('Orto condiviso di via Fiume');
    const button = listing.button('Chiudi i dettagli: Orto condiviso di via Fiume');
    button.focus();
    await press('Space');
    await listing.until(() => !card.querySelector('.details'));
    expectFocus(listing.button('Dettagli: Orto condiviso di via Fiume'));
  });

  it('stay open while other cards open and the listing is searched', async () => {
    const { listing } = await opened('Banca del tempo');
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    expect(listing.all('.details')).to.have.length(2);
    await listing.search('banca');
    expect(listing.titles).to.deep.equal(['Banca del tempo']);
    expect(listing.all('.details')).to.have.length(1);
  });

  it('tell everything that is known, what one needs to take part first', async () => {
    const { card } = await opened('Orto condiviso di via Fiume');
    expect(Object.entries(sectionsOf(card))).to.deep.equal([
      ['Come partecipare', 'Vieni un giovedì con i guanti.'],
      ['Che cosa cerca', 'Tempo: 2 ore a settimana · ortolano, falegname'],
      ['Che cosa offre', 'Beni: verdura di stagione'],
      ['Per chi', 'Tutti · da 14 anni · anche senza esperienza'],
      ['Costo', 'Gratuito · i semi li mettiamo noi'],
      [
        'Prenotazione',
        'Necessaria · entro il mar 1 maggio 2085 alle ore 12:00 · un messaggio basta Prenota 0544 000111',
      ],
      [
        'Quando',
        [
          'gio 3 maggio 2085, 17:00–19:00 annullata · piove',
          'gio 10 maggio 2085, 17:00–19:00 · si semina',
          'gio 17 maggio 2085, 17:00–19:00',
          'gio 24 maggio 2085, 17:00–19:00',
          'gio 31 maggio 2085, 17:00–19:00',
          'gio 7 giugno 2085, 17:00–19:00',
          'Altre 2 date',
        ].join(' ') + ' Portare acqua. Una data passata',
      ],
      [
        'Orari di apertura',
        'Dal 1 marzo 2085, fino al 31 ottobre 2085 lunedì e giovedì, 09:00–12:30 · chiuso se piove',
      ],
      ['Dove', 'Campo dietro la scuola via Fiume 8, 48121 Ravenna (Darsena)'],
      [
        'Accessibilità del luogo',
        'accessibile in parte in sedia a rotelle bagno accessibile Parcheggio: due posti riservati Mezzi pubblici: autobus 1 e 70',
      ],
      ['Territorio servito', 'Ravenna e Russi'],
      ['Contatti', 'Ada Bianchi, referente +39 0544 000222 orto@vicinia.example martedì, 10–12 · meglio un messaggio'],
      [
        'Di che si tratta',
        'Come è nato Un campo abbandonato dietro la scuola, poi: vanghe semi il patto Chi semina, resta.',
      ],
      ['Chi promuove', 'Comitato Orti · Gruppo informale'],
      ['Insieme a', 'Scuola Pascoli · Ente pubblico Vivaio Fiori · Impresa'],
      ['Lingue parlate', 'italiano e arabo'],
      ['Temi', 'orti e ambiente'],
      [
        'Strumento',
        'Patto di collaborazione (apri il documento) proposto in esame firmato il 2 maggio 2025 scade il 2 maggio 2028',
      ],
      ['Documenti', 'I turni (PDF, 1,2 MB) The rota (PDF, 240 kB, inglese)'],
      ['In altre lingue', 'English'],
    ]);
  });

  it('tell the source and how fresh it is', async () => {
    const { card } = await opened('Orto condiviso di via Fiume');
    const text = read(card.querySelector('.details'));
    expect(text).to.contain('Fonte: Comune di prova.');
    expect(text).to.contain('Informazioni verificate il 20 febbraio 2026.');
  });

  it('link to the page, the documents, the booking and the contacts', async () => {
    const { card } = await opened('Orto condiviso di via Fiume');
    const told = [...card.querySelectorAll<HTMLAnchorElement>('.details a')].filter((it) => !it.closest('.take-part'));
    // What a prepared message says is another test's matter.
    const links = told.map((link) => [read(link), link.href.replace(/\?.*/, '')]);
    const site = 'https://vicinia.example';
    expect(Object.fromEntries(links)).to.deep.equal({
      Prenota: `${site}/orto/prenota`,
      '0544 000111': 'tel:0544000111',
      'Campo dietro la scuola': `${site}/luoghi/campo`,
      '+39 0544 000222': 'tel:+390544000222',
      'orto@vicinia.example': 'mailto:orto@vicinia.example',
      'il patto': `${site}/patto.pdf`,
      'Scuola Pascoli': `${site}/scuola`,
      'apri il documento': `${site}/patto.pdf`,
      'I turni': `${site}/orto/turni.pdf`,
      'The rota': `${site}/orto/rota.pdf`,
      'Comune di prova': `${site}/fonte`,
      'Suggerisci una correzione': 'mailto:orto@vicinia.example',
      'Leggi la pagina': `${site}/iniziative/orto`,
    });
  });

  it('have headings below the card’s own', async () => {
    const { card } = await opened('Orto condiviso di via Fiume', { 'heading-level': '3' });
    const levels = [...card.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.localName);
    expect(levels[0]).to.equal('h3');
    expect(new Set(levels)).to.deep.equal(new Set(['h3', 'h4', 'h5']));
    expect(card.querySelector('h5')).to.have.text('Come è nato');
  });

  it('show HTML of a feed as its words', async () => {
    const { card } = await opened('Senza fatti');
    expect([...card.querySelectorAll('.prose p')].map(read)).to.deep.equal(['Prima riga.', 'Seconda & ultima.']);
  });

  it('leave out what is not known', async () => {
    const { card } = await opened('Senza riassunto');
    expect(Object.keys(sectionsOf(card))).to.deep.equal(['Chi promuove']);
  });

  it('show a price in the reader’s way', async () => {
    expect(sectionsOf((await opened('Gruppo di acquisto solidale')).card).Costo).to.match(
      /^12,50\s€ · tessera annuale$/,
    );
    const english = await opened('Gruppo di acquisto solidale', { lang: 'en' });
    expect(sectionsOf(english.card).Cost).to.equal('€12.50 · tessera annuale');
  });

  it('are in the language of the element, with the item’s translation', async () => {
    const { card } = await opened('Shared garden in via Fiume', { lang: 'en' });
    const sections = sectionsOf(card);
    expect(Object.keys(sections).slice(0, 4)).to.deep.equal([
      'How to take part',
      'What it seeks',
      'What it offers',
      'For whom',
    ]);
    expect(sections['What it is about']).to.equal('How it began.');
    expect(sections.When).to.contain('2 more dates');
    expect(card.querySelector('.prose')!.hasAttribute('lang')).to.be.false;
  });

  it('mark the item’s own words as being in another language', async () => {
    const { card } = await opened('Shared garden in via Fiume', { lang: 'en' });
    const passage = [...card.querySelectorAll('.details p')].find((it) => read(it).startsWith('Vieni un giovedì'))!;
    expect(passage.closest('[lang]')).to.have.attribute('lang', 'it');
  });

  it('follow when the language changes while they are open', async () => {
    const { listing } = await opened('Orto condiviso di via Fiume');
    listing.element.lang = 'en';
    await listing.until(() => read(listing.find('.details')).includes('How to take part'));
    expect(listing.all('button').map(nameOf)).to.contain('Close details: Shared garden in via Fiume');
  });
});
