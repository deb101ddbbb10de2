/** Something wrong in a feed or a file: where, what, and what would be right. `explain.ts` turns it into a sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /**
   * `error`: a document or an item could not be kept. `warning`: a part of it is wrong, and was left out or mended. `note`:
   * nothing is wrong, but the reader has guessed, or has no place for something.
   */
  readonly severity: 'error' | 'warning' | 'note';
  /** From the root of the document: `['items', 3, '_vicinia', 'form']`. */
  readonly path: readonly (string | number)[];
  /** Id of the item, else its title. */
  readonly item?: string;
  /** What stood there, shortened. */
  readonly found?: string;
  /** The kind of value that belongs there. */
  readonly expected?: Expected;
  /**
   * Every value of a closed list, or field of an object; for `range`, least and greatest; for `order`, what comes first;
   * for a date, how the format writes one;
   * for `big-picture`, the greatest size; for `hard-to-read`, the length of the longest sentence in words;
   * for `guessed`, each column of a table with the field that it was taken for, for `unmapped`, those taken for none.
   */
  readonly allowed?: readonly string[];
  /**
   * The allowed value, or known field, that looks most like what was found; what a line or a value was probably meant to
   * be. For `order`, the field that must come first; for `duplicate` and
   * `alike`, who else has it.
   */
  readonly nearest?: string;
  /** Where the document came from. */
  readonly address?: string;
  readonly file?: string;
  /** One-based, where the document is a file. */
  readonly line?: number;
  readonly column?: number;
  /** In a table, as spreadsheets call it: `B3`; its column is then counted in cells. */
  readonly cell?: string;
  /** HTTP status, for `http`. */
  readonly status?: number;
  /** For `not-json`: what is wrong with the JSON at this place. */
  readonly fault?: JsonFault;
}

export type ProblemCode =
  // of a value
  | 'missing'
  | 'type'
  | 'choice'
  | 'format'
  | 'range'
  | 'unknown'
  | 'order'
  | 'duplicate'
  // of a document
  | 'not-json'
  | 'not-a-feed'
  | 'unknown-format'
  | 'not-xml'
  | 'bad-line'
  | 'cut-off'
  | 'left-out'
  | 'untitled'
  | 'not-followed'
  | 'guessed'
  | 'unmapped'
  | 'garbled'
  | 'encoding'
  | 'not-text'
  | 'not-yaml'
  | 'no-front-matter'
  | 'unreadable'
  // of a content that an editor writes
  | 'broken-link'
  | 'broken-anchor'
  | 'no-alt'
  | 'big-picture'
  | 'no-such-municipality'
  | 'expired'
  | 'unverified'
  | 'hard-to-read'
  | 'alike'
  // of a request
  | 'bad-address'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-shared'
  | 'too-many-pages'
  | 'no-index';

/** What is missing in a JSON text (comma, colon, name, value, the text's end), what is too much in it, or is badly written. */
export type JsonFault =
  | 'end'
  | 'more'
  | 'comma'
  | 'extra-comma'
  | 'colon'
  | 'name'
  | 'value'
  | 'number'
  | 'string'
  | 'escape'
  | 'bracket'
  | 'comment';

export type Expected =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'flag'
  | 'list'
  | 'object'
  | 'choice'
  | 'day'
  | 'email'
  | 'id'
  | 'language'
  | 'moment'
  | 'phone'
  | 'rule'
  | 'time'
  | 'url'
  | 'zone';
