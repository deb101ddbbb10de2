/** Something as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;
