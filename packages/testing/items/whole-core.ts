/** What items of every type can have, all of it. */
export const wholeCore = {
  url: 'https://vicinia.example/orto',
  title: 'Orto condiviso',
  summary: 'Un campo, insieme',
  description: '## Perché\n\nC’era un campo **abbandonato**.',
  descriptionFormat: 'markdown' as const,
  language: 'it',
  topics: ['orti', 'ambiente'],
  published: '2026-01-10T09:00:00+01:00',
  modified: '2026-02-10T09:00:00Z',
  attachments: [
    {
      url: 'https://vicinia.example/lezione.mp3',
      title: 'Come si pota',
      format: 'audio/mpeg',
      size: 89970236,
      duration: 60.5,
      language: 'it',
      licence: 'CC0',
    },
  ],
  images: [
    { url: 'https://vicinia.example/orto.jpg', alt: 'Un campo', width: 800, height: 600, credit: 'Foto di Ada' },
  ],
  plainSummary: 'Un campo.',
  translations: {
    en: {
      title: 'Shared garden',
      summary: 'A field, together',
      description: 'There was a field.',
      url: 'https://vicinia.example/en/garden',
    },
    'pt-BR': { title: 'Horta' },
  },
  source: {
    name: 'Comune',
    url: 'https://comune.example',
    email: 'rete@comune.example',
    licence: 'CC BY 4.0',
  },
  verified: '2026-02-01',
  expires: '2027-01-01',
  related: ['banca-del-tempo'],
  example: true,
};
