import type { Messages } from './messages.ts';

const de: Messages = {
  // The listing
  searchLabel: 'Initiativen durchsuchen',
  searchHint: 'Ein Wort, ein Ort, eine Gruppe',
  filters: 'Filter',
  filtersChosen: { one: 'Filter ({n} aktiv)', other: 'Filter ({n} aktiv)' },
  sortLabel: 'Sortieren nach',
  sortNext: 'nächster Termin',
  sortTitle: 'Titel',
  sortNewest: 'neueste zuerst',
  results: { one: '{n} Initiative', other: '{n} Initiativen' },
  firstResults: { one: 'Die erste Initiative', other: 'Die ersten {n} Initiativen' },
  empty: 'Zurzeit sind keine Initiativen veröffentlicht.',
  more: { one: 'Eine weitere Initiative zeigen', other: '{n} weitere Initiativen zeigen' },
  exampleNote: 'Beispielinhalte: Gruppen, Personen und Kontaktdaten sind erfunden.',

  // Loading and failing
  loading: 'Initiativen werden geladen …',
  retry: 'Erneut versuchen',
  failed: 'Die Liste konnte nicht geladen werden.',

  // A card
  details: 'Details',
  hideDetails: 'Details schließen',
  nextDate: 'Nächster Termin',
  place: 'Ort',
  promotedBy: 'Träger',
  partFailed: 'Dieser Teil konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  readPage: 'Seite lesen',

  facet: {
    municipality: 'Gemeinde',
    neighbourhood: 'Stadt- oder Ortsteil',
    when: 'Wann',
    weekday: 'Wochentag',
    time: 'Tageszeit',
    form: 'Form',
    seeks: 'Was gesucht wird',
    offers: 'Was angeboten wird',
    audience: 'Für wen',
    age: 'Alter',
    topic: 'Thema',
    promoter: 'Träger',
    instrument: 'Instrument',
    status: 'Stand',
    cost: 'Kosten',
    access: 'Zugang mit Rollstuhl',
    language: 'Gesprochene Sprache',
    mode: 'Durchführung',
    level: 'Niveau',
    enrolment: 'Anmeldung',
  },
  form: {
    'pooled-demand': 'Gebündelte Nachfrage',
    'mutual-aid': 'Gegenseitige Hilfe',
    'active-collaboration': 'Aktive Zusammenarbeit',
  },
  status: { proposed: 'Vorgeschlagen', active: 'Aktiv', resting: 'In Pause', concluded: 'Abgeschlossen' },
};

export default de;
