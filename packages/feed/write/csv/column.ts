import type { Item } from '../../model/feed.ts';
import type { AnyFields } from '../any-fields.ts';
import type { CsvLanguage, Vocabulary } from './vocabulary.ts';

/** What a cell is made with. */
export interface Row {
  readonly item: Item;
  readonly fields: AnyFields;
  readonly words: Vocabulary;
  /** In which the item's times are meant. */
  readonly zone: string;
}

/** A column of the table: what it is called, and what a row has in it. Headers are those that our reader knows. */
export interface Column extends Readonly<Record<CsvLanguage, string>> {
  readonly cell: (row: Row) => string | number | undefined;
}
