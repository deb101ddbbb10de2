import type { Initiative } from '@vicinia/feed/model.js';
import { wholeCore } from './whole-core.ts';

const hours = [
  {
    days: ['mo' as const, 'fr' as const],
    opens: '09:00',
    closes: '24:00',
    from: '2026-03-01',
    until: '2026-09-30',
    note: 'Estate',
  },
  { days: ['sa' as const], opens: '10:00', closes: '12:00' },
];

/** An initiative that has every field of the model. */
export const wholeInitiative: Initiative = {
  ...wholeCore,
  type: 'initiative',
  id: 'orto',
  status: 'active',
  form: 'active-collaboration',
  instrument: {
    kind: 'collaboration-pact',
    state: 'signed',
    title: 'Patto dell’orto',
    document: 'https://vicinia.example/patto.pdf',
    proposed: '2024-11-01',
    signed: '2025-01-01',
    expires: '2028-02-29',
  },
  promoter: { name: 'Associazione Ore', kind: 'association', url: 'https://ore.example' },
  partners: [{ name: 'Scuola di via Fiume', kind: 'public-body', url: 'https://scuola.example' }, { name: 'Vivaio' }],
  contributions: [
    { kind: 'time', direction: 'seeks', amount: '2 ore a settimana', roles: ['ortolana'], note: 'anche la sera' },
    { kind: 'goods', direction: 'offers' },
  ],
  audience: { groups: ['families', 'older-people'], minAge: 6, maxAge: 99, note: 'Anche da soli' },
  participation: 'Basta **venire**.',
  cost: { free: false, amount: 2.5, currency: 'EUR', note: 'Per i semi' },
  booking: {
    required: true,
    url: 'https://vicinia.example/prenota',
    email: 'orto@vicinia.example',
    phone: '0544 123456',
    until: '2026-03-05T12:00',
    note: 'Al mattino',
  },
  places: [
    {
      name: 'Serra',
      address: 'Via Fiume 12',
      postalCode: '48015',
      municipality: 'Cervia',
      neighbourhood: 'Malva',
      latitude: 44.26,
      longitude: -0.5,
      access: {
        wheelchair: 'partly',
        toilet: 'no',
        hearing: 'Impianto a induzione',
        parking: 'Due posti',
        transport: 'Linea 2',
        note: 'Ghiaia',
      },
      url: 'https://vicinia.example/serra',
    },
  ],
  areaServed: ['Cervia', 'Russi'],
  schedule: {
    timeZone: 'Europe/Rome',
    occurrences: [
      { start: '2026-03-05T17:00:00+01:00', end: '2026-03-05T19:00', status: 'cancelled', note: 'Neve' },
      { start: '2026-03-08' },
    ],
    recurrences: [
      { start: '2026-03-05T17:00', end: '2026-03-05T19:00', rule: 'FREQ=WEEKLY;BYDAY=TH', except: ['2026-03-12'] },
    ],
    openingHours: hours,
    note: 'Se non piove',
  },
  contacts: [
    {
      name: 'Ada',
      role: 'Iscrizioni',
      email: 'ada@vicinia.example',
      phone: '+39 0544 123456',
      url: 'https://vicinia.example/ada',
      hours,
      note: 'Meglio scrivere',
    },
  ],
  languages: ['it', 'ar'],
};
