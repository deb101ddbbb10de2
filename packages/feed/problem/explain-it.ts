import { boundsOf } from './bounds.ts';
import {
  alike,
  bigPicture,
  brokenAnchor,
  brokenLink,
  expired,
  hardToRead,
  noAlt,
  noSuchMunicipality,
  unverified,
} from './explain-content-it.ts';
import { encoding, network, notJson, notText, unknownFormat } from './explain-document-it.ts';
import { isFrontMatter } from './is-front-matter.ts';
import type { Expected, Problem, ProblemCode } from './problem.ts';
import { subjectOf } from './subject.ts';
import { isUnquoted } from './unquoted.ts';

/** What follows "ci vuole". */
const wanted: Record<Expected, string> = {
  text: 'un testo',
  number: 'un numero, con il punto per i decimali (per esempio 44.41)',
  'whole-number': 'un numero intero, senza decimali (per esempio 12)',
  flag: 'true (sì) oppure false (no), senza virgolette',
  list: 'un elenco tra parentesi quadre, per esempio [uno, due]',
  object: 'un gruppo di campi, non un valore solo',
  choice: 'uno dei valori ammessi',
  day: 'una data che esista, scritta anno-mese-giorno, per esempio 2026-03-05',
  email: 'un indirizzo di posta elettronica, per esempio info@example.org',
  id: 'un nome senza spazi',
  language: 'la sigla di una lingua, per esempio it, en o pt-BR',
  moment: 'una data che esista, da sola o con l’ora: 2026-03-05 oppure 2026-03-05T17:00',
  phone: 'un numero di telefono, per esempio "0544 123456"',
  rule: 'una regola di ripetizione, per esempio FREQ=WEEKLY;BYDAY=TH (ogni giovedì)',
  time: 'un’ora fra 00:00 e 24:00, per esempio 09:30',
  url: 'un indirizzo completo, che cominci con https://',
  zone: 'un fuso orario, per esempio Europe/Rome',
};

/** Fields that the front matter has no room for, because they follow from something else. */
const given: Record<string, string> = {
  id: 'viene dal nome del file',
  url: 'viene dal nome del file',
  type: 'viene dalla cartella in cui sta il file',
  description: 'il testo va sotto la seconda riga «---»',
  descriptionFormat: 'il testo è sempre in Markdown',
  example: 'vale per tutto il sito e si imposta una volta sola',
  timeZone: 'vale per tutto il sito',
};

function subject(problem: Problem): string {
  const { field, entry } = subjectOf(problem);
  if (entry !== undefined) return field === undefined ? `La voce ${entry}` : `La voce ${entry} di «${field}»`;
  return field === undefined ? 'Il documento' : `Il campo «${field}»`;
}

const maybe = ({ nearest }: Problem) => (nearest === undefined ? '' : ` Forse intendevi «${nearest}».`);
const valued = (problem: Problem) =>
  problem.found === undefined ? `${subject(problem)} non va bene` : `${subject(problem)} vale «${problem.found}»`;
/** What belongs in a group of fields. */
const inside = ({ expected, allowed }: Problem) =>
  expected === 'object' && allowed ? ` Sotto, rientrati, vanno i campi: ${allowed.join(', ')}.` : '';
/** Formats write dates in ways of their own. */
const right = ({ expected = 'text', allowed }: Problem) =>
  expected === 'rule' && allowed
    ? `una regola di ripetizione, per esempio ${allowed.join(' oppure ')}`
    : expected === 'moment' && allowed
      ? `una data che esista, per esempio ${allowed.join(' oppure ')}`
      : wanted[expected];
const needs = (problem: Problem) =>
  `${valued(problem)}, ma ci vuole ${right(problem)}.${inside(problem)}${maybe(problem)}`;

function missing(problem: Problem): string {
  const { expected, allowed, found } = problem;
  const { field, entry } = subjectOf(problem);
  let hint = expected === undefined || expected === 'text' ? '' : ` Ci vuole ${wanted[expected]}.`;
  if (allowed) hint = inside(problem) || ` Valori ammessi: ${allowed.join(', ')}.`;
  if (entry !== undefined) return `${subject(problem)} è vuota: scrivila, oppure toglila.${hint}`;
  if (found !== undefined) return `${subject(problem)} è vuoto: scrivi che cosa ci va.${hint}`;
  return field === undefined
    ? `Manca qualcosa.${hint}`
    : `Manca il campo${problem.severity === 'error' ? ' obbligatorio' : ''} «${field}»: aggiungilo.${hint}`;
}

function type(problem: Problem): string {
  const { expected, found } = problem;
  if (isUnquoted(problem))
    return `${subject(problem)} vale ${found}, che senza virgolette non è un testo. Scrivilo tra virgolette: "${found}".`;
  if (expected === 'text' && found && /^[[{]/.test(found))
    return `${subject(problem)} contiene un elenco o un gruppo di campi, ma ci vuole un testo. Se è un testo, scrivilo tra virgolette.`;
  return needs(problem);
}

function choice(problem: Problem): string {
  if (problem.expected === 'id') {
    const { allowed = [] } = problem;
    const where = allowed.length === 1 ? `nella cartella ${allowed[0]}` : `nelle cartelle ${allowed.join(', ')}`;
    const how =
      problem.nearest === undefined ? ' Scrivi il nome del file senza cartella e senza «.md».' : maybe(problem);
    return `${valued(problem)}, ma ${where} non c’è un file con questo nome.${how}`;
  }
  const allowed = problem.allowed ? ` Valori ammessi: ${problem.allowed.join(', ')}.` : '';
  const nameless = problem.path.length === 0 && problem.found !== undefined;
  const what = nameless ? `Il nome «${problem.found}»` : `${valued(problem)}, che`;
  return `${what} non è tra i valori ammessi.${maybe(problem)}${allowed}`;
}

function format(problem: Problem): string {
  if (!isFrontMatter(problem) || problem.path[0] !== 'id') return needs(problem);
  const rename = problem.nearest ? ` Rinominalo «${problem.nearest}».` : '';
  return `Il nome del file «${problem.found}» non va bene: ci vogliono lettere minuscole senza accenti, cifre e trattini, e alla fine «.md».${rename}`;
}

function range(problem: Problem): string {
  const { min, max } = boundsOf(problem);
  if (min !== undefined && max !== undefined) return `${valued(problem)}, ma deve stare fra ${min} e ${max}.`;
  if (min === undefined && max === undefined) return `${valued(problem)}: il numero è fuori dai limiti.`;
  return `${valued(problem)}, ma non può ${min !== undefined ? `essere meno di ${min}` : `superare ${max}`}.`;
}

function unknown(problem: Problem): string {
  const { path, found = String(path.at(-1) ?? '?'), nearest, allowed } = problem;
  if (isFrontMatter(problem) && path.length === 1 && Object.hasOwn(given, found))
    return `Il campo «${found}» qui non si scrive: ${given[found]}. Togli questa riga.`;
  const fields = nearest || !allowed ? maybe(problem) : ` Campi ammessi qui: ${allowed.join(', ')}.`;
  return `Il campo «${found}» non esiste.${fields}`;
}

function order(problem: Problem): string {
  const { nearest, found, allowed } = problem;
  const first = nearest === undefined ? 'del suo inizio' : `di «${nearest}»`;
  const value = found === undefined ? '' : ` (${found})`;
  const limit = allowed?.[0] === undefined ? '' : ` (${allowed[0]})`;
  const is = found !== undefined && /^\d+$/.test(found) ? 'è minore' : 'viene prima';
  return `${subject(problem)}${value} ${is} ${first}${limit}: correggi uno dei due.`;
}

function duplicate(problem: Problem): string {
  const { path, found = '?', nearest } = problem;
  if (typeof path.at(-1) === 'string' && path.at(-1) !== 'id')
    return `${subject(problem)} è scritto due volte: tieni una riga sola.`;
  if (isFrontMatter(problem))
    return `Il nome «${found}» è già di ${nearest ?? 'un altro'}: dai a questo file un nome diverso.`;
  if (nearest === undefined) return `L’id «${found}» è già di un’altra voce: ogni voce deve avere il suo.`;
  return `L’id «${found}» è già di una voce in ${nearest}: resta quella. Se è la stessa voce, toglila da una delle due pagine; se è un’altra, dalle un id diverso.`;
}

function notYaml(problem: Problem): string {
  const { found = '', nearest } = problem;
  const shown = found.replaceAll('\t', '⇥');
  const line = found === '' ? 'Questa riga non è scritta bene.' : `La riga «${shown}» non è scritta bene.`;
  if (found.includes('\t')) return `${line} A inizio riga ci vogliono spazi, non tabulazioni.`;
  if (nearest === found)
    return `La riga «${found}» comincia nel punto sbagliato: deve essere allineata con gli altri campi del suo gruppo.`;
  if (nearest !== undefined) return `${line} Prova così: ${nearest}`;
  return `${line} Ogni campo vuole i due punti e uno spazio («title: Il titolo»); un testo con segni particolari va tra virgolette.`;
}

function http({ status }: Problem): string {
  if (status === 404 || status === 410)
    return `A questo indirizzo non c’è nulla (${status}): controlla che sia scritto bene.`;
  if (status === 401 || status === 403)
    return `L’indirizzo non si apre senza permesso (${status}): chi lo gestisce deve renderlo pubblico.`;
  if (status === 429) return 'Il server riceve troppe richieste (429): riprova fra qualche minuto.';
  if (status !== undefined && status >= 500) return `Il server ha un guasto (${status}): riprova più tardi.`;
  return `Il server ha risposto con un errore${status === undefined ? '' : ` (${status})`}: controlla l’indirizzo.`;
}

function unreadable({ allowed, expected, found }: Problem): string {
  if (allowed) return `In «${found}» non c’è nessuna delle cartelle dei contenuti: ${allowed.join(', ')}.`;
  if (expected === 'text')
    return 'Il file non è testo in UTF-8: aprilo con un editor di testi e salvalo con la codifica UTF-8.';
  return 'Non si riesce a leggere: controlla che esista e che tu abbia il permesso di aprirlo.';
}

const columns = ({ allowed = [] }: Problem) => (allowed.length === 0 ? '' : ` ${allowed.join('; ')}.`);

const sentences: Record<ProblemCode, (problem: Problem) => string> = {
  missing,
  type,
  choice,
  format,
  range,
  unknown,
  order,
  duplicate,
  'not-json': notJson,
  'not-a-feed': () =>
    'Il documento si legge, ma non è un feed: ci vuole un oggetto con un elenco «items» (JSON Feed 1.1).',
  'unknown-format': unknownFormat,
  'not-xml': ({ found }) =>
    `Da qui il documento non è XML ben scritto${found === undefined ? '' : ` (${found})`}: si è tenuto ciò che si legge.`,
  'bad-line': ({ found, severity }) =>
    `La riga${found === undefined ? '' : ` «${found}»`} non è scritta bene${severity === 'error' ? ' ed è stata saltata' : ''}: controllala.`,
  'cut-off': ({ found = 'Una parte' }) =>
    `«${found}» comincia qui e non finisce: si è tenuto ciò che c’è. Forse il documento è incompleto.`,
  'left-out': ({ found = 'Una parte' }) => `«${found}» è stato lasciato fuori, perché qui non ha un posto.`,
  untitled: () => 'Manca un titolo, e altro che ne faccia le veci: la voce è stata saltata.',
  'not-followed': ({ found = 'Una parte' }) =>
    `${found} sta qui soltanto con il suo indirizzo: ciò che c’è là non è stato letto. Indica direttamente quell’indirizzo.`,
  guessed: (problem) =>
    `Che cosa contengono le colonne è stato indovinato:${columns(problem) || ' controlla.'} Se non va bene, indicalo con «columns».`,
  unmapped: (problem) =>
    `Di alcune colonne non si è capito che cosa contengano:${columns(problem) || ' controlla.'} Se servono, indicalo con «columns».`,
  garbled: ({ found }) =>
    `Le lettere accentate erano rovinate${found === undefined ? '' : ` («${found}»)`} e sono state aggiustate: salva il documento in UTF-8 una volta sola.`,
  'not-text': notText,
  encoding,
  'not-yaml': notYaml,
  'no-front-matter': ({ found }) =>
    found === '---'
      ? 'Manca la riga «---» che chiude i campi: aggiungila prima del testo.'
      : 'Il file non comincia con i campi: la prima riga è «---», poi vengono i campi (title: …), poi un’altra riga «---» e il testo.',
  unreadable,
  'broken-link': brokenLink,
  'broken-anchor': brokenAnchor,
  'no-alt': noAlt,
  'big-picture': bigPicture,
  'no-such-municipality': noSuchMunicipality,
  expired,
  unverified,
  'hard-to-read': hardToRead,
  alike,
  'bad-address': ({ found, address }) =>
    `«${found ?? address ?? ''}» non è un indirizzo che si possa aprire: ci vuole un indirizzo completo, che cominci con https://.`,
  network,
  timeout: () => 'Il server ci mette troppo a rispondere: riprova più tardi.',
  http,
  'too-large': () => 'Il documento è troppo grande: dividilo in pagine con «next_url».',
  'not-shared': () =>
    'Il server non permette ad altri siti di leggere questo documento (Access-Control-Allow-Origin): i widget lo mostrano soltanto sul suo stesso sito.',
  'too-many-pages': ({ allowed: [limit] = [] }) =>
    `Il feed ha altre pagine${limit === undefined ? '' : `, oltre le ${limit} che si leggono`}: da questa in poi non sono state lette.`,
  'no-index': () =>
    'L’indice di ricerca del feed manca o è rovinato: si leggono tutte le pagine. Scrivilo di nuovo insieme al feed, con «vicinia convert --index».',
};

export const explainIt = (problem: Problem): string => sentences[problem.code](problem);
