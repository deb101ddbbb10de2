import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Item } from '../../model/feed.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const site = 'https://www.comune.example';
const slate = (...texts: string[]) => ({
  blocks: { a: { '@type': 'slate', value: texts.map((text) => ({ type: 'p', children: [{ text }] })) } },
  blocks_layout: { items: ['a'] },
});
const office = (name: string) => ({ '@id': `${site}/uffici/${name}`, '@type': 'UnitaOrganizzativa', title: name });
const point = (...values: [pdc_type: string, pdc_value: string][]) => ({
  '@id': `${site}/pdc`,
  '@type': 'PuntoDiContatto',
  title: 'Segreteria',
  value_punto_contatto: values.map(([pdc_type, pdc_value]) => ({ pdc_type, pdc_value })),
});
const darsena = {
  '@id': `${site}/luoghi/darsena`,
  '@type': 'Venue',
  title: 'Darsena',
  street: 'Via d’Alaggio 1',
  zip_code: '48122',
  city: 'Ravenna',
  quartiere: 'Darsena',
  geolocation: { latitude: 44.42, longitude: 12.21 },
};
const darsenaPlace = {
  name: 'Darsena',
  address: 'Via d’Alaggio 1',
  postalCode: '48122',
  municipality: 'Ravenna',
  neighbourhood: 'Darsena',
  latitude: 44.42,
  longitude: 12.21,
  url: `${site}/luoghi/darsena`,
};

const dinner = {
  '@id': `${site}/++api++/eventi/cena`,
  '@type': 'Event',
  title: 'Cena di strada: perch&eacute; no?',
  description: 'Si mangia insieme.',
  sottotitolo: 'Terza edizione',
  language: { title: 'Italiano', token: 'it' },
  start: '2026-06-05T17:00:00+00:00',
  end: '2026-06-05T21:00:00+00:00',
  tipologia_evento: { title: 'Evento sociale\u241fFesta', token: 'festa' },
  subjects: ['vicinato'],
  tassonomia_argomenti: [{ '@id': `${site}/argomenti/comunita`, '@type': 'Pagina Argomento', title: 'Comunità' }],
  descrizione_estesa: slate('Porta una sedia & un piatto.'),
  cosa_serve: slate('Una sedia'),
  a_chi_si_rivolge: slate('Famiglie e anziani'),
  come_partecipare: {
    'content-type': 'text/html',
    data: '<p>Scrivi a <a href="mailto:noi@comune.example">noi</a>.</p>',
  },
  prenota_appuntamento: { 'content-type': 'text/html', data: `<p><a href="${site}/prenota">Prenota</a></p>` },
  prezzo: slate('10 euro'),
  orari: slate('Dalle 19 a mezzanotte'),
  geolocation: { latitude: 0, longitude: 0 },
  luoghi_correlati: [darsena],
  contact_info: [
    point(
      ['telefono', '0544 482000'],
      ['email', 'noi@comune.example'],
      ['web', 'www.comune.example'],
      ['pec', 'noi@pec.example'],
    ),
  ],
  organizzato_da_interno: [office('Decentramento')],
  organizzato_da_esterno: slate('Vicini di via Oriani'),
  supportato_da: [office('Politiche giovanili')],
  patrocinato_da: 'Provincia di Ravenna',
  sponsor: { data: '<p>Forno Rossi</p>', 'content-type': 'text/html' },
  relatedItems: [{ '@id': `${site}/notizie/1`, '@type': 'News Item', title: 'Una notizia' }],
  '@components': { translations: { items: [{ '@id': `${site}/en/dinner`, language: 'en' }] } },
};

async function read(json: unknown): Promise<Item> {
  const { feed, problems } = await readForeign(jsonSource(json, `${site}/x`), { wanted: itemTypes });
  expect(problems).to.be.empty;
  return feed.items[0]!;
}

describe('the Italian municipal types of Plone', () => {
  it('an event: all that it has', async () => {
    expect(await read(dinner)).to.deep.equal({
      type: 'initiative',
      id: `${site}/eventi/cena`,
      url: `${site}/eventi/cena`,
      title: 'Cena di strada: perché no?',
      summary: 'Si mangia insieme.',
      description:
        '<p><strong>Terza edizione</strong></p><p>Porta una sedia &#38; un piatto.</p><h3>Cosa serve</h3><p>Una sedia</p>',
      descriptionFormat: 'html',
      language: 'it',
      translations: { en: { url: `${site}/en/dinner` } },
      topics: ['vicinato', 'Comunità', 'Festa'],
      related: [`${site}/notizie/1`],
      promoter: { name: 'Vicini di via Oriani', kind: 'informal-group' },
      partners: [
        { name: 'Decentramento', kind: 'public-body', url: `${site}/uffici/Decentramento` },
        { name: 'Politiche giovanili', kind: 'public-body', url: `${site}/uffici/Politiche%20giovanili` },
        { name: 'Provincia di Ravenna', kind: 'public-body' },
        { name: 'Forno Rossi', kind: 'business' },
      ],
      audience: { note: 'Famiglie e anziani', groups: ['older-people', 'families'] },
      contacts: [
        {
          name: 'Segreteria',
          phone: '0544 482000',
          email: 'noi@comune.example',
          url: 'https://www.comune.example/',
          note: 'pec: noi@pec.example',
        },
        { name: 'Decentramento', url: `${site}/uffici/Decentramento` },
      ],
      participation: 'Scrivi a [noi](mailto:noi@comune.example).',
      cost: { amount: 10 },
      booking: { url: `${site}/prenota`, note: 'Prenota' },
      places: [darsenaPlace],
      schedule: {
        occurrences: [{ start: '2026-06-05T17:00:00+00:00', end: '2026-06-05T21:00:00+00:00' }],
        note: 'Dalle 19 a mezzanotte',
      },
    });
  });

  it('an event at which people are taught: training', async () => {
    const course = await read({ ...dinner, tipologia_evento: { title: 'Evento di formazione', token: 'formazione' } });
    expect(course).to.deep.include({
      type: 'training',
      enrolment: { url: `${site}/prenota`, note: 'Prenota' },
      modules: [
        {
          title: 'Cena di strada: perché no?',
          summary: 'Dalle 19 a mezzanotte',
          sessions: [{ start: '2026-06-05T17:00:00+00:00', end: '2026-06-05T21:00:00+00:00', place: darsenaPlace }],
        },
      ],
    });
    expect(course).to.have.property('promoter');
  });

  it('an event that its title calls off', async () => {
    const item = await read({ ...dinner, title: 'ANNULLATA – Cena di strada' });
    expect(item).to.have.nested.property('schedule.occurrences[0].status', 'cancelled');
  });

  it('Plone’s own event, with its contact', async () => {
    const item = await read({
      '@id': `${site}/eventi/orto`,
      '@type': 'Event',
      title: 'Orto',
      location: 'Centro sociale, Via Oriani 44, 48121 Ravenna',
      contact_name: 'Anna',
      contact_email: 'anna@orto.example',
      contact_phone: '0544 1234',
      event_url: 'https://orto.example/',
      text: { 'content-type': 'text/plain', data: 'Si zappa.\n\nE si ride.' },
    });
    expect(item).to.deep.include({
      description: '<p>Si zappa.</p><p>E si ride.</p>',
      places: [{ name: 'Centro sociale', address: 'Via Oriani 44', postalCode: '48121', municipality: 'Ravenna' }],
      contacts: [{ name: 'Anna', email: 'anna@orto.example', phone: '0544 1234', url: 'https://orto.example/' }],
    });
  });

  it('a service, with its channels, its office and what it takes', async () => {
    const item = await read({
      '@id': `${site}/servizi/pacco`,
      '@type': 'Servizio',
      title: 'Pacco alimentare',
      come_si_fa: slate('Presenta la domanda.'),
      cosa_si_ottiene: slate('Un pacco al mese'),
      costi: slate('Gratuito'),
      canale_digitale_link: 'https://servizi.example/pacco',
      copertura_geografica: slate('Ravenna, Cervia e Russi.'),
      stato_servizio: true,
      motivo_stato_servizio: slate('Chiuso in agosto'),
      ufficio_responsabile: [{ ...office('Sportello sociale'), contact_info: [point(['telefono', '0544 482111'])] }],
      dove_rivolgersi: [{ ...office('Sportello sociale'), street: 'Via Massimo d’Azeglio 2', city: 'Ravenna' }],
      timeline_tempi_scadenze: [{ milestone: 'Risposta', interval_qt: '30', interval_type: 'giorni' }],
      condizioni_di_servizio: { download: `${site}/c.pdf`, filename: 'c.pdf', 'content-type': 'application/pdf' },
    });
    expect(item).to.deep.include({
      type: 'initiative',
      status: 'resting',
      participation: 'Presenta la domanda.',
      cost: { free: true },
      booking: { url: 'https://servizi.example/pacco' },
      areaServed: ['Ravenna, Cervia e Russi'],
      promoter: { name: 'Sportello sociale', kind: 'public-body', url: `${site}/uffici/Sportello%20sociale` },
      contacts: [{ name: 'Segreteria', phone: '0544 482111' }],
      attachments: [{ url: `${site}/c.pdf`, title: 'c.pdf', format: 'application/pdf' }],
    });
    expect(item.description).to.equal(
      '<h3>Cosa si ottiene</h3><p>Un pacco al mese</p><h3>Perché il servizio non è attivo</h3><p>Chiuso in agosto</p>' +
        '<h3>Scadenze</h3><ul><li>Risposta – 30 giorni</li></ul>',
    );
    expect(item).to.have.deep.nested.property('places[0]', {
      name: 'Sportello sociale',
      address: 'Via Massimo d’Azeglio 2',
      municipality: 'Ravenna',
      url: `${site}/uffici/Sportello%20sociale`,
    });
  });

  it('a warning, also where its kind was taken letter by letter', async () => {
    const letters = ['A', 'v', 'v', 'i', 's', 'o'].map((token) => ({ title: null, token }));
    const item = await read({
      '@id': `${site}/a`,
      '@type': 'News Item',
      title: 'Strada chiusa',
      tipologia_notizia: letters,
    });
    expect(item).to.deep.include({ type: 'notice', severity: 'warning', topics: ['Avviso'] });
  });

  it('a call, with the period in which one can answer it and for whom it is', async () => {
    const item = await read({
      '@id': `${site}/bandi/orti`,
      '@type': 'Bando',
      title: 'Bando orti',
      tipologia_bando: { title: 'Contributi', token: 'contributi' },
      destinatari: [{ title: 'Cittadini', token: 'Cittadini' }],
      ente_bando: ['Comune di Ravenna'],
      apertura_bando: '2026-03-01T08:00:00',
      scadenza_bando: '2026-03-31T12:00:00+00:00',
      text: slate('Chi può chiedere un orto'),
      riferimenti_bando: slate('Anna, 0544 1234'),
      approfondimento: [{ children: [{ title: 'Modulo', url: `${site}/modulo.pdf`, mime_type: 'application/pdf' }] }],
    });
    expect(item).to.deep.include({
      type: 'notice',
      period: { from: '2026-03-01T08:00:00', until: '2026-03-31T12:00:00+00:00' },
      audience: { note: 'Cittadini', groups: ['everyone'] },
      topics: ['Contributi'],
      attachments: [{ url: `${site}/modulo.pdf`, title: 'Modulo', format: 'application/pdf' }],
      description: '<p>Chi può chiedere un orto</p><h3>Ulteriori informazioni</h3><p>Anna, 0544 1234</p>',
    });
  });

  it('a place: itself is where it is', async () => {
    const item = await read({ ...darsena, modalita_accesso: slate('Rampa'), orario_pubblico: slate('Sempre aperta') });
    expect(item).to.deep.include({
      type: 'initiative',
      places: [{ ...darsenaPlace, access: { note: 'Rampa' } }],
      schedule: { note: 'Sempre aperta' },
    });
  });

  it('stand whatever becomes of an event', async () => {
    await holdsAltered(dinner, (json) => readForeign(jsonSource(json), { wanted: itemTypes, format: 'plone' }));
  });
});
