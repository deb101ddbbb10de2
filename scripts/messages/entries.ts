/** A catalogue as data: texts, forms by plural category, and groups of both. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue;
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Do these names stand for the forms of one text? A group that merely has a member `other` has further members, too. */
export const isPlural = (value: string | Catalogue | undefined): value is Catalogue =>
  typeof value === 'object' && 'other' in value && Object.keys(value).every((name) => categories.includes(name));

/** The texts of a catalogue by their paths, `facet.form`; a text with plural forms is one. */
export function* entries(catalogue: Catalogue, path = ''): Generator<[path: string, value: string | Catalogue]> {
  for (const [name, value] of Object.entries(catalogue)) {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string' || isPlural(value)) yield [at, value];
    else yield* entries(value, at);
  }
}
