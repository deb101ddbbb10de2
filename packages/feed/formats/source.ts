/** A document as it came: what a format looks at to recognise and convert it. */
export interface Source {
  readonly text: string;
  /** The parsed text; undefined when it is not JSON. */
  readonly json: unknown;
  readonly address: string | undefined;
  /** Media type that the server gave, without parameters: a hint only, since servers lie. */
  readonly mediaType: string | undefined;
  /** A response header by its name, where the document came over HTTP and the server lets pages see it. */
  readonly header: (name: string) => string | null;
  /** For CSV: which of our fields stands in which column, where that cannot be guessed. */
  readonly columns: Readonly<Record<string, string>> | undefined;
}
