import type { Item, Notice, Resource, Training } from '@vicinia/feed/model.js';
import { wholeCore } from './whole-core.ts';
import { wholeInitiative } from './whole-initiative.ts';

const { partners, audience, cost, contacts, areaServed, places } = wholeInitiative as Required<typeof wholeInitiative>;

const enrolment = {
  opens: '2026-01-01',
  closes: '2026-02-28T18:00',
  url: 'https://vicinia.example/iscriviti',
  waitingList: true,
  note: 'In linea',
};

const wholeTraining: Training = {
  ...wholeCore,
  type: 'training',
  id: 'corso',
  promoter: { name: 'Servizio sociale', kind: 'public-body', url: 'https://sociale.example' },
  provider: { name: 'Ente', kind: 'business', url: 'https://ente.example' },
  partners,
  audience,
  level: 'introductory',
  prerequisites: 'Nessuno',
  outcomes: ['Fare rete'],
  mode: 'hybrid',
  hours: 12.5,
  cost,
  certificate: 'Attestato',
  enrolment,
  modules: [
    {
      title: 'Primo modulo',
      summary: 'Si comincia',
      description: 'Chi siamo.',
      hours: 2,
      sessions: [
        {
          start: '2026-03-05T17:00',
          end: '2026-03-05T19:00',
          status: 'moved',
          note: 'In biblioteca',
          title: 'Primo incontro',
          mode: 'in-person',
          place: places[0]!,
          link: 'https://vicinia.example/diretta',
          teachers: [{ name: 'Ada', role: 'Sociologa' }],
          seats: 20,
          seatsLeft: 0,
          enrolment,
        },
      ],
      materials: [
        {
          url: 'https://vicinia.example/video',
          title: 'Video',
          kind: 'video',
          format: 'video/mp4',
          size: 1,
          duration: 0,
          language: 'it',
          licence: 'CC0',
          captions: 'https://vicinia.example/video.vtt',
        },
      ],
    },
  ],
  areaServed,
  timeZone: 'Europe/Rome',
  contacts,
  leadsTo: ['orto'],
};

const wholeNotice: Notice = {
  ...wholeCore,
  type: 'notice',
  id: 'avviso',
  severity: 'urgent',
  period: { from: '2026-03-05T08:00', until: '2026-03-06' },
  timeZone: 'Europe/Rome',
  link: { url: 'https://vicinia.example/dove', title: 'Dove manca l’acqua' },
  audience,
  areaServed,
  contacts,
};

const wholeResource: Resource = {
  ...wholeCore,
  type: 'resource',
  id: 'libro',
  kind: 'book',
  publisher: { name: 'Editore', kind: 'business', url: 'https://editore.example' },
  date: '2024-02-29',
  licence: 'CC BY 4.0',
};

/** One item of each type, with every field that the model has. */
export const wholeItems: readonly Item[] = [wholeInitiative, wholeTraining, wholeNotice, wholeResource];
