import type { Initiative } from '@vicinia/feed/model.js';

/** An initiative of which nearly everything is known that a wish may ask for. */
export const drivers: Initiative = {
  type: 'initiative',
  id: 'guida',
  title: 'Sabato si guida',
  audience: { groups: ['older-people', 'volunteers'] },
  contributions: [
    {
      kind: 'time',
      direction: 'seeks',
      amount: 'Un sabato al mese',
      roles: ['autista con patente B', 'accompagnatore'],
    },
    { kind: 'time', direction: 'seeks', amount: 'Mezz’ora il giovedì sera', roles: ['chi risponde al telefono'] },
    { kind: 'goods', direction: 'offers', amount: 'Due auto e un pulmino' },
  ],
  cost: { free: true },
  places: [{ municipality: 'Cervia', neighbourhood: 'Malva', latitude: 44.2714, longitude: 12.3482 }],
  areaServed: ['Milano Marittima', 'Cervia'],
  schedule: { occurrences: [{ start: '2026-11-28T08:00', end: '2026-11-28T12:30' }] },
  languages: ['it', 'ar-MA'],
};
