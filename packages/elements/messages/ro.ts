import type { Messages } from './messages.ts';

const ro: Messages = {
  // The listing
  searchLabel: 'Căutați printre inițiative',
  searchHint: 'Un cuvânt, un loc, un grup',
  filters: 'Filtre',
  filtersChosen: { one: 'Filtre ({n} activ)', few: 'Filtre ({n} active)', other: 'Filtre ({n} active)' },
  sortLabel: 'Ordonați după',
  sortNext: 'data următoare',
  sortTitle: 'titlu',
  sortNewest: 'cele mai noi',
  results: { one: '{n} inițiativă', few: '{n} inițiative', other: '{n} de inițiative' },
  firstResults: {
    one: 'Prima inițiativă',
    few: 'Primele {n} inițiative',
    other: 'Primele {n} de inițiative',
  },
  empty: 'Deocamdată nu există inițiative publicate.',
  more: {
    one: 'Afișați încă o inițiativă',
    few: 'Afișați încă {n} inițiative',
    other: 'Afișați încă {n} de inițiative',
  },
  exampleNote: 'Conținut de exemplu: grupurile, persoanele și datele de contact sunt inventate.',

  // Loading and failing
  loading: 'Se încarcă inițiativele…',
  retry: 'Reîncercați',
  failed: 'Lista nu s-a încărcat.',

  // A card
  details: 'Detalii',
  hideDetails: 'Închideți detaliile',
  nextDate: 'Data următoare',
  place: 'Loc',
  promotedBy: 'Organizator',
  partFailed: 'Această parte nu s-a încărcat: reîncărcați pagina pentru a încerca din nou.',
  readPage: 'Citiți pagina',

  facet: {
    municipality: 'Localitate',
    neighbourhood: 'Cartier sau sat',
    when: 'Când',
    weekday: 'Ziua săptămânii',
    time: 'Momentul zilei',
    form: 'Formă',
    seeks: 'Ce caută',
    offers: 'Ce oferă',
    audience: 'Pentru cine',
    age: 'Vârstă',
    topic: 'Temă',
    promoter: 'Cine organizează',
    instrument: 'Instrument',
    status: 'Stare',
    cost: 'Cost',
    access: 'Acces cu scaunul rulant',
    language: 'Limba vorbită',
    mode: 'Mod de desfășurare',
    level: 'Nivel',
    enrolment: 'Înscrieri',
  },
  form: {
    'pooled-demand': 'Gruparea cererii',
    'mutual-aid': 'Ajutor reciproc',
    'active-collaboration': 'Colaborare activă',
  },
  status: { proposed: 'Propusă', active: 'Activă', resting: 'În pauză', concluded: 'Încheiată' },
};

export default ro;
