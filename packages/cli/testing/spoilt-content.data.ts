/** Contents without a mistake, by file name; the sentences below count their lines. */
export const goodContent = {
  'initiatives/orto.md': `---
title: Orto di via dei Poggi
summary: Un orto da coltivare insieme, il sabato.
status: active
form: mutual-aid
promoter:
  name: Gruppo dell'orto
  kind: informal-group
schedule:
  occurrences:
    - start: 2026-03-07T09:00
      end: 2026-03-07T12:00
---

Ci si trova *ogni sabato*.
`,
  'training/vicini.md': `---
title: Diventare vicini
summary: Come si avvia un gruppo.
promoter:
  name: Servizi sociali
  kind: public-body
provider: { name: Ente di formazione }
level: introductory
mode: in-person
modules:
  - title: Primo modulo
    sessions:
      - start: 2026-03-07T09:00
        seats: 20
        seatsLeft: 4
---
`,
  'notices/chiusura.md': `---
title: Chiuso per lavori
severity: warning
period:
  from: 2026-03-01
  until: 2026-03-05
---
`,
  'resources/quaderno.md': `---
title: Quaderno dei patti
summary: Esempi di patti.
kind: document
---
`,
  'pages/chi-siamo.md': `---
title: Chi siamo
summary: Chi pubblica questo sito.
order: 2
---
`,
} as const;

const today = new Date().toISOString().slice(0, 10);

/** The same, looked at today. */
export const verifiedContent = Object.fromEntries(
  Object.entries(goodContent).map(([name, text]) => {
    const end = text.lastIndexOf('---\n');
    return [name, name.startsWith('pages') ? text : `${text.slice(0, end)}verified: ${today}\n${text.slice(end)}`];
  }),
) as Record<keyof typeof goodContent, string>;

/** Beside them: the municipalities that there are. */
export const municipalities = { 'comuni.txt': '# Comuni\nRavenna\nCervia\n' };

/** When spoilt content is checked: what is after it is still to come. */
export const now = Date.parse('2026-11-23T12:00:00Z');

export interface Spoilt {
  /** What is odd about it. */
  readonly what: string;
  readonly file: keyof typeof goodContent;
  /** Replaced by `by`; without it, `by` is added as the last field. */
  readonly text?: string;
  readonly by: string;
  /** Every line that the check prints. */
  readonly says: readonly string[];
}

const initiative = { file: 'initiatives/orto.md' } as const;
const training = { file: 'training/vicini.md' } as const;
const notice = { file: 'notices/chiusura.md' } as const;
const resource = { file: 'resources/quaderno.md' } as const;
const page = { file: 'pages/chi-siamo.md' } as const;

export const spoiltContent: readonly Spoilt[] = [
  // values of closed lists
  {
    ...initiative,
    what: 'a slip in an allowed value',
    text: 'mutual-aid',
    by: 'mutuo-aid',
    says: [
      'content/initiatives/orto.md:5 · form: Il campo «form» vale «mutuo-aid», che non è tra i valori ammessi. Forse intendevi «mutual-aid». Valori ammessi: pooled-demand, mutual-aid, active-collaboration.',
    ],
  },
  {
    ...initiative,
    what: 'an allowed value in Italian',
    text: 'mutual-aid',
    by: 'mutuo aiuto',
    says: [
      'content/initiatives/orto.md:5 · form: Il campo «form» vale «mutuo aiuto», che non è tra i valori ammessi. Forse intendevi «mutual-aid». Valori ammessi: pooled-demand, mutual-aid, active-collaboration.',
    ],
  },
  {
    ...initiative,
    what: 'a promoter in Italian',
    text: 'informal-group',
    by: 'associazione',
    says: [
      'content/initiatives/orto.md:8 · promoter › kind: Il campo «kind» vale «associazione», che non è tra i valori ammessi. Forse intendevi «association». Valori ammessi: public-body, business, association, family-network, informal-group.',
    ],
  },
  {
    ...initiative,
    what: 'a status in Italian',
    text: 'active',
    by: 'attivo',
    says: [
      'content/initiatives/orto.md:4 · status: Il campo «status» vale «attivo», che non è tra i valori ammessi. Forse intendevi «active». Valori ammessi: proposed, active, resting, concluded.',
    ],
  },
  {
    ...initiative,
    what: 'a value that looks like none',
    text: 'active',
    by: 'xyz',
    says: [
      'content/initiatives/orto.md:4 · status: Il campo «status» vale «xyz», che non è tra i valori ammessi. Valori ammessi: proposed, active, resting, concluded.',
    ],
  },
  {
    ...initiative,
    what: 'days in Italian',
    by: 'contacts:\n  - hours:\n      - days: [lunedì, giovedi]\n        opens: 09:00\n        closes: 12:00',
    says: [
      'content/initiatives/orto.md:15 · contacts › 1 › hours › 1 › days › 1: La voce 1 di «days» vale «lunedì», che non è tra i valori ammessi. Forse intendevi «mo». Valori ammessi: mo, tu, we, th, fr, sa, su.',
      'content/initiatives/orto.md:15 · contacts › 1 › hours › 1 › days › 2: La voce 2 di «days» vale «giovedi», che non è tra i valori ammessi. Forse intendevi «th». Valori ammessi: mo, tu, we, th, fr, sa, su.',
    ],
  },
  {
    ...notice,
    what: 'a severity in Italian',
    text: 'warning',
    by: 'urgente',
    says: [
      'content/notices/chiusura.md:3 · severity: Il campo «severity» vale «urgente», che non è tra i valori ammessi. Forse intendevi «urgent». Valori ammessi: info, warning, urgent.',
    ],
  },

  // fields
  {
    ...initiative,
    what: 'a required field left out',
    text: 'form: mutual-aid\n',
    by: '',
    says: [
      'content/initiatives/orto.md:1 · form: Manca il campo obbligatorio «form»: aggiungilo. Valori ammessi: pooled-demand, mutual-aid, active-collaboration.',
    ],
  },
  {
    ...initiative,
    what: 'a required field left empty',
    text: ' Orto di via dei Poggi',
    by: '',
    says: ['content/initiatives/orto.md:2 · title: Il campo «title» è vuoto: scrivi che cosa ci va.'],
  },
  {
    ...initiative,
    what: 'a required group left out',
    text: "promoter:\n  name: Gruppo dell'orto\n  kind: informal-group\n",
    by: '',
    says: [
      'content/initiatives/orto.md:1 · promoter: Manca il campo obbligatorio «promoter»: aggiungilo. Sotto, rientrati, vanno i campi: name, kind, url.',
    ],
  },
  {
    ...initiative,
    what: 'a required field of a group left out',
    text: "  name: Gruppo dell'orto\n",
    by: '',
    says: ['content/initiatives/orto.md:6 · promoter › name: Manca il campo obbligatorio «name»: aggiungilo.'],
  },
  {
    ...initiative,
    what: 'a field of an entry left out',
    by: 'contributions:\n  - kind: time\n    direction: seeks\n  - kind: care',
    says: [
      'content/initiatives/orto.md:16 · contributions › 2 › direction: Manca il campo obbligatorio «direction»: aggiungilo. Valori ammessi: offers, seeks.',
    ],
  },
  {
    ...initiative,
    what: 'a slip in the name of a field',
    text: 'summary',
    by: 'sumary',
    says: ['content/initiatives/orto.md:3 · sumary: Il campo «sumary» non esiste. Forse intendevi «summary».'],
  },
  {
    ...initiative,
    what: 'the name of a field in Italian',
    by: 'luoghi:\n  - name: Sala',
    says: ['content/initiatives/orto.md:13 · luoghi: Il campo «luoghi» non esiste. Forse intendevi «places».'],
  },
  {
    ...initiative,
    what: 'a field of places at the top',
    by: 'comune: Ravenna',
    says: [
      'content/initiatives/orto.md:13 · comune: Il campo «comune» non esiste. Forse intendevi «places › municipality».',
    ],
  },
  {
    ...initiative,
    what: 'a field that looks like none',
    by: 'xyz: 1',
    says: [
      'content/initiatives/orto.md:13 · xyz: Il campo «1» non esiste. Campi ammessi qui: title, summary, language, topics, published, modified, attachments, images, plainSummary, translations, source, verified, expires, related, status, form, instrument, promoter, partners, contributions, audience, participation, cost, booking, places, areaServed, schedule, contacts, languages, draft, publishFrom.',
    ],
  },
  {
    ...initiative,
    what: 'a field that follows from the name of the file',
    by: 'id: orto',
    says: [
      'content/initiatives/orto.md:13 · id: Il campo «id» qui non si scrive: viene dal nome del file. Togli questa riga.',
    ],
  },
  {
    ...initiative,
    what: 'the text among the fields',
    by: 'description: Ci si trova.',
    says: [
      'content/initiatives/orto.md:13 · description: Il campo «description» qui non si scrive: il testo va sotto la seconda riga «---». Togli questa riga.',
    ],
  },
  {
    ...initiative,
    what: 'a field written twice',
    by: 'status: resting',
    says: ['content/initiatives/orto.md:13 · status: Il campo «status» è scritto due volte: tieni una riga sola.'],
  },
  {
    ...training,
    what: 'no modules',
    text: /modules:[^]*(?=---)/.exec(goodContent['training/vicini.md'])![0],
    by: 'modules: []\n',
    says: ['content/training/vicini.md:10 · modules: Il campo «modules» è vuoto: scrivi che cosa ci va.'],
  },

  // formats
  {
    ...initiative,
    what: 'a postal code without quotation marks',
    by: 'places:\n  - postalCode: 48015',
    says: [
      'content/initiatives/orto.md:14 · places › 1 › postalCode: Il campo «postalCode» vale 48015, che senza virgolette non è un testo. Scrivilo tra virgolette: "48015".',
    ],
  },
  {
    ...initiative,
    what: 'a telephone number without quotation marks',
    by: 'contacts:\n  - phone: 0544123456',
    says: [
      'content/initiatives/orto.md:14 · contacts › 1 › phone: Il campo «phone» vale 0544123456, che senza virgolette non è un testo. Scrivilo tra virgolette: "0544123456".',
    ],
  },
  {
    ...initiative,
    what: 'a title that is a number',
    text: 'Orto di via dei Poggi',
    by: '2026',
    says: [
      'content/initiatives/orto.md:2 · title: Il campo «title» vale 2026, che senza virgolette non è un testo. Scrivilo tra virgolette: "2026".',
    ],
  },
  {
    ...initiative,
    what: 'an Italian date',
    by: 'verified: 5/3/2026',
    says: [
      'content/initiatives/orto.md:13 · verified: Il campo «verified» vale «5/3/2026», ma ci vuole una data che esista, scritta anno-mese-giorno, per esempio 2026-03-05. Forse intendevi «2026-03-05».',
    ],
  },
  {
    ...initiative,
    what: 'a date in words',
    text: '2026-03-07T09:00',
    by: '7 marzo 2026 ore 9',
    says: [
      'content/initiatives/orto.md:11 · schedule › occurrences › 1 › start: Il campo «start» vale «7 marzo 2026 ore 9», ma ci vuole una data che esista, da sola o con l’ora: 2026-03-05 oppure 2026-03-05T17:00. Forse intendevi «2026-03-07T09:00».',
    ],
  },
  {
    ...initiative,
    what: 'a date that does not exist',
    by: 'verified: 2026-02-30',
    says: [
      'content/initiatives/orto.md:13 · verified: Il campo «verified» vale «2026-02-30», ma ci vuole una data che esista, scritta anno-mese-giorno, per esempio 2026-03-05.',
    ],
  },
  {
    ...initiative,
    what: 'a time without its date',
    text: '2026-03-07T12:00',
    by: '12.00',
    says: [
      'content/initiatives/orto.md:12 · schedule › occurrences › 1 › end: Il campo «end» vale «12.00», ma ci vuole una data che esista, da sola o con l’ora: 2026-03-05 oppure 2026-03-05T17:00. Forse intendevi «2026-03-07T12:00».',
    ],
  },
  {
    ...initiative,
    what: 'an address without https',
    by: 'booking:\n  url: www.example.org/prenota',
    says: [
      'content/initiatives/orto.md:14 · booking › url: Il campo «url» vale «www.example.org/prenota», ma ci vuole un indirizzo completo, che cominci con https://. Forse intendevi «https://www.example.org/prenota».',
    ],
  },
  {
    ...initiative,
    what: 'an e-mail address without @',
    by: 'booking:\n  email: info(at)example.org',
    says: [
      'content/initiatives/orto.md:14 · booking › email: Il campo «email» vale «info(at)example.org», ma ci vuole un indirizzo di posta elettronica, per esempio info@example.org. Forse intendevi «info@example.org».',
    ],
  },
  {
    ...initiative,
    what: 'a yes in Italian',
    by: 'cost:\n  free: sì',
    says: [
      'content/initiatives/orto.md:14 · cost › free: Il campo «free» vale «sì», ma ci vuole true (sì) oppure false (no), senza virgolette. Forse intendevi «true».',
    ],
  },
  {
    ...initiative,
    what: 'a decimal comma',
    by: 'places:\n  - latitude: 44,41',
    says: [
      'content/initiatives/orto.md:14 · places › 1 › latitude: Il campo «latitude» vale «44,41», ma ci vuole un numero, con il punto per i decimali (per esempio 44.41). Forse intendevi «44.41».',
    ],
  },
  {
    ...initiative,
    what: 'a latitude beyond the pole',
    by: 'places:\n  - latitude: 444.1',
    says: [
      'content/initiatives/orto.md:14 · places › 1 › latitude: Il campo «latitude» vale «444.1», ma deve stare fra -90 e 90.',
    ],
  },
  {
    ...initiative,
    what: 'a negative age',
    by: 'audience:\n  minAge: -1',
    says: [
      'content/initiatives/orto.md:14 · audience › minAge: Il campo «minAge» vale «-1», ma deve stare fra 0 e 130.',
    ],
  },
  {
    ...initiative,
    what: 'a text where a list belongs',
    by: 'topics: orto, cibo',
    says: [
      'content/initiatives/orto.md:13 · topics: Il campo «topics» vale «orto, cibo», ma ci vuole un elenco tra parentesi quadre, per esempio [uno, due]. Forse intendevi «[orto, cibo]».',
    ],
  },
  {
    ...initiative,
    what: 'a text where a group belongs',
    by: 'cost: gratis',
    says: [
      'content/initiatives/orto.md:13 · cost: Il campo «cost» vale «gratis», ma ci vuole un gruppo di campi, non un valore solo. Sotto, rientrati, vanno i campi: free, amount, currency, note.',
    ],
  },
  {
    ...initiative,
    what: 'a group where a text belongs',
    by: 'topics:\n  - orto: e cibo',
    says: [
      'content/initiatives/orto.md:14 · topics › 1: La voce 1 di «topics» contiene un elenco o un gruppo di campi, ma ci vuole un testo. Se è un testo, scrivilo tra virgolette.',
    ],
  },
  {
    ...initiative,
    what: 'a dash with nothing after it',
    by: 'topics:\n  - orto\n  -',
    says: ['content/initiatives/orto.md:15 · topics › 2: La voce 2 di «topics» è vuota: scrivila, oppure toglila.'],
  },
  {
    ...initiative,
    what: 'a language by its name',
    by: 'languages: [italiano, Inglese]',
    says: [
      'content/initiatives/orto.md:13 · languages › 1: La voce 1 di «languages» vale «italiano», ma ci vuole la sigla di una lingua, per esempio it, en o pt-BR. Forse intendevi «it».',
      'content/initiatives/orto.md:13 · languages › 2: La voce 2 di «languages» vale «Inglese», ma ci vuole la sigla di una lingua, per esempio it, en o pt-BR. Forse intendevi «en».',
    ],
  },
  {
    ...initiative,
    what: 'a repetition in words',
    text: '  occurrences:',
    by: '  recurrences:\n    - start: 2026-03-07T09:00\n      rule: ogni sabato\n  occurrences:',
    says: [
      'content/initiatives/orto.md:12 · schedule › recurrences › 1 › rule: Il campo «rule» vale «ogni sabato», ma ci vuole una regola di ripetizione, per esempio FREQ=WEEKLY;BYDAY=TH (ogni giovedì). Forse intendevi «FREQ=WEEKLY;BYDAY=SA».',
    ],
  },
  {
    ...initiative,
    what: 'a rule of repetition that cannot be followed',
    text: '  occurrences:',
    by: '  recurrences:\n    - start: 2026-03-07T09:00\n      rule: FREQ=WEEKLY;BYDAY=XX\n  occurrences:',
    says: [
      'content/initiatives/orto.md:12 · schedule › recurrences › 1 › rule: Il campo «rule» vale «FREQ=WEEKLY;BYDAY=XX», ma ci vuole una regola di ripetizione, per esempio FREQ=WEEKLY;BYDAY=TH (ogni giovedì).',
    ],
  },
  {
    ...page,
    what: 'an order with decimals',
    text: 'order: 2',
    by: 'order: 1.5',
    says: [
      'content/pages/chi-siamo.md:4 · order: Il campo «order» vale «1.5», ma ci vuole un numero intero, senza decimali (per esempio 12).',
    ],
  },

  // order
  {
    ...initiative,
    what: 'an end before its start',
    text: '2026-03-07T12:00',
    by: '2026-03-07T08:00',
    says: [
      'content/initiatives/orto.md:12 · schedule › occurrences › 1 › end: Il campo «end» (2026-03-07T08:00) viene prima di «start» (2026-03-07T09:00): correggi uno dei due.',
    ],
  },
  {
    ...initiative,
    what: 'ages the wrong way round',
    by: 'audience:\n  minAge: 12\n  maxAge: 6',
    says: [
      'content/initiatives/orto.md:15 · audience › maxAge: Il campo «maxAge» (6) è minore di «minAge» (12): correggi uno dei due.',
    ],
  },
  {
    ...notice,
    what: 'a period that ends before it begins',
    text: '2026-03-05',
    by: '2026-02-05',
    says: [
      'content/notices/chiusura.md:6 · period › until: Il campo «until» (2026-02-05) viene prima di «from» (2026-03-01): correggi uno dei due.',
    ],
  },
  {
    ...training,
    what: 'more seats left than there are',
    text: 'seatsLeft: 4',
    by: 'seatsLeft: 40',
    says: [
      'content/training/vicini.md:15 · modules › 1 › sessions › 1 › seatsLeft: Il campo «seatsLeft» vale «40», ma deve stare fra 0 e 20.',
    ],
  },

  // references
  {
    ...resource,
    what: 'a related file that is not there',
    by: 'related: [ort]',
    says: [
      'content/resources/quaderno.md:5 · related › 1: La voce 1 di «related» vale «ort», ma nelle cartelle initiatives, training, notices, resources non c’è un file con questo nome. Forse intendevi «orto».',
    ],
  },
  {
    ...training,
    what: 'a training path that leads to a notice',
    by: 'leadsTo: [chiusura]',
    says: [
      'content/training/vicini.md:16 · leadsTo › 1: La voce 1 di «leadsTo» vale «chiusura», ma nella cartella initiatives non c’è un file con questo nome. Scrivi il nome del file senza cartella e senza «.md».',
    ],
  },

  // YAML
  {
    ...initiative,
    what: 'a colon in a text',
    text: 'Orto di',
    by: 'Orto: di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: Orto: di via dei Poggi» non è scritta bene. Prova così: title: "Orto: di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'a tab',
    text: '  name: Gruppo',
    by: '\tname: Gruppo',
    says: [
      "content/initiatives/orto.md:7: La riga «⇥name: Gruppo dell'orto» non è scritta bene. A inizio riga ci vogliono spazi, non tabulazioni.",
    ],
  },
  {
    ...initiative,
    what: 'an open quotation mark',
    text: 'title: Orto',
    by: 'title: "Orto',
    says: [
      'content/initiatives/orto.md:2: La riga «title: "Orto di via dei Poggi» non è scritta bene. Prova così: title: "Orto di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'an apostrophe between apostrophes',
    text: "Gruppo dell'orto",
    by: "'Gruppo dell'orto'",
    says: [
      "content/initiatives/orto.md:7: La riga «name: 'Gruppo dell'orto'» non è scritta bene. Prova così: name: \"Gruppo dell'orto\"",
    ],
  },
  {
    ...initiative,
    what: 'quotation marks round a part',
    text: 'Orto di',
    by: '"Orto" di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: "Orto" di via dei Poggi» non è scritta bene. Prova così: title: \'"Orto" di via dei Poggi\'',
    ],
  },
  {
    ...initiative,
    what: 'square brackets round a part',
    text: 'Orto di',
    by: '[Nuovo] Orto di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: [Nuovo] Orto di via dei Poggi» non è scritta bene. Prova così: title: "[Nuovo] Orto di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'no space after the colon',
    text: 'status: ',
    by: 'status:',
    says: ['content/initiatives/orto.md:4: La riga «status:active» non è scritta bene. Prova così: status: active'],
  },
  {
    ...initiative,
    what: 'no colon',
    text: 'status: ',
    by: 'status ',
    says: ['content/initiatives/orto.md:4: La riga «status active» non è scritta bene. Prova così: status: active'],
  },
  {
    ...initiative,
    what: 'a field too far to the right',
    text: 'status: ',
    by: '  status: ',
    says: [
      'content/initiatives/orto.md:4: La riga «status: active» comincia nel punto sbagliato: deve essere allineata con gli altri campi del suo gruppo.',
    ],
  },
  {
    ...initiative,
    what: 'a field too far to the left',
    text: '  kind: informal',
    by: ' kind: informal',
    says: [
      'content/initiatives/orto.md:8: La riga «kind: informal-group» comincia nel punto sbagliato: deve essere allineata con gli altri campi del suo gruppo.',
    ],
  },
  {
    ...initiative,
    what: 'a hash that cuts off a text',
    text: 'Orto di',
    by: 'Orto #1 di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: Orto #1 di via dei Poggi» non è scritta bene. Prova così: title: "Orto #1 di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'a text that begins with a star',
    text: 'Orto di',
    by: '*Orto* di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: *Orto* di via dei Poggi» non è scritta bene. Prova così: title: "*Orto* di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'an open list',
    by: 'topics: [orto, cibo',
    says: [
      'content/initiatives/orto.md:13: La riga «topics: [orto, cibo» non è scritta bene. Prova così: topics: [orto, cibo]',
    ],
  },
  {
    ...initiative,
    what: 'no YAML at all',
    text: /title[^]*?(?=---)/.exec(goodContent['initiatives/orto.md'])![0],
    by: 'Ci si trova.\n',
    says: [
      'content/initiatives/orto.md:2: La riga «Ci si trova.» non è scritta bene. Ogni campo vuole i due punti e uno spazio («title: Il titolo»); un testo con segni particolari va tra virgolette.',
    ],
  },
  {
    ...initiative,
    what: 'no front matter',
    text: '---\ntitle: ',
    by: '',
    says: [
      'content/initiatives/orto.md:1: Il file non comincia con i campi: la prima riga è «---», poi vengono i campi (title: …), poi un’altra riga «---» e il testo.',
    ],
  },
  {
    ...initiative,
    what: 'front matter that is not closed',
    text: '---\n\nCi',
    by: '\nCi',
    says: ['content/initiatives/orto.md:1: Manca la riga «---» che chiude i campi: aggiungila prima del testo.'],
  },

  // several at once
  {
    ...initiative,
    what: 'six mistakes',
    text: /title[^]*?(?=schedule)/.exec(goodContent['initiatives/orto.md'])![0],
    by: 'titolo: Orto: di tutti\nstatus: attivo\npromoter:\n\tname: 12\n  kind: gruppo\n',
    says: [
      'content/initiatives/orto.md:1 · summary: Manca il campo obbligatorio «summary»: aggiungilo.',
      'content/initiatives/orto.md:1 · form: Manca il campo obbligatorio «form»: aggiungilo. Valori ammessi: pooled-demand, mutual-aid, active-collaboration.',
      'content/initiatives/orto.md:2: La riga «titolo: Orto: di tutti» non è scritta bene. Prova così: titolo: "Orto: di tutti"',
      'content/initiatives/orto.md:2 · titolo: Il campo «titolo» non esiste. Forse intendevi «title».',
      'content/initiatives/orto.md:3 · status: Il campo «status» vale «attivo», che non è tra i valori ammessi. Forse intendevi «active». Valori ammessi: proposed, active, resting, concluded.',
      'content/initiatives/orto.md:5: La riga «⇥name: 12» non è scritta bene. A inizio riga ci vogliono spazi, non tabulazioni.',
      'content/initiatives/orto.md:5 · promoter › name: Il campo «name» vale 12, che senza virgolette non è un testo. Scrivilo tra virgolette: "12".',
      'content/initiatives/orto.md:6 · promoter › kind: Il campo «kind» vale «gruppo», che non è tra i valori ammessi. Forse intendevi «informal-group». Valori ammessi: public-body, business, association, family-network, informal-group.',
    ],
  },

  {
    ...initiative,
    what: 'a pact that expires before it was signed',
    by: 'instrument:\n  kind: collaboration-pact\n  signed: 2026-03-05\n  expires: 2025-03-05',
    says: [
      'content/initiatives/orto.md:16 · instrument › expires: Il campo «expires» (2025-03-05) viene prima di «signed» (2026-03-05): correggi uno dei due.',
    ],
  },
  {
    ...initiative,
    what: 'a pact signed before it was proposed',
    by: 'instrument:\n  kind: collaboration-pact\n  proposed: 2026-03-05\n  signed: 2025-03-05',
    says: [
      'content/initiatives/orto.md:16 · instrument › signed: Il campo «signed» (2025-03-05) viene prima di «proposed» (2026-03-05): correggi uno dei due.',
    ],
  },
  {
    ...initiative,
    what: 'a field written twice, and wrongly',
    by: 'status: attivo',
    says: [
      'content/initiatives/orto.md:13 · status: Il campo «status» è scritto due volte: tieni una riga sola.',
      'content/initiatives/orto.md:13 · status: Il campo «status» vale «attivo», che non è tra i valori ammessi. Forse intendevi «active». Valori ammessi: proposed, active, resting, concluded.',
    ],
  },
  {
    ...initiative,
    what: 'a text that begins with an exclamation mark',
    text: 'Orto di',
    by: '!Nuovo orto di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: !Nuovo orto di via dei Poggi» non è scritta bene. Prova così: title: "!Nuovo orto di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'a text that begins with an ampersand',
    text: 'Orto di',
    by: '&co Orto di',
    says: [
      'content/initiatives/orto.md:2: La riga «title: &co Orto di via dei Poggi» non è scritta bene. Prova così: title: "&co Orto di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'an open quotation mark above others',
    text: 'Orto di via dei Poggi\nsummary: Un orto da coltivare insieme, il sabato.',
    by: '"Orto di via dei Poggi\nsummary: Un "orto".',
    says: [
      'content/initiatives/orto.md:2: La riga «title: "Orto di via dei Poggi» non è scritta bene. Prova così: title: "Orto di via dei Poggi"',
    ],
  },
  {
    ...initiative,
    what: 'a field too far to the left, below a long text',
    text: "insieme, il sabato.\nstatus: active\nform: mutual-aid\npromoter:\n  name: Gruppo dell'orto\n  kind",
    by: 'insieme, il sabato.\nstatus: active\nform: mutual-aid\nparticipation: "Vieni\n  un sabato"\npromoter:\n  name: Gruppo dell\'orto\n kind',
    says: [
      'content/initiatives/orto.md:10: La riga «kind: informal-group» comincia nel punto sbagliato: deve essere allineata con gli altri campi del suo gruppo.',
    ],
  },
  {
    ...initiative,
    what: 'a title that is true',
    text: 'Orto di via dei Poggi',
    by: 'true',
    says: [
      'content/initiatives/orto.md:2 · title: Il campo «title» vale true, che senza virgolette non è un testo. Scrivilo tra virgolette: "true".',
    ],
  },

  // dates that make no sense
  {
    ...initiative,
    what: 'a year in which nobody lives',
    text: '- start: 2026-03-07T09:00\n      end: 2026-03-07T12:00',
    by: '- start: 0206-03-07T09:00',
    says: [
      'content/initiatives/orto.md:11 · schedule › occurrences › 1 › start: Il campo «start» vale «0206-03-07T09:00», ma deve stare fra 1900-01-01 e 2100-12-31.',
    ],
  },
  {
    ...initiative,
    what: 'a check that is still to come',
    by: 'verified: 2098-01-01',
    says: [
      'content/initiatives/orto.md:13 · verified: Il campo «verified» vale «2098-01-01», ma deve stare fra 1900-01-01 e 2026-11-23.',
    ],
  },
  {
    ...initiative,
    what: 'a content that expires before it is published',
    by: 'publishFrom: 2026-03-05\nexpires: 2026-02-05',
    says: [
      'content/initiatives/orto.md:14 · expires: Il campo «expires» (2026-02-05) viene prima di «publishFrom» (2026-03-05): correggi uno dei due.',
    ],
  },
  {
    ...initiative,
    what: 'a draft that is a word',
    by: 'draft: bozza',
    says: [
      'content/initiatives/orto.md:13 · draft: Il campo «draft» vale «bozza», ma ci vuole true (sì) oppure false (no), senza virgolette.',
    ],
  },

  // the text
  {
    ...initiative,
    what: 'a link to a page that is not there',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi la [guida](/formazione/vicino/).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «/formazione/vicino/» non porta da nessuna parte. Forse intendevi «/formazione/vicini/».',
    ],
  },
  {
    ...initiative,
    what: 'a link to the file of a content',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Primo rigo.\n\nVedi la [guida](../training/vicini.md).',
    says: [
      'content/initiatives/orto.md:17: Il collegamento «../training/vicini.md» non porta da nessuna parte. Forse intendevi «/formazione/vicini/».',
    ],
  },
  {
    ...initiative,
    what: 'a link without its last slash',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi la [guida](/formazione/vicini).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «/formazione/vicini» non porta da nessuna parte. Forse intendevi «/formazione/vicini/».',
    ],
  },
  {
    ...initiative,
    what: 'a link without https',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi il [sito](www.example.org/orto).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «www.example.org/orto» non porta da nessuna parte. Forse intendevi «https://www.example.org/orto».',
    ],
  },
  {
    ...initiative,
    what: 'a link with a slip in https',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi il [sito](htps://www.example.org).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «htps://www.example.org» non porta da nessuna parte. Forse intendevi «https://www.example.org».',
    ],
  },
  {
    ...initiative,
    what: 'a link that runs script',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi il [sito](javascript:alert).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «javascript:alert» non porta da nessuna parte. Scrivi l’indirizzo come sta sul sito, per esempio /iniziative/nome-del-file/, oppure per intero, con https://.',
    ],
  },
  {
    ...initiative,
    what: 'a link to an address that is no e-mail address',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Scrivi a [noi](mailto:info.example.org).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «mailto:info.example.org» non porta da nessuna parte. Scrivi l’indirizzo come sta sul sito, per esempio /iniziative/nome-del-file/, oppure per intero, con https://.',
    ],
  },
  {
    ...initiative,
    what: 'a link to a heading that is not there',
    text: 'Ci si trova *ogni sabato*.',
    by: '## Quando\n\nVedi [quando](#quand).',
    says: [
      'content/initiatives/orto.md:17: Il collegamento «#quand» porta a un punto della pagina che non c’è. Forse intendevi «#quando».',
    ],
  },
  {
    ...initiative,
    what: 'a link to a heading that another page does not have',
    text: 'Ci si trova *ogni sabato*.',
    by: 'Vedi [qui](/chi-siamo/#recapiti).',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «/chi-siamo/#recapiti» porta a un punto della pagina che non c’è. Là non ci sono titoli.',
    ],
  },
  {
    ...initiative,
    what: 'a picture without words',
    text: 'Ci si trova *ogni sabato*.',
    by: '![](https://www.example.org/orto.jpg)',
    says: [
      'content/initiatives/orto.md:15: L’immagine «https://www.example.org/orto.jpg» non ha un testo alternativo: scrivi tra le parentesi quadre che cosa si vede, per chi non la vede.',
    ],
  },
  {
    ...initiative,
    what: 'a picture in HTML without words',
    text: 'Ci si trova *ogni sabato*.',
    by: '<img src="https://www.example.org/orto.jpg">',
    says: [
      'content/initiatives/orto.md:15: L’immagine «https://www.example.org/orto.jpg» non ha un testo alternativo: scrivi tra le parentesi quadre che cosa si vede, per chi non la vede.',
    ],
  },
  {
    ...initiative,
    what: 'a picture that is not there',
    text: 'Ci si trova *ogni sabato*.',
    by: '![Un orto](orto.jpg)',
    says: [
      'content/initiatives/orto.md:15: Il collegamento «orto.jpg» non porta da nessuna parte. Scrivi l’indirizzo come sta sul sito, per esempio /iniziative/nome-del-file/, oppure per intero, con https://.',
    ],
  },
  {
    ...initiative,
    what: 'a picture among the fields without words',
    by: 'images:\n  - url: https://www.example.org/orto.jpg',
    says: ['content/initiatives/orto.md:14 · images › 1 › alt: Manca il campo obbligatorio «alt»: aggiungilo.'],
  },

  // places
  {
    ...initiative,
    what: 'a slip in the name of a municipality',
    by: 'places:\n  - municipality: Ravena',
    says: [
      'content/initiatives/orto.md:14 · places › 1 › municipality: Il comune «Ravena» non è nell’elenco dei comuni. Forse intendevi «Ravenna».',
    ],
  },
  {
    ...training,
    what: 'a municipality that nobody knows',
    text: '        seats: 20',
    by: '        seats: 20\n        place:\n          municipality: Xyzxyz',
    says: [
      'content/training/vicini.md:16 · modules › 1 › sessions › 1 › place › municipality: Il comune «Xyzxyz» non è nell’elenco dei comuni. Scrivine il nome ufficiale; se è giusto, aggiungilo al file comuni.txt.',
    ],
  },
];
