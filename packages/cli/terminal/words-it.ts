import { formatList } from './format-list.ts';
import type { Words } from './words.ts';

export const wordsIt: Words = {
  help: `vicinia: controlla contenuti e feed, converte feed, comincia contenuti nuovi

  vicinia check <che cosa>…        controlla cartelle di contenuti, file Markdown, e feed in ogni
                                   formato: in un file, in una cartella che ne contiene, a un
                                   indirizzo https:// con tutte le sue pagine, oppure, scritto -,
                                   sull'ingresso standard
  vicinia convert <che cosa>…      riunisce feed in ogni formato, da file, cartelle, indirizzi o,
                                   scritto -, dall'ingresso standard, e contenuti, e li scrive
                                   in un altro formato
  vicinia new <tipo> "Titolo"      comincia un contenuto; il tipo è initiative, training,
                                   notice, resource oppure page
  vicinia new [tipo] --from <file> comincia un contenuto per ogni riga di una tabella CSV, senza
                                   toccare quello che c'è già

  --format text|json   per check: come scrivere i problemi (text)
  --to jsonfeed|ics|rss|csv|jsonld
                       per convert: in quale formato; se no lo dice il nome di --output
  -o, --output <file>  per convert: il file da scrivere (se no l'uscita standard)
  --title <titolo>     per convert: il titolo del feed
  --bom                per convert, verso CSV: il segno che certi fogli di calcolo aspettano
  --as <formato>       per check e convert: il formato, se non si riconosce da sé:
                       ${formatList}
  --columns <colonne>  per check, convert e new, di un CSV: che cosa c'è nelle colonne che non si indovinano,
                       per esempio "Nome evento: title; Dove: places.municipality"
  --pages <numero>     per check e convert: quante pagine di un indirizzo leggere (200)
  --index              per convert, verso jsonfeed: scrive pagine piccole e, accanto, un indice da cercare
                       senza leggere tutto, per cataloghi grandi; --pages dice allora quante iniziative
                       ha una pagina (500)
  --address <indirizzo> per convert --index: dove starà il feed, per esempio
                       https://www.example.org/feeds/iniziative.json
  --site <indirizzo>   per convert, di una cartella di contenuti: il sito in cui stanno (VICINIA_SITE),
                       senza il quale restano senza indirizzo
  --strict             per check: anche le note contano come problemi
  --from <file>        per new: la tabella CSV da cui prendere i contenuti
  --folder <cartella>  per new: la cartella dei contenuti (content)
  --lang it|en         la lingua delle frasi (quella del terminale, se no l'italiano)
  -h, --help           questo aiuto
  -v, --version        la versione

Esce con 0 se è tutto in ordine o ci sono soltanto note, 1 se c'è qualche errore o avviso, 2 se il
comando è scritto male. Errore: un documento o un contenuto non si può tenere; avviso: una sua parte
è sbagliata; nota: qualcosa è stato indovinato, o non ha un posto. Anche con 1 convert scrive quello
che si è potuto leggere; i problemi vanno sull'uscita degli errori.

  vicinia check content
  vicinia check eventi.csv https://www.example.org/feeds/initiatives.json
  vicinia convert https://www.example.org/feeds/initiatives.json --output iniziative.ics
  vicinia new initiative "Orto di via dei Poggi"
`,
  unknownOption: (option, nearest) =>
    `L'opzione ${option} non esiste.${nearest === undefined ? '' : ` Forse intendevi ${nearest}.`}`,
  needsValue: (option) => `Dopo ${option} ci vuole un valore.`,
  needsNumber: (option, value) => `Dopo ${option} ci vuole un numero intero, e «${value}» non lo è.`,
  takesNoValue: (option) => `${option} non vuole un valore.`,
  notFor: (option, command) => `L'opzione ${option} non serve a «${command}».`,
  notAllowed: (option, value, allowed) => `${option} non può essere «${value}»: valori ammessi ${allowed.join(', ')}.`,
  unknownCommand: (command, nearest) =>
    `Il comando «${command}» non esiste.${nearest === undefined ? '' : ` Forse intendevi «${nearest}».`}`,
  nothingToCheck:
    'Che cosa devo controllare? Scrivi una cartella, un file o un indirizzo, per esempio: vicinia check content',
  nothingToConvert:
    'Che cosa devo convertire? Scrivi uno o più file o indirizzi, per esempio: vicinia convert eventi.csv --to ics',
  noTarget: (targets) => `In quale formato? Scrivi --to e uno di questi: ${targets.join(', ')}.`,
  noSite: (site) =>
    `«${site}» non è l'indirizzo di un sito: scrivilo per intero, per esempio --site https://www.example.org`,
  noAddress: (address) =>
    `«${address}» non è l'indirizzo di un feed: scrivilo per intero, per esempio --address https://www.example.org/feeds/iniziative.json`,
  indexNeedsFile:
    "L'indice si scrive accanto a un feed in JSON: scrivi --output e il nome di un file che finisce in .json",
  notIndexed: (count) =>
    count === 1
      ? "Un contenuto non è un'iniziativa e non sta nel feed."
      : `${count} contenuti non sono iniziative e non stanno nel feed.`,
  indexed: (items, pages, files) => `Scritte ${items} iniziative: ${pages} pagine e un indice di ${files} file.`,
  withoutDates: (count, titles) => {
    const more = count - titles.length;
    const named = `${titles.map((title) => `«${title}»`).join(', ')}${more > 0 ? ` e altri ${more}` : ''}`;
    return count === 1
      ? `Un contenuto non ha date e non sta nel calendario: ${named}.`
      : `${count} contenuti non hanno date e non stanno nel calendario: ${named}.`;
  },
  noType: (type, types, nearest) =>
    (type === undefined ? 'Che tipo di contenuto?' : `Il tipo «${type}» non esiste.`) +
    (nearest === undefined ? '' : ` Forse intendevi «${nearest}».`) +
    ` Tipi: ${types.join(', ')}.`,
  noTitle: 'Manca il titolo, per esempio: vicinia new initiative "Orto di via dei Poggi"',
  noName: (title) => `Da «${title}» non si ricava un nome per il file: ci vuole almeno una lettera o una cifra.`,
  exists: (file) => `${file} esiste già e non viene toccato: scegli un altro titolo, oppure modifica quel file.`,
  cannotWrite: (file) => `Non si riesce a scrivere ${file}: controlla di avere il permesso.`,
  created: (file) => `Creato ${file}: aprilo e sostituisci quello che c'è «da scrivere».`,
  noTableOfPages: 'Da una tabella non si fanno pagine: i tipi sono initiative, training, notice e resource.',
  imported: (file, missing) =>
    missing.length === 0 ? `Creato ${file}.` : `Creato ${file}, come bozza: manca ${missing.join(', ')}.`,
  unplaced: (header, rows) =>
    `La colonna «${header}» non ha del tutto un posto ${rows === 1 ? 'in una riga' : `in ${rows} righe`}: sta fra i commenti (##) dei file.`,
  importedAll: (created, rows) =>
    `${created === 1 ? 'Creato un file' : `Creati ${created} file`} da ${rows === 1 ? 'una riga' : `${rows} righe`}.`,
  seeHelp: "Per l'aiuto: vicinia --help",
};
