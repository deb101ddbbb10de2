import type { Words } from './words.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const wordsIt: Words = {
  help: `vicinia: controlla contenuti e feed, comincia contenuti nuovi

  vicinia check <che cosa>…        controlla una cartella di contenuti, un file Markdown,
                                   un feed JSON in un file o a un indirizzo https://
  vicinia new <tipo> "Titolo"      comincia un contenuto; il tipo è initiative, training,
                                   notice, resource oppure page

  --format text|json   per check: come scrivere i problemi (text)
  --folder <cartella>  per new: la cartella dei contenuti (content)
  --lang it|en         la lingua delle frasi (quella del terminale, se no l'italiano)
  -h, --help           questo aiuto
  -v, --version        la versione

Esce con 0 se è tutto in ordine, 1 se c'è qualche problema, 2 se il comando è scritto male.

  vicinia check content
  vicinia check https://www.example.org/feeds/initiatives.json
  vicinia new initiative "Orto di via dei Poggi"
`,
  unknownOption: (option) => `L'opzione ${option} non esiste.`,
  needsValue: (option) => `Dopo ${option} ci vuole un valore.`,
  takesNoValue: (option) => `${option} non vuole un valore.`,
  notFor: (option, command) => `L'opzione ${option} non serve a «${command}».`,
  notAllowed: (option, value, allowed) => `${option} non può essere «${value}»: valori ammessi ${allowed.join(', ')}.`,
  unknownCommand: (command, nearest) =>
    `Il comando «${command}» non esiste.${nearest === undefined ? '' : ` Forse intendevi «${nearest}».`}`,
  nothingToCheck:
    'Che cosa devo controllare? Scrivi una cartella, un file o un indirizzo, per esempio: vicinia check content',
  noType: (type, types, nearest) =>
    (type === undefined ? 'Che tipo di contenuto?' : `Il tipo «${type}» non esiste.`) +
    (nearest === undefined ? '' : ` Forse intendevi «${nearest}».`) +
    ` Tipi: ${types.join(', ')}.`,
  noTitle: 'Manca il titolo, per esempio: vicinia new initiative "Orto di via dei Poggi"',
  noName: (title) => `Da «${title}» non si ricava un nome per il file: ci vuole almeno una lettera o una cifra.`,
  exists: (file) => `${file} esiste già e non viene toccato: scegli un altro titolo, oppure modifica quel file.`,
  cannotWrite: (file) => `Non si riesce a scrivere ${file}: controlla di avere il permesso.`,
  created: (file) => `Creato ${file}: aprilo e sostituisci quello che c'è «da scrivere».`,
  seeHelp: "Per l'aiuto: vicinia --help",
  summary: (good, problems, documents) =>
    `${some(good, 'contenuto', 'contenuti')} in ordine, ` +
    (problems === 0
      ? 'nessun problema.'
      : `${some(problems, 'problema', 'problemi')} in ${some(documents, 'documento', 'documenti')}.`),
};
