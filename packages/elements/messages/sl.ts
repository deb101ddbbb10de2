import type { Messages } from './messages.ts';

const sl: Messages = {
  // The listing
  searchLabel: 'Iskanje po pobudah',
  searchHint: 'Beseda, kraj, skupina',
  filters: 'Filtri',
  filtersChosen: {
    one: 'Filtri ({n} izbran)',
    two: 'Filtri ({n} izbrana)',
    few: 'Filtri ({n} izbrani)',
    other: 'Filtri ({n} izbranih)',
  },
  sortLabel: 'Razvrstitev',
  sortNext: 'naslednji termin',
  sortTitle: 'naslov',
  sortNewest: 'najnovejše',
  results: { one: '{n} pobuda', two: '{n} pobudi', few: '{n} pobude', other: '{n} pobud' },
  firstResults: {
    one: 'Za začetek {n} pobuda',
    two: 'Za začetek {n} pobudi',
    few: 'Za začetek {n} pobude',
    other: 'Za začetek {n} pobud',
  },
  empty: 'Za zdaj ni objavljenih pobud.',
  more: {
    one: 'Prikaži še {n} pobudo',
    two: 'Prikaži še {n} pobudi',
    few: 'Prikaži še {n} pobude',
    other: 'Prikaži še {n} pobud',
  },
  exampleNote: 'Vsebina je za zgled: skupine, osebe in kontaktni podatki so izmišljeni.',

  // Loading and failing
  loading: 'Pobude se nalagajo …',
  retry: 'Poskusi znova',
  failed: 'Seznam se ni naložil.',

  // A card
  details: 'Podrobnosti',
  hideDetails: 'Zapri podrobnosti',
  nextDate: 'Naslednji termin',
  place: 'Kraj',
  promotedBy: 'Pobudnik',
  partFailed: 'Ta del se ni naložil: znova naložite stran in poskusite še enkrat.',
  readPage: 'Preberi stran',

  facet: {
    municipality: 'Občina',
    neighbourhood: 'Četrt ali naselje',
    when: 'Kdaj',
    weekday: 'Dan v tednu',
    time: 'Del dneva',
    form: 'Oblika',
    seeks: 'Kaj išče',
    offers: 'Kaj ponuja',
    audience: 'Za koga',
    age: 'Starost',
    topic: 'Tema',
    promoter: 'Pobudnik',
    instrument: 'Instrument',
    status: 'Stanje',
    cost: 'Cena',
    access: 'Dostop z invalidskim vozičkom',
    language: 'Govorjeni jezik',
    mode: 'Način izvedbe',
    level: 'Raven',
    enrolment: 'Prijave',
  },
  form: {
    'pooled-demand': 'Združeno povpraševanje',
    'mutual-aid': 'Medsebojna pomoč',
    'active-collaboration': 'Dejavno sodelovanje',
  },
  status: { proposed: 'Predlagana', active: 'Dejavna', resting: 'V premoru', concluded: 'Zaključena' },
};

export default sl;
