import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Session, Training } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { read } from '@vicinia/testing/listing/listing.js';
import { loadDictionary } from '../../messages/dictionaries.ts';
import { loadTrainingDictionary } from '../training-dictionary.ts';
import { loadWords } from './path-part.ts';
import type { PathContext } from './path-context.ts';
import { renderPath } from './path.ts';

interface View extends Partial<Omit<PathContext, 'words' | 'dates'>> {
  language?: string;
  now?: string;
}

/** A path of these facts, seen from Rome on 1 March 2085 at noon, in Italian, unless told. */
async function pathOf(
  facts: Partial<Training>,
  { language = 'it', now = '2085-03-01T12:00+01:00', ...view }: View = {},
) {
  const words = await loadWords(await loadTrainingDictionary(await loadDictionary(language)));
  const dates = { language, timeZone: 'Europe/Rome', now: Date.parse(now) };
  const element = document.createElement('div');
  const item: Training = { type: 'training', id: '1', title: 'Vicini attivi', ...facts };
  const context = { words, dates, level: 2, feedLanguage: undefined, visitorZone: 'Europe/Rome', ...view };
  render(renderPath(item, context), element);
  return element;
}

const texts = (element: ParentNode, selector: string) => [...element.querySelectorAll(selector)].map(read);
const ofSessions = (...sessions: Session[]): Partial<Training> => ({ modules: [{ title: 'Primo', sessions }] });
const next = async (session: Partial<Session>, view?: View) => {
  const element = await pathOf(ofSessions({ start: '2085-03-10T17:00', end: '2085-03-10T19:00', ...session }), view);
  return element.querySelector('.next')!;
};
const enrolment = { opens: '2085-02-01', closes: '2085-03-08T18:00', url: 'https://scuola.example/' };

describe('a training path', () => {
  staysQuiet();

  it('says who gives it, for whom, what one learns, needs, pays and gets, in this order', async () => {
    const element = await pathOf({
      promoter: { name: 'Comune', kind: 'public-body', url: 'https://comune.example/' },
      provider: { name: 'Officina' },
      audience: { groups: ['volunteers'], minAge: 18 },
      outcomes: ['Convocare', 'Ascoltare'],
      prerequisites: 'Nessuno',
      level: 'introductory',
      hours: 12.5,
      mode: 'hybrid',
      cost: { amount: 5 },
      certificate: 'Attestato',
      enrolment,
      modules: [{ title: 'Uno' }, { title: 'Due', sessions: [{ start: '2085-03-10' }] }],
    });
    const facts = [...element.querySelectorAll('.path-fact')].map((it) => [...it.children].map(read).join(': '));
    expect(facts.map((it) => it.replaceAll(' ', ' '))).to.deep.equal([
      'Chi promuove: Comune · Ente pubblico',
      'Chi conduce: Officina',
      'Per chi: Volontari · da 18 anni',
      'Che cosa saprai fare: ConvocareAscoltare',
      'Per cominciare serve: Nessuno',
      'Livello: Per cominciare',
      'Durata: 12,5 ore · 2 moduli · 1 incontro',
      'Modalità: In presenza e online',
      'Costo: 5,00 €',
      'Attestato: Attestato',
      'Iscrizioni: Iscrizioni aperte: fino a gio 8 marzo alle ore 18:00',
    ]);
  });

  it('says nothing of what it does not know', async () => {
    const element = await pathOf({});
    expect(element.querySelector('.next, dl, .modules, section')).to.be.null;
  });

  it('has the next session first, with the module that it belongs to', async () => {
    const element = await pathOf({
      modules: [
        { title: 'Uno', sessions: [{ start: '2085-02-01T17:00' }, { start: '2085-03-12T17:00' }] },
        { title: 'Due', sessions: [{ start: '2085-03-02T17:00', title: 'Passeggiata' }] },
      ],
    });
    const [date, of, title] = texts(element.querySelector('.next')!, 'p');
    expect([date, of, title]).to.deep.equal(['ven 2 marzo alle ore 17:00 domani', 'Modulo 2: Due', 'Passeggiata']);
    expect(element.querySelector('.path')!.firstElementChild!.className).to.equal('next');
  });

  it('says that a session is on', async () => {
    const box = await next({ start: '2085-03-01T11:00', end: '2085-03-01T13:00' });
    expect(read(box.querySelector('.session-date'))).to.contain('in corso');
  });

  it('says that nothing is to come, and offers nothing', async () => {
    const element = await pathOf({ ...ofSessions({ start: '2085-02-01T17:00' }), enrolment });
    expect(texts(element, '.next p')).to.deep.equal(['Per ora non ci sono altri incontri in programma.']);
    expect(element.querySelector('.next a')).to.be.null;
  });

  it('folds past sessions, and keeps what is postponed in sight', async () => {
    const element = await pathOf(
      ofSessions(
        { start: '2085-02-01T17:00', title: 'Passato' },
        { start: '2085-03-12T17:00', title: 'Spostato', status: 'postponed', note: 'Si recupera.' },
        { start: '2085-03-05T17:00', title: 'Prossimo' },
      ),
    );
    expect(texts(element, '.module > .session-list .session-title')).to.deep.equal(['Prossimo', 'Spostato']);
    expect(texts(element, '.fold .session-title')).to.deep.equal(['Passato']);
    expect(read(element.querySelector('.fold summary'))).to.equal('Un incontro passato');
    const off = element.querySelectorAll('.module > .session-list .session')[1]!;
    expect(texts(off, '.badge, .off')).to.deep.equal(['lun 12 marzo alle ore 17:00', 'rinviata']);
    expect(read(off)).to.contain('Si recupera.');
  });

  it('says where, how to get in, how to get there and how to join online, who teaches, and how many seats there are', async () => {
    const box = await next({
      mode: 'hybrid',
      place: {
        name: 'Sala',
        address: 'Via Roma 1',
        municipality: 'Russi',
        latitude: 44,
        longitude: 12,
        access: { wheelchair: 'no', note: 'Si sale a piedi' },
      },
      link: 'https://aula.example/',
      teachers: [{ name: 'Ada', role: 'Sociologa' }, { name: 'Bruno' }],
      seats: 20,
      seatsLeft: 3,
    });
    for (const said of [
      'In presenza e online',
      'Sala',
      'Via Roma 1, Russi',
      'non accessibile in sedia a rotelle · Si sale a piedi',
    ])
      expect(read(box)).to.contain(said);
    expect(read(box).replace(/[\u2068\u2069]/g, '')).to.contain('Docenti: Ada (Sociologa) e Bruno');
    expect(read(box)).to.contain('Posti liberi: 3 su 20');
    expect([...box.querySelectorAll('a')].map((it) => [read(it), it.href])).to.deep.equal([
      ['Come arrivare', 'geo:44,12?q=44,12(Sala)'],
      ['Collegati online', 'https://aula.example/'],
    ]);
  });

  const states: [what: string, session: Partial<Session>, now: string, text: string, link: string | undefined][] = [
    ['not yet', { enrolment }, '2085-01-31T12:00+01:00', 'Le iscrizioni aprono: gio 1 febbraio', undefined],
    [
      'open',
      { enrolment },
      '2085-03-01T12:00+01:00',
      'Iscrizioni aperte: fino a gio 8 marzo alle ore 18:00',
      'Iscriviti',
    ],
    [
      'closing soon',
      { enrolment },
      '2085-03-07T12:00+01:00',
      'Le iscrizioni stanno per chiudere: gio 8 marzo alle ore 18:00',
      'Iscriviti',
    ],
    ['closed', { enrolment }, '2085-03-09T12:00+01:00', 'Iscrizioni chiuse', undefined],
    ['full', { enrolment, seatsLeft: 0 }, '2085-03-01T12:00+01:00', 'Posti esauriti', undefined],
    [
      'full with a waiting list',
      { enrolment: { ...enrolment, waitingList: true }, seatsLeft: 0 },
      '2085-03-01T12:00+01:00',
      'Posti esauriti, lista d’attesa aperta',
      'Mettiti in lista d’attesa',
    ],
    [
      'open without an end',
      { enrolment: { url: enrolment.url } },
      '2085-03-01T12:00+01:00',
      'Iscrizioni aperte',
      'Iscriviti',
    ],
  ];
  for (const [what, session, now, text, link] of states) {
    it(`says how it stands with enrolling: ${what}`, async () => {
      const box = await next({ ...session, title: 'Incontro' }, { now });
      expect(read(box.querySelector('.enrolment'))).to.equal(text);
      const anchor = box.querySelector('a');
      expect(anchor && read(anchor)).to.equal(link === undefined ? null : `${link}: Incontro`);
      if (anchor) expect(anchor.href).to.equal(enrolment.url);
    });
  }

  it('says at a session only what is its own to say of enrolling', async () => {
    const own = { start: '2085-03-20T17:00', title: 'Sul campo', enrolment: { url: 'https://campo.example/' } };
    const full = { start: '2085-03-21T17:00', title: 'Cena', seatsLeft: 0 };
    const element = await pathOf({
      ...ofSessions({ start: '2085-03-10T17:00', title: 'Primo' }, own, full),
      enrolment,
    });
    const sessions = [...element.querySelectorAll('.session')];
    expect(sessions.map((it) => texts(it, '.enrolment, a'))).to.deep.equal([
      [],
      ['Iscrizioni aperte: fino a gio 8 marzo alle ore 18:00', 'Iscriviti: Sul campo'],
      ['Posti esauriti'],
    ]);
  });

  it('gives times by the clocks of its own zone, and says so where the visitor’s differ', async () => {
    const facts = { ...ofSessions({ start: '2085-03-10T17:00' }), timeZone: 'Europe/Lisbon' };
    const here = await pathOf(facts);
    expect(read(here.querySelector('.next time'))).to.equal('sab 10 marzo alle ore 17:00');
    expect(read(here.querySelector('.modules > .quiet'))).to.contain('Fuso orario');
    const there = await pathOf(facts, { visitorZone: 'Europe/Lisbon' });
    expect(there.querySelector('.modules > .quiet')).to.be.null;
  });

  it('counts a session as past by the clocks of its own zone', async () => {
    const facts = ofSessions({ start: '2085-03-01T11:00', end: '2085-03-01T11:45' });
    expect((await pathOf(facts)).querySelector('.fold')).to.exist;
    expect((await pathOf({ ...facts, timeZone: 'America/New_York' })).querySelector('.fold')).to.be.null;
  });

  it('leads to the initiatives that are known', async () => {
    const find = (id: string) =>
      id === 'orto'
        ? ({ type: 'initiative', id, title: 'Orto', url: 'https://vicinia.example/orto' } as const)
        : undefined;
    const element = await pathOf({ leadsTo: ['nessuna', 'orto'] }, { find });
    expect(texts(element, '.section-title')).to.deep.equal(['Dove metterlo in pratica']);
    expect(texts(element, '.bullets a')).to.deep.equal(['Orto']);
  });

  it('shows the parts that are asked for, in that order', async () => {
    const facts = { ...ofSessions({ start: '2085-03-10' }), level: 'advanced' as const };
    const element = await pathOf(facts, { sections: ['modules', 'facts'] });
    expect([...element.querySelector('.path')!.children].map((it) => it.className)).to.deep.equal([
      'modules',
      'path-facts',
    ]);
  });

  it('has headings that follow each other', async () => {
    const facts = { title: 'Uno', sessions: [{ start: '2085-03-10' }], description: '# Titolo', materials: [] };
    const element = await pathOf({ modules: [facts, { title: 'Due' }], descriptionFormat: 'markdown' });
    const levels = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((it) => `${it.localName} ${read(it)}`);
    expect(levels).to.deep.equal([
      'h3 Prossimo incontro',
      'h3 I moduli',
      'h4 Uno',
      'h5 Titolo',
      'h5 Incontri',
      'h4 Due',
    ]);
  });
});
