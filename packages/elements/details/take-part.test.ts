import { expect } from '@open-wc/testing';
import type { Audience, Booking, Contribution, Cost } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

describe('the details, how to take part', () => {
  staysQuiet();

  it('reads as Markdown, with headings below its own', async () => {
    const details = await Details.of({ participation: '# Prima\n\nVieni **un giovedì**.' }, { level: 3 });
    expect(details.section('Come partecipare').querySelector('h5')).to.have.text('Prima');
    expect(details.section('Come partecipare').querySelector('strong')).to.have.text('un giovedì');
  });

  it('says in which language it is, where that is another, and finds out its direction', async () => {
    const details = await Details.of({ participation: 'تعال', language: 'ar' });
    expect(details.section('Come partecipare').querySelector('[dir=auto]')).to.have.attribute('lang', 'ar');
  });

  it('takes the feed’s language for an item that does not name its own', async () => {
    const details = await Details.of({ participation: 'Komm vorbei.' }, { feedLanguage: 'de' });
    expect(details.section('Come partecipare').querySelector('[dir=auto]')).to.have.attribute('lang', 'de');
  });

  it('says nothing of the language where it is the reader’s', async () => {
    const details = await Details.of({ participation: 'Vieni.', language: 'it-CH' });
    expect(details.section('Come partecipare').querySelectorAll('[lang]')).to.have.length(0);
  });
});

describe('the details, what is sought and offered', () => {
  staysQuiet();

  const lines: [contribution: Omit<Contribution, 'direction'>, line: string][] = [
    [{ kind: 'money' }, 'Denaro'],
    [{ kind: 'time', amount: '2 ore' }, 'Tempo: 2 ore'],
    [{ kind: 'skills', roles: ['sarta', 'fabbro'] }, 'Competenze: sarta, fabbro'],
    [{ kind: 'care', note: 'la sera' }, 'Cura: la sera'],
    [{ kind: 'goods', amount: '3', roles: ['autista'], note: 'usati' }, 'Beni: 3 · autista · usati'],
  ];
  for (const [contribution, line] of lines) {
    it(`says what is sought: ${line}`, async () => {
      const details = await Details.of({ contributions: [{ ...contribution, direction: 'seeks' }] });
      expect(details.lines('Che cosa cerca')).to.deep.equal([line]);
    });
  }

  it('keeps what is sought and what is offered apart', async () => {
    const details = await Details.of({
      contributions: [
        { kind: 'time', direction: 'seeks' },
        { kind: 'space', direction: 'offers' },
      ],
    });
    expect(details.lines('Che cosa cerca')).to.deep.equal(['Tempo']);
    expect(details.lines('Che cosa offre')).to.deep.equal(['Spazi']);
  });

  it('has no heading for what is offered where nothing is', async () => {
    const details = await Details.of({ contributions: [{ kind: 'time', direction: 'seeks' }] });
    expect(details.titles).to.deep.equal(['Che cosa cerca']);
  });

  it('keeps the direction of the feed’s words to themselves', async () => {
    const details = await Details.of({ contributions: [{ kind: 'time', direction: 'seeks', note: 'مساء' }] });
    expect(isolatedIn(details.section('Che cosa cerca'))).to.deep.equal(['مساء']);
  });
});

describe('the details, for whom', () => {
  staysQuiet();

  const texts: [audience: Audience, text: string][] = [
    [{ groups: ['families', 'carers'] }, 'Famiglie, Chi assiste un familiare'],
    [{ minAge: 6, maxAge: 99 }, 'da 6 a 99 anni'],
    [{ minAge: 0, maxAge: 3 }, 'da 0 a 3 anni'],
    [{ minAge: 14 }, 'da 14 anni'],
    [{ maxAge: 90 }, 'fino a 90 anni'],
    [{ note: 'anche da soli' }, 'anche da soli'],
    [{ groups: ['adults'], minAge: 18, note: 'con un cane' }, 'Adulti · da 18 anni · con un cane'],
  ];
  for (const [audience, text] of texts) {
    it(`says: ${text}`, async () => {
      expect((await Details.of({ audience })).text('Per chi')).to.equal(text);
    });
  }

  it('finds out its direction', async () => {
    const details = await Details.of({ audience: { note: 'للجميع' } });
    expect(isolatedIn(details.section('Per chi'))).to.deep.equal(['للجميع']);
  });
});

describe('the details, what it costs', () => {
  staysQuiet();

  const texts: [cost: Cost, text: string][] = [
    [{ free: true }, 'Gratuito'],
    [{ free: false }, 'A pagamento'],
    [{ free: true, amount: 0 }, 'Gratuito'],
    [{ free: false, amount: 0 }, 'A pagamento'],
    [{ amount: 0.5 }, '0,50 €'],
    [{ free: false, amount: 12.5 }, '12,50 €'],
    [{ amount: 5, currency: 'CHF' }, '5,00 CHF'],
    [{ amount: 2.5, currency: 'euro' }, '2,5 euro'],
    [{ note: 'a offerta' }, 'a offerta'],
    [{ free: true, note: 'i semi li mettiamo noi' }, 'Gratuito · i semi li mettiamo noi'],
  ];
  for (const [cost, text] of texts) {
    it(`says: ${text} (${JSON.stringify(cost)})`, async () => {
      expect((await Details.of({ cost })).text('Costo')).to.equal(text);
    });
  }

  it('finds out its direction', async () => {
    const details = await Details.of({ cost: { note: 'مجانا' } });
    expect(isolatedIn(details.section('Costo'))).to.deep.equal(['مجانا']);
  });
});

describe('the details, booking', () => {
  staysQuiet();

  const texts: [booking: Booking, text: string][] = [
    [{ required: true }, 'Necessaria'],
    [{ required: false }, 'Non serve'],
    [{ note: 'meglio avvisare' }, 'meglio avvisare'],
    [{ required: true, until: '2085-05-01' }, 'Necessaria · entro il mar 1 maggio'],
  ];
  for (const [booking, text] of texts) {
    it(`says: ${text}`, async () => {
      expect((await Details.of({ booking })).text('Prenotazione')).to.equal(text);
    });
  }

  it('links to where one books, as a button, and to whom one calls or writes', async () => {
    const booking = { url: 'https://vicinia.example/prenota', phone: '0544 123', email: 'orto@vicinia.example' };
    const details = await Details.of({ booking });
    expect(details.links('Prenotazione')).to.deep.equal({
      Prenota: 'https://vicinia.example/prenota',
      '0544 123': 'tel:0544123',
      'orto@vicinia.example': 'mailto:orto@vicinia.example',
    });
    expect(details.section('Prenotazione').querySelector('a.button')).to.have.text('Prenota');
    const paragraphs = [...details.section('Prenotazione').querySelectorAll('p')].map(read);
    expect(paragraphs).to.deep.equal(['Prenota']);
  });

  it('finds out the direction of what is said', async () => {
    const details = await Details.of({ booking: { note: 'اتصل' } });
    expect(isolatedIn(details.section('Prenotazione'))).to.deep.equal(['اتصل']);
  });
});
