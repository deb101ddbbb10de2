import type { Terms } from './terms.ts';

const it = {
  // The listing
  searchLabel: 'Cerca tra le iniziative',
  searchHint: 'Una parola, un luogo, un gruppo',
  filters: 'Filtri',
  filtersChosen: { one: 'Filtri ({n} attivo)', other: 'Filtri ({n} attivi)' },
  sortLabel: 'Ordina per',
  sortNext: 'prossima data',
  sortTitle: 'titolo',
  sortNewest: 'più recenti',
  results: { one: '{n} iniziativa', other: '{n} iniziative' },
  firstResults: { one: 'La prima iniziativa', other: 'Le prime {n} iniziative' },
  empty: 'Per ora non ci sono iniziative pubblicate.',
  more: { one: 'Mostra un’altra iniziativa', other: 'Mostra altre {n} iniziative' },
  exampleNote: 'Contenuti di esempio: gruppi, persone e recapiti sono inventati.',

  // Loading and failing
  loading: 'Sto caricando le iniziative…',
  retry: 'Riprova',
  failed: 'L’elenco non si è caricato.',

  // A card
  details: 'Dettagli',
  hideDetails: 'Chiudi i dettagli',
  nextDate: 'Prossima data',
  place: 'Luogo',
  promotedBy: 'Promotore',
  partFailed: 'Questa parte non si è caricata: ricarica la pagina per riprovare.',
  readPage: 'Leggi la pagina',

  facet: {
    municipality: 'Comune',
    neighbourhood: 'Quartiere o frazione',
    when: 'Quando',
    weekday: 'Giorno della settimana',
    time: 'Ora del giorno',
    form: 'Forma',
    seeks: 'Che cosa cerca',
    offers: 'Che cosa offre',
    audience: 'Per chi',
    age: 'Età',
    topic: 'Tema',
    promoter: 'Chi promuove',
    instrument: 'Strumento',
    status: 'Stato',
    cost: 'Costo',
    access: 'Accesso in sedia a rotelle',
    language: 'Lingua parlata',
    mode: 'Modalità',
    level: 'Livello',
    enrolment: 'Iscrizioni',
  },
  form: {
    'pooled-demand': 'Aggregazione della domanda',
    'mutual-aid': 'Mutuo aiuto',
    'active-collaboration': 'Collaborazione attiva',
  },
  status: { proposed: 'Proposta', active: 'Attiva', resting: 'In pausa', concluded: 'Conclusa' },
} satisfies Terms & Record<string, unknown>;

export default it;
