/** What people write for each English term of the model. */
export type Words = Readonly<Record<string, readonly string[]>>;
