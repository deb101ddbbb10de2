import type { Messages } from './messages.ts';

const sq: Messages = {
  // The listing
  searchLabel: 'Kërkoni te nismat',
  searchHint: 'Një fjalë, një vend, një grup',
  filters: 'Filtra',
  filtersChosen: { one: 'Filtra ({n} aktiv)', other: 'Filtra ({n} aktivë)' },
  sortLabel: 'Renditja',
  sortNext: 'data e ardhshme',
  sortTitle: 'titulli',
  sortNewest: 'më të rejat',
  results: { one: '{n} nismë', other: '{n} nisma' },
  firstResults: { one: 'Nisma e parë', other: '{n} nismat e para' },
  empty: 'Për momentin nuk ka nisma të publikuara.',
  more: { one: 'Shfaqni edhe një nismë', other: 'Shfaqni edhe {n} nisma' },
  exampleNote: 'Përmbajtje shembull: grupet, personat dhe kontaktet janë të trilluara.',

  // Loading and failing
  loading: 'Po ngarkohen nismat…',
  retry: 'Riprovoni',
  failed: 'Lista nuk u ngarkua.',

  // A card
  details: 'Detaje',
  hideDetails: 'Mbyllni detajet',
  nextDate: 'Data e ardhshme',
  place: 'Vendi',
  promotedBy: 'Organizatori',
  partFailed: 'Kjo pjesë nuk u ngarkua: ringarkoni faqen për të provuar përsëri.',
  readPage: 'Lexoni faqen',

  facet: {
    municipality: 'Bashkia',
    neighbourhood: 'Lagjja ose fshati',
    when: 'Kur',
    weekday: 'Dita e javës',
    time: 'Koha e ditës',
    form: 'Forma',
    seeks: 'Çfarë kërkon',
    offers: 'Çfarë ofron',
    audience: 'Për kë',
    age: 'Mosha',
    topic: 'Tema',
    promoter: 'Kush organizon',
    instrument: 'Instrumenti',
    status: 'Gjendja',
    cost: 'Çmimi',
    access: 'Hyrja me karrige me rrota',
    language: 'Gjuha e folur',
    mode: 'Mënyra',
    level: 'Niveli',
    enrolment: 'Regjistrimet',
  },
  form: {
    'pooled-demand': 'Bashkimi i kërkesës',
    'mutual-aid': 'Ndihmë e ndërsjellë',
    'active-collaboration': 'Bashkëpunim aktiv',
  },
  status: { proposed: 'E propozuar', active: 'Aktive', resting: 'Në pauzë', concluded: 'E përfunduar' },
};

export default sq;
