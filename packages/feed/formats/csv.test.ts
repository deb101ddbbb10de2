import { expect } from '@open-wc/testing';
import { holdsWhatever } from '@vicinia/testing/foreign/holds-whatever.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import type { Training } from '../model/training.ts';
import { readForeign } from './read-foreign.ts';

const read = (text: string, type?: ItemType, columns?: Record<string, string>) =>
  readForeign(sourceOf(text, columns), { wanted: itemTypes, type });

const italian = `Nome iniziativa;Descr. breve;Data inizio;ORARIO;Luogo;Indirizzo;Comune;Lat.;Long.;Costo (€);Ente promotore;Tipo promotore;Tel.;E-mail;Sito web;Forma;Stato;Cosa cerca;A chi è rivolta;Categorie;Immagine
Orto del porto;Si zappa insieme;05/03/2026;17-19;Orto;Via Roma 1, 48015 Cervia RA;Cervia;44,2612;12,3481;gratuito;Semina;Associazioni;0544 123456;orto@example.org;www.example.org/orto;MUTUO AIUTO;in corso;tempo: 2 ore a settimana, competenze (idraulica);Famiglie, 6-10 anni;Verde, Orti;https://example.org/orto.jpg
`;

const english = `title,start date,start time,end time,venue,street address,city,zip,price,organizer,contact email,tags
Repair café,2026-03-05,17:00,19:30,Hall,1 Main Street,Ravenna,48121,5,Neighbours' group,a@example.org,repair; reuse
`;

describe('CSV', () => {
  it('reads a table with Italian headers, whole and shortened, and tells what it took them for', async () => {
    const { feed, problems, format } = await read(italian);
    expect(format).to.equal('csv');
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'https://www.example.org/orto',
        url: 'https://www.example.org/orto',
        title: 'Orto del porto',
        summary: 'Si zappa insieme',
        topics: ['Verde', 'Orti'],
        images: [{ url: 'https://example.org/orto.jpg', alt: '' }],
        status: 'active',
        form: 'mutual-aid',
        promoter: { name: 'Semina', kind: 'association' },
        contributions: [
          { kind: 'time', direction: 'seeks', amount: '2 ore a settimana' },
          { kind: 'skills', direction: 'seeks', note: 'idraulica' },
        ],
        audience: { groups: ['families'], minAge: 6, maxAge: 10, note: 'Famiglie, 6-10 anni' },
        cost: { free: true },
        places: [
          {
            name: 'Orto',
            address: 'Via Roma 1',
            postalCode: '48015',
            municipality: 'Cervia',
            latitude: 44.2612,
            longitude: 12.3481,
          },
        ],
        schedule: { occurrences: [{ start: '2026-03-05T17:00', end: '2026-03-05T19:00' }] },
        contacts: [{ phone: '0544 123456', email: 'orto@example.org' }],
      },
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['guessed']);
    expect(problems[0]!.allowed).to.include.members([
      'Nome iniziativa: title',
      'Tipo promotore: promoter.kind',
      'Lat.: places.latitude',
    ]);
  });

  it('reads one with English headers', async () => {
    const { feed } = await read(english);
    expect(feed.items[0]).to.deep.include({
      title: 'Repair café',
      topics: ['repair', 'reuse'],
      cost: { amount: 5 },
      promoter: { name: "Neighbours' group", kind: 'informal-group' },
      places: [{ name: 'Hall', address: '1 Main Street', postalCode: '48121', municipality: 'Ravenna' }],
      schedule: { occurrences: [{ start: '2026-03-05T17:00', end: '2026-03-05T19:30' }] },
    });
  });

  it('reads a controlled vocabulary as resources, with what is said in other languages', async function () {
    const { feed, problems } = await read(await realText(this, 'ontopia-public-event-types.csv'));
    expect(feed.items).to.have.length(72);
    expect(new Set(feed.items.map((it) => it.type))).to.deep.equal(new Set(['resource']));
    expect(feed.items[0]).to.deep.equal({
      type: 'resource',
      id: '1.1.1',
      title: 'Festival',
      language: 'it',
      translations: { en: { title: 'Festival' } },
      topics: ['Manifestazione artistica', 'Evento culturale'],
    });
    const theatre = feed.items.find(({ id }) => id === '1.1.3')!;
    expect(theatre.description).to.match(/^Tutti i tipi di eventi relativi al teatro/);
    expect(theatre.translations!.en).to.include({ title: 'Theathral show' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['guessed', 'unmapped']);
    expect(problems[0]!.allowed).to.include.members([
      'Label_ITA_3_livello: title',
      'Label_ENG_3_livello: translations.en.title',
    ]);
    expect(problems[1]!.allowed).to.include('Label_1_livello_alternativa');
  });

  it('is a list of training paths when that is asked for', async () => {
    const text =
      'Corso;Data;Ora;Docenti;Posti;Livello;Modalità;Ore totali;Attestato\nCure;5/3/2026;17-19;Ada Neri, Bo Rossi;20;base;in presenza;12;sì, finale';
    const [item] = (await read(text, 'training')).feed.items as Training[];
    expect(item).to.deep.include({
      title: 'Cure',
      level: 'introductory',
      mode: 'in-person',
      hours: 12,
      certificate: 'sì, finale',
    });
    expect(item!.modules).to.deep.equal([
      {
        title: 'Cure',
        sessions: [
          {
            start: '2026-03-05T17:00',
            end: '2026-03-05T19:00',
            seats: 20,
            teachers: [{ name: 'Ada Neri' }, { name: 'Bo Rossi' }],
          },
        ],
      },
    ]);
  });

  it('says of each row what it is where a column does', async () => {
    const { feed } = await read('Tipo;Titolo;Priorità\nIniziativa;A;\nCorsi;B;\nAvviso;C;alta');
    expect(feed.items.map(({ type }) => type)).to.deep.equal(['initiative', 'training', 'notice']);
    expect(feed.items[2]).to.include({ severity: 'urgent' });
  });

  it('is a list of courses where its columns say so, unless only initiatives are wanted', async () => {
    const text = 'Corso;Livello;Durata;Docente;Posti;Inizio\nCure;base;20 ore;Ada Neri;15;02/03/2026';
    const [item] = (await read(text)).feed.items as Training[];
    expect(item).to.deep.include({ type: 'training', level: 'introductory', hours: 20 });
    expect(item!.modules![0]!.sessions).to.deep.equal([
      { start: '2026-03-02', seats: 15, teachers: [{ name: 'Ada Neri' }] },
    ]);
    const { feed } = await readForeign(sourceOf(text), { wanted: ['initiative'] });
    expect(feed.items[0]).to.deep.include({ type: 'initiative', title: 'Cure' });
    expect((await read(text, 'notice')).feed.items[0]!.type).to.equal('notice');
    expect((await read('Evento;Docente;Data\nFesta;Ada;5/3/2026')).feed.items[0]!.type).to.equal('initiative');
  });

  it('says in the column for the state of things what has become of a date', async () => {
    const text =
      'Titolo;Data;Stato\nA;5/3/2026;ANNULLATO\nB;5/3/2026;rinviata\nC;5/3/2026;Sospeso\nD;;annullato\nE – RINVIATO;5/3/2026;attivo';
    const { feed, problems } = await read(text);
    expect(problems.filter(({ severity }) => severity !== 'note')).to.be.empty;
    const told = (feed.items as Initiative[]).map(({ status, schedule }) => [
      status,
      schedule?.occurrences?.[0]?.status,
    ]);
    expect(told).to.deep.equal([
      [undefined, 'cancelled'],
      [undefined, 'postponed'],
      ['resting', undefined],
      ['resting', undefined],
      ['active', 'postponed'],
    ]);
  });

  it('takes languages apart, however they are listed', async () => {
    const { feed, problems } = await read('Titolo;Lingue\nA;italiano, arabo e francese\nB;IT/EN\nC;inglese; spagnolo');
    expect(problems.filter(({ severity, code }) => severity !== 'note' && code !== 'left-out')).to.be.empty;
    const told = (feed.items as Initiative[]).map(({ languages }) => languages);
    expect(told).to.deep.equal([['it', 'ar', 'fr'], ['it', 'en'], ['en']]);
  });

  it('takes what is offered and sought in words of its own for what it is', async () => {
    const text = 'Titolo;Cosa offre;Cosa cerca\nA;"magazzino; tempo: 2 ore";volontari il sabato\nB;un sorriso;';
    const { feed, problems } = await read(text);
    expect((feed.items[0] as Initiative).contributions).to.deep.equal([
      { kind: 'space', direction: 'offers', note: 'magazzino' },
      { kind: 'time', direction: 'offers', amount: '2 ore' },
      { kind: 'time', direction: 'seeks', note: 'volontari il sabato' },
    ]);
    expect(problems.filter(({ code }) => code === 'choice').map(({ found }) => found)).to.deep.equal(['un sorriso']);
  });

  it('knows what kind of promoter it is though nobody names it', async () => {
    const { feed, problems } = await read('Titolo;Tipo promotore\nA;A.P.S. \nB;GRUPPI   INFORMALI\nC;boh');
    const told = (feed.items as Initiative[]).map(({ promoter }) => promoter);
    expect(told).to.deep.equal([
      { name: 'A.P.S.', kind: 'association' },
      { name: 'GRUPPI INFORMALI', kind: 'informal-group' },
      undefined,
    ]);
    expect(problems.filter(({ code }) => code === 'choice').map(({ found }) => found)).to.deep.equal(['boh']);
  });

  it('keeps the texts of several languages', async () => {
    const { feed } = await read('Titolo_IT;Titolo_EN;Descrizione (ITA);Description ENG\nOrto;Garden;Si zappa;We dig');
    expect(feed.items[0]).to.deep.include({
      title: 'Orto',
      description: 'Si zappa',
      language: 'it',
      translations: { en: { title: 'Garden', description: 'We dig' } },
    });
  });

  it('does what is said of the columns', async () => {
    const text = 'A1;B2;C3\nOrto;Cervia;05/03/2026\n';
    const { feed, problems } = await read(text, undefined, {
      A1: 'title',
      B2: 'places.municipality',
      'schedule.start': 'C3',
    });
    expect(problems).to.be.empty;
    expect(feed.items[0]).to.deep.include({
      title: 'Orto',
      places: [{ municipality: 'Cervia' }],
      schedule: { occurrences: [{ start: '2026-03-05' }] },
    });
  });

  it('says which columns and fields there are when what is said of them is wrong', async () => {
    const { problems } = await read('Titolo;B2\nOrto;x', undefined, { Z9: 'title', B2: 'municipalita' });
    expect(problems.map(({ code, path, found }) => [code, path, found])).to.deep.include.members([
      ['unknown', ['columns', 'Z9'], 'Z9'],
      ['unknown', ['columns', 'B2'], 'municipalita'],
    ]);
  });

  it('takes the first column of words for the title, and what speaks for itself for what it is', async () => {
    const { feed, problems } = await read(
      'Boh;Mah;Uff\nOrto;a@example.org;44.41, 12.20\nBanca;b@example.org;44.42, 12.21',
    );
    expect(feed.items[1]).to.deep.include({
      title: 'Banca',
      contacts: [{ email: 'b@example.org' }],
      places: [{ latitude: 44.42, longitude: 12.21 }],
    });
    expect(problems[0]!.allowed).to.deep.equal(['Boh: title', 'Mah: contacts.email', 'Uff: places.coordinates']);
  });

  it('keeps the words where a date is not known yet', async () => {
    const { feed } = await read('Titolo;Data\nOrto;05/03/2026\nCoro;da definire');
    expect((feed.items[1] as Initiative).schedule).to.deep.equal({ note: 'da definire' });
  });

  it('takes what stands alone above the headers for the title of the whole', async () => {
    const { feed } = await read('Iniziative 2026;\n\nTitolo;Comune\nOrto;Cervia');
    expect(feed).to.include({ title: 'Iniziative 2026' });
  });

  it('names the columns that mean nothing to it', async () => {
    const { problems } = await read('Titolo;Protocollo interno;Xyz\nOrto;7;8\n');
    expect(problems.find(({ code }) => code === 'unmapped')!.allowed).to.deep.equal(['Protocollo interno', 'Xyz']);
  });

  for (const [what, text] of [
    ['Italian', italian],
    ['English', english],
  ] as const) {
    it(`stands whatever becomes of the ${what} table`, async () => {
      const scraps = [
        '\n',
        ';',
        ',',
        '"',
        '\t',
        "'",
        '=1+1',
        '32/13/2026',
        '__proto__',
        'ogni giovedì',
        '\u0000',
        '99999999999',
      ];
      await holdsWhatever(text, scraps, (cut) => readForeign(sourceOf(cut), { wanted: itemTypes, format: 'csv' }));
    });
  }

  it('has the same id for the same row when it comes again', async () => {
    const ids = async () => (await read(english)).feed.items.map((it) => (it as Initiative).id);
    expect(await ids()).to.deep.equal(await ids());
  });
});
