import { markdownOf } from '../../../formats/words/markdown-of.ts';
import type { Item } from '../../../model/feed.ts';
import type { Column } from '../column.ts';
import { terms } from '../lists.ts';

/** HTML is no sight in a cell; Markdown is text. */
const descriptionOf = ({ description, descriptionFormat }: Item) =>
  description !== undefined && descriptionFormat === 'html' ? markdownOf(description) : description;

export const textColumns: readonly Column[] = [
  { it: 'Tipo di contenuto', en: 'Type', cell: ({ item, words }) => words.value(item.type) },
  { it: 'Codice', en: 'ID', cell: ({ item }) => item.id },
  { it: 'Titolo', en: 'Title', cell: ({ item }) => item.title },
  { it: 'Sommario', en: 'Summary', cell: ({ item }) => item.summary },
  { it: 'In parole semplici', en: 'Plain summary', cell: ({ item }) => item.plainSummary },
  { it: 'Descrizione', en: 'Description', cell: ({ item }) => descriptionOf(item) },
  {
    it: 'Formato della descrizione',
    en: 'Description format',
    cell: ({ item }) =>
      item.description === undefined || (item.descriptionFormat ?? 'text') === 'text' ? undefined : 'markdown',
  },
  { it: 'Come partecipare', en: 'How to take part', cell: ({ fields }) => fields.participation },
  { it: 'Argomenti', en: 'Topics', cell: ({ item }) => terms(item.topics) },
  { it: 'Pagina web', en: 'Website', cell: ({ item }) => item.url },
  { it: 'Lingua', en: 'Language', cell: ({ item }) => item.language },
];

/** The languages in which the reader knows texts by their headers, by their names, since "de" is a word like others. */
const languages = [
  { tag: 'it', it: 'italiano', en: 'Italian' },
  { tag: 'en', it: 'inglese', en: 'English' },
  { tag: 'de', it: 'tedesco', en: 'German' },
  { tag: 'fr', it: 'francese', en: 'French' },
  { tag: 'es', it: 'spagnolo', en: 'Spanish' },
  { tag: 'sl', it: 'sl', en: 'sl' },
] as const;

/** Texts in other languages, a column for each. */
export const translationColumns: readonly Column[] = languages.flatMap(({ tag, it, en }): Column[] => [
  { it: `Titolo (${it})`, en: `Title (${en})`, cell: ({ item }) => item.translations?.[tag]?.title },
  { it: `Sommario (${it})`, en: `Summary (${en})`, cell: ({ item }) => item.translations?.[tag]?.summary },
  { it: `Descrizione (${it})`, en: `Description (${en})`, cell: ({ item }) => item.translations?.[tag]?.description },
]);
