/** Vocabularies by a part of their addresses, which programs write with and without www, s and the slash at the end. */
const vocabularies: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/event/, 'ev'],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/search\.yahoo\.com\/mrss|yahoo\.com\/mrss/, 'media'],
  [/georss\.org\/georss/, 'georss'],
  [/opengis\.net\/gml/, 'gml'],
  [/w3\.org\/2003\/01\/geo/, 'geo'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/params:xml:ns:(xcal|icalendar)|ietf\.org\/internet-drafts\/draft-ietf-calsch-many-xcal/, 'xcal'],
  [/oasis:names:tc:emergency:cap/, 'cap'],
  [/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/creativecommons\.org|web\.resource\.org\/cc|backend\.userland\.com\/creativecommons/, 'cc'],
  [/schemas\.google\.com\/g\//, 'gd'],
  [/source\.scripting\.com/, 'source'],
  [
    /purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss/,
    '',
  ],
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns/, 'atom'],
];

const declaration = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** How the names of a document are to be read, whatever prefixes it has chosen. */
export class Namespaces {
  readonly #prefixes = new Map<string, string>();
  readonly #home: string;

  /** `atom`: the elements of the document's own are Atom's, and go without prefix here. */
  constructor(text: string, atom: boolean) {
    this.#home = atom ? 'atom' : '';
    for (const [, prefix, double, single] of text.matchAll(declaration))
      if (prefix !== undefined && !this.#prefixes.has(prefix))
        this.#prefixes.set(prefix, vocabularyOf(double ?? single ?? ''));
  }

  /** `dcterms:issued`, in small letters; elements of RSS or, in Atom, of Atom without prefix. */
  name(qualified: string, ownNamespace?: string): string {
    const [, prefix, local] = /^(?:([^:]*):)?(.*)$/s.exec(qualified)!;
    const written = prefix ?? '';
    const declared = prefix === undefined ? ownNamespace && vocabularyOf(ownNamespace) : this.#prefixes.get(written);
    const vocabulary = declared ?? written.toLowerCase();
    return (vocabulary === this.#home || vocabulary === '' ? '' : `${vocabulary}:`) + local!.toLowerCase();
  }

  /** The prefixes under which a document may have elements of a vocabulary. */
  prefixesOf(vocabulary: string): string[] {
    return [...this.#prefixes].filter(([, it]) => it === vocabulary).map(([prefix]) => prefix);
  }
}

function vocabularyOf(address: string): string {
  const folded = address.trim().toLowerCase();
  return vocabularies.find(([pattern]) => pattern.test(folded))?.[1] ?? folded.replace(/[^a-z\d]+/g, '-');
}
