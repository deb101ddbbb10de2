import { isObject } from '../../shape/is-object.ts';

/** Vocabularies whose names we know by their last part alone; OpenActive's is schema.org's, prolonged. */
const known =
  /^https?:\/\/(?:(?:www|pending|bib|health-lifesci)\.)?(?:schema\.org|openactive\.io)\/(?:ns#)?|^http:\/\/www\.w3\.org\/2004\/02\/skos\/core#/;

/** Names of other vocabularies that mean the same. */
const synonyms = new Map([
  ['https://openactive.io/ns-beta#', 'beta:'],
  ['http://www.w3.org/ns/hydra/core#', 'hydra:'],
  ['http://purl.org/dc/terms/title', 'name'],
  ['http://purl.org/dc/terms/description', 'description'],
  ['http://www.w3.org/2000/01/rdf-schema#label', 'name'],
  ['http://www.w3.org/2000/01/rdf-schema#comment', 'description'],
]);

/** Prefixes that are used without being declared. */
const usual = new Map([
  ['schema', 'https://schema.org/'],
  ['sdo', 'https://schema.org/'],
  ['oa', 'https://openactive.io/'],
  ['beta', 'https://openactive.io/ns-beta#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['hydra', 'http://www.w3.org/ns/hydra/core#'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
]);

/** `https://schema.org/Event` → `Event`; other addresses stay whole. */
function shorten(iri: string): string {
  for (const [long, short] of synonyms) {
    if (iri === long) return short;
    if (long.endsWith('#') && iri.startsWith(long)) return short + iri.slice(long.length);
  }
  const [whole] = known.exec(iri) ?? [];
  return whole !== undefined && iri.length > whole.length ? iri.slice(whole.length) : iri;
}

/**
 * What the keys of a JSON-LD document mean, as far as its `@context` says so without being fetched (JSON-LD 1.1, 4.1 and
 * 9.15): prefixes, a vocabulary, other names for terms, the language of texts. Contexts behind an address are taken for
 * schema.org's.
 */
export class Terms {
  /** The terms at the top of a document: one's own for each, since they remember the names that they have met. */
  static start(): Terms {
    return new Terms(usual, new Map(), new Set(), 'https://schema.org/', undefined);
  }

  readonly language: string | undefined;
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #byLanguage: ReadonlySet<string>;
  readonly #vocabulary: string;
  readonly #names = new Map<string, string>();

  private constructor(
    prefixes: ReadonlyMap<string, string>,
    aliases: ReadonlyMap<string, string>,
    byLanguage: ReadonlySet<string>,
    vocabulary: string,
    language: string | undefined,
  ) {
    this.#prefixes = prefixes;
    this.#aliases = aliases;
    this.#byLanguage = byLanguage;
    this.#vocabulary = vocabulary;
    this.language = language;
  }

  /** The terms below a node that has this `@context`. */
  within(context: unknown): Terms {
    const parts = (Array.isArray(context) ? context : [context]).filter(isObject);
    return parts.reduce<Terms>((terms, part) => terms.#extend(part), this);
  }

  #extend(context: Record<string, unknown>): Terms {
    const prefixes = new Map(this.#prefixes);
    const aliases = new Map(this.#aliases);
    const byLanguage = new Set(this.#byLanguage);
    const definitions = Object.entries(context).map(
      ([key, value]) => [key, isObject(value) ? value : { '@id': value }] as const,
    );
    for (const [key, { '@id': iri }] of definitions)
      if (!key.startsWith('@') && typeof iri === 'string' && /^https?:.*[/#]$/.test(iri)) prefixes.set(key, iri);
    const vocabulary = typeof context['@vocab'] === 'string' ? context['@vocab'] : this.#vocabulary;
    const language = typeof context['@language'] === 'string' ? context['@language'] : this.language;
    const terms = new Terms(
      prefixes,
      aliases,
      byLanguage,
      vocabulary,
      context['@language'] === null ? undefined : language,
    );
    for (const [key, definition] of definitions) {
      if (key.startsWith('@') || prefixes.get(key) === definition['@id']) continue;
      if (typeof definition['@id'] === 'string') aliases.set(key, terms.#expand(definition['@id']));
      if (definition['@container'] === '@language') byLanguage.add(key);
    }
    return terms;
  }

  /** A key's, or a type's, name in schema.org; names of other vocabularies stay addresses. */
  name(key: string): string {
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#aliases.get(key) ?? this.#expand(key);
      this.#names.set(key, name);
    }
    return name;
  }

  /** Does this key hold texts by their language? */
  isByLanguage(key: string): boolean {
    return this.#byLanguage.has(key);
  }

  #expand(term: string): string {
    if (term.startsWith('@')) return term;
    const [, prefix, rest = ''] = /^([^:/]+):(?!\/\/)(.+)$/.exec(term) ?? [];
    if (prefix !== undefined) return shorten((this.#prefixes.get(prefix) ?? `${prefix}:`) + rest);
    return shorten(term.includes(':') ? term : this.#vocabulary + term);
  }
}
