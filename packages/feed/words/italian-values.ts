import type { Words } from './words.ts';

/** What Italian editors may write for each value of the model's closed lists. */
export const italianValues: Words = {
  // types and formats
  initiative: ['iniziativa'],
  training: ['formazione', 'percorso formativo', 'corso'],
  notice: ['segnalazione', 'avviso'],
  resource: ['risorsa', 'contenuto correlato'],
  page: ['pagina', 'articolo'],
  markdown: ['markdown'],
  html: ['html', 'ipertesto'],
  text: ['testo', 'testo semplice'],

  // form
  'pooled-demand': ['aggregazione della domanda', 'domanda aggregata', 'domanda condivisa', 'aggregazione', 'acquisto'],
  'mutual-aid': ['mutuo aiuto', 'aiuto reciproco', 'mutualismo', 'auto mutuo aiuto', 'aiuto'],
  'active-collaboration': ['collaborazione attiva', 'collaborazione'],

  // status, also of instruments
  proposed: ['proposta', 'proposto', 'in proposta', 'da avviare'],
  active: ['attiva', 'attivo', 'in corso', 'aperta', 'aperto', 'avviata'],
  resting: ['in pausa', 'pausa', 'sospesa', 'sospeso', 'ferma', 'a riposo'],
  concluded: ['conclusa', 'concluso', 'terminata', 'terminato', 'finita', 'finito', 'chiusa', 'chiuso'],
  'in-review': ['in esame', 'in valutazione', 'in istruttoria', 'in revisione'],
  signed: ['firmato', 'firmata', 'sottoscritto', 'sottoscritta', 'stipulato', 'stipulata'],
  expired: ['scaduto', 'scaduta'],

  // status of a date
  cancelled: ['annullata', 'annullato', 'cancellata', 'cancellato'],
  postponed: ['rinviata', 'rinviato', 'rimandata', 'rimandato', 'posticipata', 'posticipato'],
  moved: ['spostata', 'spostato', 'trasferita', 'trasferito'],

  // promoter
  'public-body': ['ente pubblico', 'comune', 'pubblico', 'ente', 'istituzione', 'scuola', 'azienda sanitaria'],
  business: ['impresa', 'azienda', 'negozio', 'cooperativa', 'ditta'],
  association: ['associazione', 'ets', 'odv', 'aps', 'volontariato'],
  'family-network': ['rete di famiglie', 'famiglie', 'rete familiare', 'famiglia'],
  'informal-group': ['gruppo informale', 'gruppo', 'gruppo liquido', 'cittadini', 'vicini', 'comitato'],

  // contribution
  time: ['tempo', 'ore'],
  care: ['cura', 'cure', 'assistenza'],
  skills: ['competenze', 'competenza', 'capacità', 'saperi'],
  money: ['denaro', 'soldi', 'fondi', 'donazioni', 'denari'],
  space: ['spazio', 'spazi', 'luogo', 'sala', 'locali'],
  goods: ['beni', 'oggetti', 'materiali', 'cose', 'attrezzi'],
  offers: ['offre', 'offerta', 'offerto', 'offrono', 'offriamo', 'dà'],
  seeks: ['cerca', 'cercato', 'cercano', 'cerchiamo', 'richiesta', 'chiede', 'domanda'],

  // instrument
  'collaboration-pact': ['patto di collaborazione', 'patto', 'collaborazione'],
  'co-design': ['co-progettazione', 'coprogettazione'],
  'co-programming': ['co-programmazione', 'coprogrammazione'],
  agreement: ['convenzione', 'accordo', 'protocollo d’intesa', 'protocollo', 'intesa'],
  concession: ['concessione', 'comodato'],
  'public-notice': ['avviso pubblico', 'bando', 'avviso', 'manifestazione di interesse'],

  // audience
  everyone: ['tutti', 'tutte', 'tutti e tutte', 'chiunque', 'cittadinanza'],
  children: ['bambini', 'bambine', 'bambini e bambine', 'infanzia'],
  teenagers: ['adolescenti', 'ragazzi', 'ragazze', 'ragazzi e ragazze'],
  'young-people': ['giovani'],
  adults: ['adulti', 'adulte'],
  'older-people': ['anziani', 'anziane', 'persone anziane', 'terza età'],
  families: ['famiglie', 'famiglia', 'genitori'],
  carers: ['caregiver', 'chi assiste', 'familiari che assistono', 'badanti'],
  'people-with-disabilities': ['persone con disabilità', 'disabili', 'disabilità'],
  newcomers: ['nuovi arrivati', 'persone migranti', 'migranti', 'stranieri', 'chi è appena arrivato'],
  jobseekers: ['chi cerca lavoro', 'disoccupati', 'persone in cerca di lavoro', 'in cerca di lavoro'],
  volunteers: ['volontari', 'volontarie', 'volontariato'],
  professionals: ['professionisti', 'operatori', 'operatrici', 'professioniste'],

  // access
  yes: ['sì', 'completo', 'accessibile'],
  partly: ['in parte', 'parziale', 'parzialmente'],
  no: ['no', 'non accessibile', 'nessuno', 'assente'],

  // days
  mo: ['lunedì', 'lun', 'monday'],
  tu: ['martedì', 'mar', 'tuesday'],
  we: ['mercoledì', 'mer', 'wednesday'],
  th: ['giovedì', 'gio', 'thursday'],
  fr: ['venerdì', 'ven', 'friday'],
  sa: ['sabato', 'sab', 'saturday'],
  su: ['domenica', 'dom', 'sunday'],

  // training
  introductory: ['introduttivo', 'base', 'di base', 'principiante', 'iniziale'],
  intermediate: ['intermedio', 'medio'],
  advanced: ['avanzato', 'esperto'],
  'in-person': ['in presenza', 'presenza', 'dal vivo'],
  online: ['in linea', 'a distanza', 'on line', 'da remoto', 'webinar'],
  hybrid: ['misto', 'ibrido', 'mista', 'in presenza e online'],

  // materials and resources
  slides: ['diapositive', 'presentazione', 'lucidi'],
  video: ['filmato', 'videoregistrazione', 'registrazione'],
  audio: ['registrazione audio', 'podcast', 'suono'],
  document: ['documento', 'dispensa', 'pdf', 'scheda'],
  link: ['collegamento', 'sito', 'pagina web'],
  book: ['libro', 'volume'],
  dataset: ['dati', 'insieme di dati', 'dati aperti'],

  // notices
  info: ['informazione', 'informativa', 'bassa', 'normale'],
  warning: ['avviso', 'attenzione', 'avvertimento', 'media'],
  urgent: ['urgente', 'emergenza', 'alta', 'allerta', 'grave'],
};
