import { isObject } from '../../shape/is-object.ts';
import type { Cursor } from '../cursor.ts';
import type { Graph } from './graph.ts';
import { isReference } from './is-reference.ts';
import type { Terms } from './terms.ts';

/** A property: where its values stand, under the keys that mean it, and, once somebody has asked, the values. */
interface Property {
  readonly found: { readonly key: string; readonly at: Cursor }[];
  values?: readonly Thing[];
}

const none: readonly Thing[] = [];

/** Whose properties count as a thing's own, and which of them do not. */
export interface Inheritance {
  readonly from: readonly Thing[];
  readonly except: ReadonlySet<string>;
}

/**
 * A value in a JSON-LD document: a node with properties, a text, a number. Properties are asked for by their names in
 * schema.org, however the document spells them; references to other nodes are followed. Nothing here throws on content.
 */
export class Thing {
  readonly at: Cursor;
  readonly terms: Terms;
  readonly graph: Graph;
  /** Of a text, where the document says so. */
  readonly language: string | undefined;
  readonly #inheritance: Inheritance | undefined;
  #properties: Map<string, Property> | undefined;
  #types: readonly string[] | undefined;
  #name: { readonly plain: string | undefined } | undefined;

  constructor(at: Cursor, terms: Terms, graph: Graph, language?: string, inheritance?: Inheritance) {
    this.at = at;
    this.terms = at.isObject ? terms.within(at.at('@context').value) : terms;
    this.graph = graph;
    this.language = language;
    this.#inheritance = inheritance;
  }

  /** The same, with properties of others where it has none of its own: of its series, of its course. */
  inheriting(inheritance: Inheritance): Thing {
    return new Thing(this.at, this.terms, this.graph, this.language, inheritance);
  }

  get exists(): boolean {
    return this.at.exists;
  }

  get isNode(): boolean {
    return this.at.isObject;
  }

  /** Names in schema.org of what it is. */
  get types(): readonly string[] {
    return (this.#types ??= this.#readTypes());
  }

  #readTypes(): string[] {
    const { found = [] } = this.#property('@type') ?? this.#property('type') ?? {};
    const texts = found.flatMap(({ at }) => at.list()).map((it) => it.value);
    return texts.filter((it) => typeof it === 'string').map((it) => this.terms.name(it));
  }

  is(...types: string[]): boolean {
    return this.types.some((type) => types.includes(type));
  }

  /** Its `@id` as an absolute address; undefined for what holds in the document alone. */
  get id(): string | undefined {
    const id = this.graph.resolve(this.#reference());
    return id !== undefined && /^[a-z][a-z\d+.-]*:/i.test(id) ? id : undefined;
  }

  #reference(): unknown {
    return (this.#property('@id') ?? this.#property('id'))?.found[0]!.at.value;
  }

  /** All values of the first of these properties that has any, its own or those it inherits. */
  all(...names: string[]): readonly Thing[] {
    for (const name of names) {
      const values = this.#own(name);
      if (values.length > 0) return values;
    }
    if (!this.#inheritance) return none;
    const { from, except } = this.#inheritance;
    const inherited = names.filter((name) => !except.has(name));
    for (const other of from) {
      const values = other.all(...inherited);
      if (values.length > 0) return values;
    }
    return none;
  }

  /** The values of all these properties together. */
  every(...names: string[]): Thing[] {
    return names.flatMap((name) => this.all(name));
  }

  /** Like `all`, with texts that name a node of the document followed to it. */
  nodes(...names: string[]): Thing[] {
    return this.all(...names).map((it) => (it.isNode ? it : (this.graph.find(it.at.value) ?? it)));
  }

  /** The first value; where there is none, one that does not exist. */
  one(...names: string[]): Thing {
    return this.all(...names)[0] ?? this.graph.nothing;
  }

  has(...names: string[]): boolean {
    return this.all(...names).length > 0;
  }

  #own(name: string): readonly Thing[] {
    const property = this.#property(name);
    if (!property) return none;
    return (property.values ??= property.found.flatMap(({ key, at }) => this.#values(key, at)));
  }

  #property(name: string): Property | undefined {
    this.#properties ??= this.#index();
    return this.#properties.get(name);
  }

  #index(): Map<string, Property> {
    const properties = new Map<string, Property>();
    for (const key of this.at.keys) {
      const name = this.terms.name(key);
      const at = this.at.at(key);
      if (name === '@context' || !at.exists) continue;
      const before = properties.get(name);
      if (before) before.found.push({ key, at });
      else properties.set(name, { found: [{ key, at }] });
    }
    return properties;
  }

  #values(key: string, at: Cursor, depth = 0): Thing[] {
    if (depth > 4) return [];
    if (Array.isArray(at.value)) return at.list().flatMap((it) => this.#values(key, it, depth + 1));
    const known = isObject(at.value) && isReference(at.value) ? this.graph.find(at.value['@id']) : undefined;
    if (known) return [known];
    if (!at.isObject) return at.exists ? [new Thing(at, this.terms, this.graph, this.terms.language)] : [];
    if (this.#isByLanguage(key, at)) return this.#byLanguage(at);
    const literal = at.at('@value');
    if (literal.exists) return [new Thing(literal, this.terms, this.graph, this.#tag(at))];
    const list = at.at('@list').exists ? at.at('@list') : at.at('@set');
    if (list.exists) return this.#values(key, list, depth + 1);
    if (at.keys.some((it) => it === '@value' || it === '@list' || it === '@set')) return [];
    const node = this.graph.thing(at, this.terms);
    return [(node.#isReference() && this.graph.find(node.#reference())) || node];
  }

  /** Nothing but where the node stands that is meant. */
  #isReference(): boolean {
    return this.at.keys.every((key) => ['@id', '@type', 'id', 'type'].includes(this.terms.name(key)));
  }

  #tag(at: Cursor): string | undefined {
    const tag = at.at('@language').value;
    return typeof tag === 'string' ? tag : undefined;
  }

  /** A language map, declared or plain to see: schema.org has no property of two letters. */
  #isByLanguage(key: string, at: Cursor): boolean {
    return (
      this.terms.isByLanguage(key) ||
      (at.keys.length > 0 && at.keys.every((it) => it !== 'id' && /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(it)))
    );
  }

  #byLanguage(at: Cursor): Thing[] {
    const entries = at.keys.flatMap((tag) =>
      at
        .at(tag)
        .list()
        .map((it) => [tag, it] as const),
    );
    return entries.map(([tag, it]) => new Thing(it, this.terms, this.graph, tag.startsWith('@') ? undefined : tag));
  }

  /** Its `name` in words; asked for again whenever another node of the graph leads here. */
  get name(): string | undefined {
    this.#name ??= { plain: this.one('name').plain() };
    return this.#name.plain;
  }

  /** What it is called: a text itself, or the name of a node. */
  label(): string | undefined {
    return this.isNode ? this.one('name', 'prefLabel', 'legalName', 'headline', 'value').at.plain() : this.at.plain();
  }

  /** The last part of an address that stands for one of a list of values: `https://schema.org/Monday` → `Monday`. */
  token(): string | undefined {
    const value = this.isNode ? this.#reference() : this.at.text();
    return typeof value === 'string' ? value.replace(/\/+$/, '').replace(/^.*[/#:]/, '') : undefined;
  }

  text(): string | undefined {
    return this.isNode ? this.label() : this.at.text();
  }

  plain(): string | undefined {
    return this.isNode ? this.label() : this.at.plain();
  }

  number(): number | undefined {
    return this.isNode ? this.one('value', 'minValue').at.number() : this.at.number();
  }

  url(): string | undefined {
    if (!this.isNode) return this.at.url();
    const inner = this.one('url', 'contentUrl', '@id');
    return inner.isNode ? undefined : inner.at.url();
  }
}
