import { isPage } from './is-page.ts';
import type { JsonFault, Problem } from './problem.ts';

/** What follows "non è JSON valido". */
const faults: Record<JsonFault, (found: string) => string> = {
  end: () => 'finisce qui, ma manca ancora qualcosa. Forse è incompleto: scaricalo o salvalo di nuovo',
  more: (found) =>
    `era già finito, e poi viene ancora «${found}». Un documento contiene un solo oggetto o un solo elenco`,
  comma: (found) =>
    `prima di «${found}» manca una virgola, oppure il testo che precede contiene virgolette senza «\\» davanti`,
  'extra-comma': () => 'qui c’è una virgola di troppo',
  colon: (found) => `prima di «${found}» mancano i due punti, che stanno fra il nome di un campo e il suo valore`,
  name: (found) => `qui ci vuole il nome di un campo tra virgolette doppie, e invece c’è «${found}»`,
  value: (found) =>
    `qui ci vuole un valore, e invece c’è «${found}». I testi vanno tra virgolette doppie; il vuoto si scrive null`,
  number: (found) => `il numero «${found}» non è scritto come si deve. Se è un testo, mettilo tra virgolette doppie`,
  string: () => 'questo testo comincia con le virgolette, ma sulla sua riga non finisce. Gli a capo si scrivono «\\n»',
  escape: (found) =>
    /^\\/.test(found)
      ? `in un testo «${found}» non si può scrivere. La barra rovesciata si scrive doppia`
      : 'in un testo c’è un carattere che non si vede. La tabulazione si scrive «\\t»',
  bracket: (found) => `la parentesi «${found}» non chiude quella aperta per ultima`,
  comment: () => 'qui c’è un commento, che in JSON non si può scrivere: toglilo',
};

export const notJson = ({ fault, found = '' }: Problem): string =>
  `Il documento non è JSON valido: ${fault === undefined ? 'controlla virgole, virgolette e parentesi in questo punto' : faults[fault](found)}.`;

/** What a document is that is no text, by the first bytes of it, and what to do. */
const binaries: Record<string, string> = {
  ZIP: 'ma un foglio di calcolo o un altro archivio compresso: esportalo in CSV, oppure indica il file che c’è dentro',
  PDF: 'ma un PDF: servono i dati da cui è stato fatto',
  GZIP: 'ma un file compresso: decomprimilo prima',
};

export function notText({ found = '' }: Problem): string {
  const what = binaries[found] ?? `${found === '' ? '' : `(${found})`}: controlla di aver indicato quello giusto`;
  return `Il documento non è un testo${what.startsWith(':') ? '' : ' '}${what}.`;
}

/** Why a connection could not be made, by the system's name for it. */
const failures: Record<string, string> = {
  ENOTFOUND: 'Il nome del server non esiste',
  EAI_AGAIN: 'Il nome del server non si riesce a trovare, forse perché manca la rete',
  ECONNREFUSED: 'A questo indirizzo nessun server risponde',
  ECONNRESET: 'Il server ha interrotto il collegamento',
  CERT_HAS_EXPIRED: 'Il certificato del server è scaduto',
};

export const unknownFormat = ({ allowed, found = '' }: Problem): string =>
  found === ''
    ? 'Il documento è vuoto.'
    : `Il documento comincia con «${found}»${isPage(found) ? ', cioè è una pagina web, senza dati in JSON-LD,' : ''} e non è in nessuno dei formati che si leggono${allowed ? `: ${allowed.join('; ')}` : ''}. ` +
      'Controlla l’indirizzo, oppure indica il formato.';

export const encoding = ({ found = '?', severity }: Problem): string =>
  `Il documento è in ${found} e non in UTF-8: ${severity === 'note' ? 'si legge lo stesso, ma per stare sicuri salvalo' : 'pubblicato così non si leggerebbe. Salvalo'} con la codifica UTF-8.`;

export const network = ({ found }: Problem): string =>
  found !== undefined
    ? `${failures[found] ?? `Il collegamento non riesce (${found})`}: controlla l’indirizzo e la rete, oppure riprova più tardi.`
    : 'L’indirizzo non risponde: controlla che sia scritto bene e che la rete funzioni. ' +
      'Se altrove si apre, il suo server deve permettere la lettura da altri siti (Access-Control-Allow-Origin).';
