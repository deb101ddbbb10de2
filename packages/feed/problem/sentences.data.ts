import type { Problem, ProblemCode } from './problem.ts';

const allowed = ['pooled-demand', 'mutual-aid'];
const file = 'content/initiatives/orto.md';

/** Of every code: what a problem says beside it, and the sentence in Italian and in English. */
export const sentences: Record<ProblemCode, [Partial<Problem>, string, string][]> = {
  missing: [
    [{}, 'Manca il campo obbligatorio «form»: aggiungilo.', 'The required field “form” is missing: add it.'],
    [
      { expected: 'choice', allowed },
      'Manca il campo obbligatorio «form»: aggiungilo. Valori ammessi: pooled-demand, mutual-aid.',
      'The required field “form” is missing: add it. Allowed values: pooled-demand, mutual-aid.',
    ],
    [
      { path: ['topics', 1], found: '' },
      'La voce 2 di «topics» è vuota: scrivila, oppure toglila.',
      'Entry 2 of “topics” is empty: fill it in or remove it.',
    ],
    [
      { path: ['verified'], found: '', expected: 'day' },
      'Il campo «verified» è vuoto: scrivi che cosa ci va. Ci vuole una data che esista, scritta anno-mese-giorno, per esempio 2026-03-05.',
      'The field “verified” is empty: fill it in. It has to be a date that exists, written year-month-day, such as 2026-03-05.',
    ],
  ],
  type: [
    [
      { path: ['phone'], expected: 'phone', found: '0544' },
      'Il campo «phone» vale 0544, che senza virgolette non è un testo. Scrivilo tra virgolette: "0544".',
      'The field “phone” is 0544, which without quotation marks is not a text. Put it in quotation marks: "0544".',
    ],
    [
      { path: ['title'], expected: 'text', found: 'true' },
      'Il campo «title» vale true, che senza virgolette non è un testo. Scrivilo tra virgolette: "true".',
      'The field “title” is true, which without quotation marks is not a text. Put it in quotation marks: "true".',
    ],
    [
      { path: ['title'], expected: 'text', found: '["a"]' },
      'Il campo «title» contiene un elenco o un gruppo di campi, ma ci vuole un testo. Se è un testo, scrivilo tra virgolette.',
      'The field “title” holds a list or a group of fields, but it has to be a text. If it is one, put it in quotation marks.',
    ],
    [
      { path: ['items', 3], expected: 'object', found: 'ciao' },
      'La voce 4 di «items» vale «ciao», ma ci vuole un gruppo di campi, non un valore solo.',
      'Entry 4 of “items” is “ciao”, but it has to be a group of fields, not a single value.',
    ],
  ],
  choice: [
    [
      { found: 'mutuo-aid', nearest: 'mutual-aid', allowed },
      'Il campo «form» vale «mutuo-aid», che non è tra i valori ammessi. Forse intendevi «mutual-aid». Valori ammessi: pooled-demand, mutual-aid.',
      'The field “form” is “mutuo-aid”, which is not one of the allowed values. Did you mean “mutual-aid”? Allowed values: pooled-demand, mutual-aid.',
    ],
    [
      { path: ['related', 0], expected: 'id', found: 'ort', allowed: ['initiatives', 'notices'], nearest: 'orto' },
      'La voce 1 di «related» vale «ort», ma nelle cartelle initiatives, notices non c’è un file con questo nome. Forse intendevi «orto».',
      'Entry 1 of “related” is “ort”, but in the folders initiatives, notices there is no file of that name. Did you mean “orto”?',
    ],
    [
      { path: ['leadsTo', 0], expected: 'id', found: 'training-x', allowed: ['training'] },
      'La voce 1 di «leadsTo» vale «training-x», ma nella cartella training non c’è un file con questo nome. Scrivi il nome del file senza cartella e senza «.md».',
      'Entry 1 of “leadsTo” is “training-x”, but in the folder training there is no file of that name. Write the name of the file, without folder and “.md”.',
    ],
    [
      { path: [], found: 'iniziative', allowed: ['initiatives'] },
      'Il nome «iniziative» non è tra i valori ammessi. Forse intendevi «initiatives». Valori ammessi: initiatives.',
      'The name “iniziative” is not one of the allowed values. Did you mean “initiatives”? Allowed values: initiatives.',
    ],
  ],
  format: [
    [
      { path: ['opens'], expected: 'time', found: '9.30', nearest: '09:30' },
      'Il campo «opens» vale «9.30», ma ci vuole un’ora fra 00:00 e 24:00, per esempio 09:30. Forse intendevi «09:30».',
      'The field “opens” is “9.30”, but it has to be a time between 00:00 and 24:00, such as 09:30. Did you mean “09:30”?',
    ],
    [
      { path: ['id'], expected: 'id', found: 'Orto.md', nearest: 'orto.md', file },
      'Il nome del file «Orto.md» non va bene: ci vogliono lettere minuscole senza accenti, cifre e trattini, e alla fine «.md». Rinominalo «orto.md».',
      'The file name “Orto.md” has to be lower-case letters without accents, digits and hyphens, and end in “.md”. Rename it “orto.md”.',
    ],
  ],
  range: [
    [
      { found: '140', allowed: ['0', '130'] },
      'Il campo «form» vale «140», ma deve stare fra 0 e 130.',
      'The field “form” is “140”, but it has to be between 0 and 130.',
    ],
    [
      { found: '-1', allowed: ['0', String(Number.MAX_SAFE_INTEGER)] },
      'Il campo «form» vale «-1», ma non può essere meno di 0.',
      'The field “form” is “-1”, but it cannot be less than 0.',
    ],
    [
      { found: '9', allowed: ['-Infinity', '5'] },
      'Il campo «form» vale «9», ma non può superare 5.',
      'The field “form” is “9”, but it cannot be more than 5.',
    ],
  ],
  unknown: [
    [
      { path: ['titolo'], found: 'titolo', nearest: 'title', allowed: ['title'] },
      'Il campo «titolo» non esiste. Forse intendevi «title».',
      'There is no field “titolo”. Did you mean “title”?',
    ],
    [
      { path: ['xyz'], found: 'xyz', allowed: ['title', 'form'] },
      'Il campo «xyz» non esiste. Campi ammessi qui: title, form.',
      'There is no field “xyz”. Fields allowed here: title, form.',
    ],
    [
      { path: ['id'], found: 'id', file },
      'Il campo «id» qui non si scrive: viene dal nome del file. Togli questa riga.',
      'The field “id” is not written here: it comes from the name of the file. Remove this line.',
    ],
  ],
  order: [
    [
      { path: ['end'], found: '2026-03-04', nearest: 'start', allowed: ['2026-03-05'] },
      'Il campo «end» (2026-03-04) viene prima di «start» (2026-03-05): correggi uno dei due.',
      'The field “end” (2026-03-04) comes before “start” (2026-03-05): mend one of the two.',
    ],
    [
      { path: ['maxAge'], found: '6', nearest: 'minAge', allowed: ['12'] },
      'Il campo «maxAge» (6) è minore di «minAge» (12): correggi uno dei due.',
      'The field “maxAge” (6) is less than “minAge” (12): mend one of the two.',
    ],
  ],
  duplicate: [
    [
      { path: ['title'], found: 'title', file },
      'Il campo «title» è scritto due volte: tieni una riga sola.',
      'The field “title” is written twice: keep one line only.',
    ],
    [
      { path: ['id'], found: 'orto', file, nearest: 'content/pages/orto.md' },
      'Il nome «orto» è già di content/pages/orto.md: dai a questo file un nome diverso.',
      'The name “orto” is already that of content/pages/orto.md: give this file a different one.',
    ],
    [
      { path: ['items', 3], found: 'orto' },
      'L’id «orto» è già di un’altra voce: ogni voce deve avere il suo.',
      'The id “orto” is already that of another item: each item needs its own.',
    ],
    [
      { path: ['items', 3, 'id'], found: 'orto', nearest: 'https://a.example/1' },
      'L’id «orto» è già di una voce in https://a.example/1: resta quella. Se è la stessa voce, toglila da una delle due pagine; se è un’altra, dalle un id diverso.',
      'The id “orto” is already that of an item in https://a.example/1: that one stays. If it is the same item, take it out of one of the two pages; if it is another, give it an id of its own.',
    ],
  ],
  'not-json': [
    [
      { path: [] },
      'Il documento non è JSON valido: controlla virgole, virgolette e parentesi in questo punto.',
      'The document is not valid JSON: check commas, quotation marks and brackets at this point.',
    ],
    [
      { path: [], fault: 'end', found: '' },
      'Il documento non è JSON valido: finisce qui, ma manca ancora qualcosa. Forse è incompleto: scaricalo o salvalo di nuovo.',
      'The document is not valid JSON: it ends here, but something is still missing. It may be incomplete: download or save it again.',
    ],
    [
      { path: [], fault: 'more', found: '{' },
      'Il documento non è JSON valido: era già finito, e poi viene ancora «{». Un documento contiene un solo oggetto o un solo elenco.',
      'The document is not valid JSON: it had ended already, and then comes “{”. A document holds one object or one list only.',
    ],
    [
      { path: [], fault: 'comma', found: '"b"' },
      'Il documento non è JSON valido: prima di «"b"» manca una virgola, oppure il testo che precede contiene virgolette senza «\\» davanti.',
      'The document is not valid JSON: a comma is missing before “"b"”, or the text before it holds quotation marks without “\\” before them.',
    ],
    [
      { path: [], fault: 'extra-comma', found: ',' },
      'Il documento non è JSON valido: qui c’è una virgola di troppo.',
      'The document is not valid JSON: here is a comma too many.',
    ],
    [
      { path: [], fault: 'colon', found: '1' },
      'Il documento non è JSON valido: prima di «1» mancano i due punti, che stanno fra il nome di un campo e il suo valore.',
      'The document is not valid JSON: a colon is missing before “1”: it stands between the name of a field and its value.',
    ],
    [
      { path: [], fault: 'name', found: 'title' },
      'Il documento non è JSON valido: qui ci vuole il nome di un campo tra virgolette doppie, e invece c’è «title».',
      'The document is not valid JSON: the name of a field belongs here, in double quotation marks, but here is “title”.',
    ],
    [
      { path: [], fault: 'value', found: 'None' },
      'Il documento non è JSON valido: qui ci vuole un valore, e invece c’è «None». I testi vanno tra virgolette doppie; il vuoto si scrive null.',
      'The document is not valid JSON: a value belongs here, but here is “None”. Texts go in double quotation marks; nothing is written null.',
    ],
    [
      { path: [], fault: 'number', found: '01' },
      'Il documento non è JSON valido: il numero «01» non è scritto come si deve. Se è un testo, mettilo tra virgolette doppie.',
      'The document is not valid JSON: the number “01” is not well written. If it is a text, put it in double quotation marks.',
    ],
    [
      { path: [], fault: 'string', found: '"a' },
      'Il documento non è JSON valido: questo testo comincia con le virgolette, ma sulla sua riga non finisce. Gli a capo si scrivono «\\n».',
      'The document is not valid JSON: this text begins with a quotation mark, but does not end on its line. Line breaks are written “\\n”.',
    ],
    [
      { path: [], fault: 'escape', found: '\\x' },
      'Il documento non è JSON valido: in un testo «\\x» non si può scrivere. La barra rovesciata si scrive doppia.',
      'The document is not valid JSON: “\\x” cannot be written in a text. A backslash is written twice.',
    ],
    [
      { path: [], fault: 'escape', found: '	' },
      'Il documento non è JSON valido: in un testo c’è un carattere che non si vede. La tabulazione si scrive «\\t».',
      'The document is not valid JSON: a text holds a character that cannot be seen. A tab is written “\\t”.',
    ],
    [
      { path: [], fault: 'bracket', found: '}' },
      'Il documento non è JSON valido: la parentesi «}» non chiude quella aperta per ultima.',
      'The document is not valid JSON: the bracket “}” does not close the one that was opened last.',
    ],
    [
      { path: [], fault: 'comment', found: '//' },
      'Il documento non è JSON valido: qui c’è un commento, che in JSON non si può scrivere: toglilo.',
      'The document is not valid JSON: here is a comment, which JSON does not have: remove it.',
    ],
  ],
  'not-a-feed': [
    [
      { path: [] },
      'Il documento si legge, ma non è un feed: ci vuole un oggetto con un elenco «items» (JSON Feed 1.1).',
      'The document is no feed: it has to be an object with a list of “items” (JSON Feed 1.1).',
    ],
  ],
  'unknown-format': [
    [
      { found: 'PK', allowed: ['iCalendar (BEGIN:VCALENDAR)', 'CSV (a first row of names)'] },
      'Il documento comincia con «PK» e non è in nessuno dei formati che si leggono: iCalendar (BEGIN:VCALENDAR); CSV (a first row of names). Controlla l’indirizzo, oppure indica il formato.',
      'The document begins with “PK” and is in none of the formats that can be read: iCalendar (BEGIN:VCALENDAR); CSV (a first row of names). Check the address, or name the format.',
    ],
    [{ found: '' }, 'Il documento è vuoto.', 'The document is empty.'],
  ],
  'not-xml': [
    [
      { found: "Expected closing tag 'b'" },
      "Da qui il documento non è XML ben scritto (Expected closing tag 'b'): si è tenuto ciò che si legge.",
      "From here on the document is not well-formed XML (Expected closing tag 'b'): what can be read was kept.",
    ],
  ],
  'bad-line': [
    [
      { found: 'BRUTTA RIGA' },
      'La riga «BRUTTA RIGA» non è scritta bene ed è stata saltata: controllala.',
      'The line “BRUTTA RIGA” is not well formed and was passed over: check it.',
    ],
    [
      { found: '1;"a', severity: 'warning' },
      'La riga «1;"a» non è scritta bene: controllala.',
      'The line “1;"a” is not well formed: check it.',
    ],
  ],
  'cut-off': [
    [
      { found: 'VEVENT' },
      '«VEVENT» comincia qui e non finisce: si è tenuto ciò che c’è. Forse il documento è incompleto.',
      '“VEVENT” begins here and does not end: what is there was kept. The document may be incomplete.',
    ],
  ],
  'left-out': [
    [
      { found: 'VTODO' },
      '«VTODO» è stato lasciato fuori, perché qui non ha un posto.',
      '“VTODO” was left out, because there is no place for it here.',
    ],
  ],
  untitled: [
    [
      { path: ['features', 2] },
      'Manca un titolo, e altro che ne faccia le veci: la voce è stata saltata.',
      'A title is missing, and anything that could stand for one: the item was passed over.',
    ],
  ],
  'not-followed': [
    [
      { found: 'https://social.example/events/1' },
      'https://social.example/events/1 sta qui soltanto con il suo indirizzo: ciò che c’è là non è stato letto. Indica direttamente quell’indirizzo.',
      'https://social.example/events/1 stands here by its address only: what is there was not fetched. Point to that address itself.',
    ],
  ],
  guessed: [
    [
      { allowed: ['Nome → title', 'Via → places.address'] },
      'Che cosa contengono le colonne è stato indovinato: Nome → title; Via → places.address. Se non va bene, indicalo con «columns».',
      'What the columns hold was guessed: Nome → title; Via → places.address. If that is wrong, say it with “columns”.',
    ],
  ],
  unmapped: [
    [
      { allowed: ['X1', 'X2'] },
      'Di alcune colonne non si è capito che cosa contengano: X1; X2. Se servono, indicalo con «columns».',
      'What some columns hold is not clear: X1; X2. If they are needed, say it with “columns”.',
    ],
  ],
  garbled: [
    [
      { found: 'Ã¨' },
      'Le lettere accentate erano rovinate («Ã¨») e sono state aggiustate: salva il documento in UTF-8 una volta sola.',
      'Accented letters were garbled (“Ã¨”) and have been mended: save the document as UTF-8, once only.',
    ],
  ],
  'not-text': [
    [
      { found: 'ZIP' },
      'Il documento non è un testo ma un foglio di calcolo o un altro archivio compresso: esportalo in CSV, oppure indica il file che c’è dentro.',
      'The document is no text but a spreadsheet or some other compressed archive: export it as CSV, or point to the file inside.',
    ],
    [
      { found: 'PDF' },
      'Il documento non è un testo ma un PDF: servono i dati da cui è stato fatto.',
      'The document is no text but a PDF: what is needed is the data that it was made from.',
    ],
    [
      { found: 'GZIP' },
      'Il documento non è un testo ma un file compresso: decomprimilo prima.',
      'The document is no text but a compressed file: decompress it first.',
    ],
    [
      { found: 'PNG' },
      'Il documento non è un testo (PNG): controlla di aver indicato quello giusto.',
      'The document is no text (PNG): check that it is the right one.',
    ],
  ],
  encoding: [
    [
      { found: 'UTF-16', severity: 'warning' },
      'Il documento è in UTF-16 e non in UTF-8: pubblicato così non si leggerebbe. Salvalo con la codifica UTF-8.',
      'The document is in UTF-16 and not in UTF-8: published like this it could not be read. Save it in the UTF-8 encoding.',
    ],
    [
      { found: 'Windows-1252', severity: 'note' },
      'Il documento è in Windows-1252 e non in UTF-8: si legge lo stesso, ma per stare sicuri salvalo con la codifica UTF-8.',
      'The document is in Windows-1252 and not in UTF-8: it can be read all the same, but to be safe save it in the UTF-8 encoding.',
    ],
  ],
  'not-yaml': [
    [
      { found: 'title: A: b', nearest: 'title: "A: b"' },
      'La riga «title: A: b» non è scritta bene. Prova così: title: "A: b"',
      'The line “title: A: b” is not well formed. Try: title: "A: b"',
    ],
    [
      { found: '\tname: A', nearest: 'name: A' },
      'La riga «⇥name: A» non è scritta bene. A inizio riga ci vogliono spazi, non tabulazioni.',
      'The line “⇥name: A” is not well formed. Lines begin with spaces, not with tabs.',
    ],
    [
      { found: 'name: A', nearest: 'name: A' },
      'La riga «name: A» comincia nel punto sbagliato: deve essere allineata con gli altri campi del suo gruppo.',
      'The line “name: A” begins at the wrong place: align it with the other fields of its group.',
    ],
    [
      { found: 'ciao' },
      'La riga «ciao» non è scritta bene. Ogni campo vuole i due punti e uno spazio («title: Il titolo»); un testo con segni particolari va tra virgolette.',
      'The line “ciao” is not well formed. A field needs a colon and a space (“title: The title”); a text with special marks goes in quotation marks.',
    ],
  ],
  'no-front-matter': [
    [
      { file },
      'Il file non comincia con i campi: la prima riga è «---», poi vengono i campi (title: …), poi un’altra riga «---» e il testo.',
      'The file does not begin with its fields: the first line is “---”, then come fields (title: …), another “---” line and the text.',
    ],
    [
      { file, found: '---' },
      'Manca la riga «---» che chiude i campi: aggiungila prima del testo.',
      'The “---” line that closes the fields is missing: add it before the text.',
    ],
  ],
  unreadable: [
    [
      { file },
      'Non si riesce a leggere: controlla che esista e che tu abbia il permesso di aprirlo.',
      'It cannot be read: check that it exists and that you may open it.',
    ],
    [
      { file, expected: 'text' },
      'Il file non è testo in UTF-8: aprilo con un editor di testi e salvalo con la codifica UTF-8.',
      'The file is not UTF-8 text: open it in a text editor and save it in the UTF-8 encoding.',
    ],
    [
      { file, found: 'content', allowed: ['pages', 'notices'] },
      'In «content» non c’è nessuna delle cartelle dei contenuti: pages, notices.',
      '“content” has none of the folders for content: pages, notices.',
    ],
  ],
  'broken-link': [
    [
      { found: '/iniziative/ort/', nearest: '/iniziative/orto/' },
      'Il collegamento «/iniziative/ort/» non porta da nessuna parte. Forse intendevi «/iniziative/orto/».',
      'The link “/iniziative/ort/” leads nowhere. Did you mean “/iniziative/orto/”?',
    ],
    [
      { found: '/x/' },
      'Il collegamento «/x/» non porta da nessuna parte. Scrivi l’indirizzo come sta sul sito, per esempio /iniziative/nome-del-file/, oppure per intero, con https://.',
      'The link “/x/” leads nowhere. Write the address as it is on the site, such as /iniziative/name-of-the-file/, or a full one with https://.',
    ],
  ],
  'broken-anchor': [
    [
      { found: '#quand', nearest: '#quando' },
      'Il collegamento «#quand» porta a un punto della pagina che non c’è. Forse intendevi «#quando».',
      'The link “#quand” leads to a place that the page does not have. Did you mean “#quando”?',
    ],
    [
      { found: '#x', allowed: ['#dove', '#quando'] },
      'Il collegamento «#x» porta a un punto della pagina che non c’è. Titoli di quella pagina: #dove, #quando.',
      'The link “#x” leads to a place that the page does not have. Headings of that page: #dove, #quando.',
    ],
  ],
  'no-alt': [
    [
      { found: 'orto.jpg' },
      'L’immagine «orto.jpg» non ha un testo alternativo: scrivi tra le parentesi quadre che cosa si vede, per chi non la vede.',
      'The picture “orto.jpg” has no alternative text: write between the square brackets what it shows, for those who cannot see it.',
    ],
  ],
  'big-picture': [
    [
      { found: '6,2 MB', allowed: ['3 MB'] },
      'L’immagine è troppo grande (6,2 MB): riducila sotto 3 MB, per esempio a 1600 pixel di larghezza, e salvala come JPEG o WebP.',
      'The picture is too big (6,2 MB): make it smaller than 3 MB, 1600 pixels wide for example, and save it as JPEG or WebP.',
    ],
  ],
  'no-such-municipality': [
    [
      { found: 'Ravena', nearest: 'Ravenna' },
      'Il comune «Ravena» non è nell’elenco dei comuni. Forse intendevi «Ravenna».',
      'The municipality “Ravena” is not in the list of municipalities. Did you mean “Ravenna”?',
    ],
  ],
  expired: [
    [
      { found: '2026-03-05' },
      'Il contenuto è scaduto il 2026-03-05 e non sta più negli elenchi. Se vale ancora, sposta in avanti «expires»; se no, togli il file.',
      'The content has expired on 2026-03-05 and is in no listing any more. If it still holds, put “expires” off; if not, remove the file.',
    ],
  ],
  unverified: [
    [
      {},
      'Non si sa quando il contenuto è stato controllato l’ultima volta. Quando hai verificato che è tutto giusto, scrivi la data in «verified».',
      'Nobody knows when the content was last checked. When you have made sure that all is right, write the date into “verified”.',
    ],
    [
      { found: '2024-03-05' },
      'Il contenuto è stato controllato l’ultima volta il 2024-03-05, più di un anno fa. Quando hai verificato che è tutto giusto, scrivi la data in «verified».',
      'The content was last checked on 2024-03-05, more than a year ago. When you have made sure that all is right, write the date into “verified”.',
    ],
  ],
  'hard-to-read': [
    [
      { found: '38', allowed: ['52'] },
      'Il testo è difficile da leggere (indice Gulpease 38 su 100): usa frasi più brevi e parole più comuni. Comincia da questa frase, che ha 52 parole.',
      'The text is hard to read (Gulpease index 38 of 100): use shorter sentences and commoner words. Begin with this sentence, which has 52 words.',
    ],
  ],
  alike: [
    [
      { nearest: 'content/initiatives/orto.md' },
      'Dice quasi le stesse cose di content/initiatives/orto.md: se è un doppione, tienine uno solo.',
      'It says nearly the same as content/initiatives/orto.md: if one doubles the other, keep one only.',
    ],
  ],
  'bad-address': [
    [
      { found: 'ftp:x' },
      '«ftp:x» non è un indirizzo che si possa aprire: ci vuole un indirizzo completo, che cominci con https://.',
      '“ftp:x” is no address that can be opened: it has to be a full one that begins with https://.',
    ],
  ],
  network: [
    [
      {},
      'L’indirizzo non risponde: controlla che sia scritto bene e che la rete funzioni. Se altrove si apre, il suo server deve permettere la lettura da altri siti (Access-Control-Allow-Origin).',
      'The address does not answer: check its spelling and the network. If it opens elsewhere, its server has to let other sites read it (Access-Control-Allow-Origin).',
    ],
  ],
  timeout: [
    [
      {},
      'Il server ci mette troppo a rispondere: riprova più tardi.',
      'The server takes too long to answer: try again later.',
    ],
  ],
  http: [
    [
      { status: 404 },
      'A questo indirizzo non c’è nulla (404): controlla che sia scritto bene.',
      'There is nothing at this address (404): check its spelling.',
    ],
    [
      { status: 403 },
      'L’indirizzo non si apre senza permesso (403): chi lo gestisce deve renderlo pubblico.',
      'The address needs permission to open (403): whoever runs it has to make it public.',
    ],
    [
      { status: 429 },
      'Il server riceve troppe richieste (429): riprova fra qualche minuto.',
      'The server gets too many requests (429): try again in a few minutes.',
    ],
    [
      { status: 503 },
      'Il server ha un guasto (503): riprova più tardi.',
      'The server has a fault (503): try again later.',
    ],
    [
      { status: 418 },
      'Il server ha risposto con un errore (418): controlla l’indirizzo.',
      'The server answered with an error (418): check the address.',
    ],
  ],
  'too-large': [
    [
      {},
      'Il documento è troppo grande: dividilo in pagine con «next_url».',
      'The document is too large: divide it into pages with “next_url”.',
    ],
  ],
  'not-shared': [
    [
      {},
      'Il server non permette ad altri siti di leggere questo documento (Access-Control-Allow-Origin): i widget lo mostrano soltanto sul suo stesso sito.',
      'The server does not let other sites read this document (Access-Control-Allow-Origin): widgets show it on its own site only.',
    ],
  ],
  'too-many-pages': [
    [
      { allowed: ['200'] },
      'Il feed ha altre pagine, oltre le 200 che si leggono: da questa in poi non sono state lette.',
      'The feed has more pages than the 200 that are read: from this one on they were not read.',
    ],
  ],
  'no-index': [
    [
      {},
      'L’indice di ricerca del feed manca o è rovinato: si leggono tutte le pagine. Scrivilo di nuovo insieme al feed, con «vicinia convert --index».',
      'The feed’s search index is missing or damaged: all pages are read. Write it anew together with the feed, with “vicinia convert --index”.',
    ],
  ],
};
