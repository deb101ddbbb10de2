import type { ItemType } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import type { Language } from '../terminal/language.ts';
import type { Summary } from './report.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = (parts: readonly string[]) => parts.join(', ');

type Kind = ItemType | 'page';

/** What a report says besides the sentences about problems. */
export interface ReportWords {
  quoted(text: string): string;
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  items(kind: Kind, count: number): string;
  readonly noItems: string;
  pages(count: number): string;
  /** The format of an empty list, which several formats would write. */
  readonly emptyList: string;
  columns(taken: readonly string[]): string;
  unused(columns: readonly string[]): string;
  /** The same problem elsewhere: `places` are the first few. */
  again(count: number, places: readonly string[]): string;
  /** The mark of a format that a document has not. */
  lacks(format: string, telltale: string): string;
  /** Formats that a document cannot be, because it is JSON, or because it is not. */
  otherwise(formats: readonly string[], isJson: boolean): string;
  summary(summary: Summary): string;
}

const italian: ReportWords = {
  quoted: (text) => `«${text}»`,
  severity: { error: 'errore', warning: 'avviso', note: 'nota' },
  items: (kind, count) =>
    ({
      initiative: some(count, 'iniziativa', 'iniziative'),
      training: some(count, 'percorso formativo', 'percorsi formativi'),
      notice: some(count, 'segnalazione', 'segnalazioni'),
      resource: some(count, 'contenuto correlato', 'contenuti correlati'),
      page: some(count, 'pagina', 'pagine'),
    })[kind],
  noItems: 'nessun contenuto',
  pages: (count) => `in ${count} documenti`,
  emptyList: 'elenco vuoto',
  columns: (taken) => `colonne (indovinate): ${taken.join('; ')}`,
  unused: (columns) => `colonne senza un posto: ${columns.join('; ')}`,
  again: (count, places) => {
    const more = count - places.length;
    return `lo stesso ${count === 1 ? 'un’altra volta' : `altre ${count} volte`}: ${listed(places)}${more > 0 ? ` e altre ${more}` : ''}`;
  },
  lacks: (format, telltale) => `non è ${format}: manca ${telltale}`,
  otherwise: (formats, isJson) => `non è ${listed(formats)}: ${isJson ? 'è JSON' : 'non è JSON'}`,
  summary: ({ items, errors, warnings, notes, documents }) => {
    const found = [
      ...(errors > 0 ? [some(errors, 'errore', 'errori')] : []),
      ...(warnings > 0 ? [some(warnings, 'avviso', 'avvisi')] : []),
    ];
    const aside = notes > 0 ? ` (${some(notes, 'nota', 'note')})` : '';
    if (found.length === 0) return `${some(items, 'contenuto', 'contenuti')} in ordine, nessun problema${aside}.`;
    const where = documents > 1 ? ` in ${documents} documenti` : '';
    return `${some(items, 'contenuto letto', 'contenuti letti')}, ${found.join(' e ')}${where}${aside}.`;
  },
};

const english: ReportWords = {
  quoted: (text) => `“${text}”`,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  items: (kind, count) =>
    ({
      initiative: some(count, 'initiative', 'initiatives'),
      training: some(count, 'training path', 'training paths'),
      notice: some(count, 'notice', 'notices'),
      resource: some(count, 'related content', 'related contents'),
      page: some(count, 'page', 'pages'),
    })[kind],
  noItems: 'no content',
  pages: (count) => `in ${count} documents`,
  emptyList: 'an empty list',
  columns: (taken) => `columns (guessed): ${taken.join('; ')}`,
  unused: (columns) => `columns without a place: ${columns.join('; ')}`,
  again: (count, places) => {
    const more = count - places.length;
    return `the same ${count === 1 ? 'once' : `${count} times`} more: ${listed(places)}${more > 0 ? ` and ${more} more` : ''}`;
  },
  lacks: (format, telltale) => `not ${format}: no ${telltale}`,
  otherwise: (formats, isJson) => `not ${listed(formats)}: it is ${isJson ? 'JSON' : 'not JSON'}`,
  summary: ({ items, errors, warnings, notes, documents }) => {
    const found = [
      ...(errors > 0 ? [some(errors, 'error', 'errors')] : []),
      ...(warnings > 0 ? [some(warnings, 'warning', 'warnings')] : []),
    ];
    const aside = notes > 0 ? ` (${some(notes, 'note', 'notes')})` : '';
    if (found.length === 0) return `${some(items, 'content', 'contents')} in order, no problem${aside}.`;
    const where = documents > 1 ? ` in ${documents} documents` : '';
    return `${some(items, 'content', 'contents')} read, ${found.join(' and ')}${where}${aside}.`;
  },
};

export const reportWords = (language: Language): ReportWords => (language === 'en' ? english : italian);
