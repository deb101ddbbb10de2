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
  noMatch: 'Nicio inițiativă nu corespunde căutării.',
  empty: 'Deocamdată nu există inițiative publicate.',
  more: {
    one: 'Afișați încă o inițiativă',
    few: 'Afișați încă {n} inițiative',
    other: 'Afișați încă {n} de inițiative',
  },
  shown: {
    one: 'Se afișează {n} inițiativă din {total}',
    few: 'Se afișează {n} inițiative din {total}',
    other: 'Se afișează {n} de inițiative din {total}',
  },
  exampleNote: 'Conținut de exemplu: grupurile, persoanele și datele de contact sunt inventate.',

  // Loading and failing
  loading: 'Se încarcă inițiativele…',
  retry: 'Reîncercați',
  failed: 'Lista nu s-a încărcat.',
  stale: 'Lista nu poate fi actualizată: informațiile sunt din {date}.',
  'failed-network': '{address} nu poate fi citit de aici: verificați conexiunea și reîncercați.',
  'failed-timeout': '{address} răspunde prea greu: reîncercați mai târziu.',
  'failed-http':
    '{address} a răspuns cu eroarea {status}: reîncercați mai târziu sau anunțați persoana care se ocupă de această pagină.',
  'failed-content':
    '{address} nu este un feed care poate fi citit în întregime: anunțați persoana care se ocupă de această pagină.',
  'failed-too-large': '{address} este prea mare: anunțați persoana care se ocupă de această pagină.',
  'failed-bad-address':
    'Adresa feedului lipsește sau nu este validă („{address}”): anunțați persoana care se ocupă de această pagină.',
  problems: {
    one: 'O intrare din feed nu poate fi citită și nu este afișată.',
    few: '{n} intrări din feed nu pot fi citite și nu sunt afișate.',
    other: '{n} de intrări din feed nu pot fi citite și nu sunt afișate.',
  },
  partial: 'O parte din listă nu s-a încărcat.',

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
  },
  form: {
    'pooled-demand': 'Gruparea cererii',
    'mutual-aid': 'Ajutor reciproc',
    'active-collaboration': 'Colaborare activă',
  },
  status: { proposed: 'Propusă', active: 'Activă', resting: 'În pauză', concluded: 'Încheiată' },
};

export default ro;
