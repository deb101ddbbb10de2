import { isObject } from '../../shape/is-object.ts';
import { Cursor } from '../cursor.ts';
import { isReference } from './is-reference.ts';
import { Terms } from './terms.ts';
import { Thing } from './thing.ts';

/** Nodes further in are not looked for: real documents stop at ten. */
const DEPTH = 40;

/** One or several JSON-LD documents that were published together, and their nodes by `@id`. */
export class Graph {
  readonly #documents: readonly Cursor[];
  readonly #terms = Terms.start();
  readonly #nodes = new Map<string, Thing>();
  /** A node is asked for its properties many times: it is the same thing each time, and remembers them. */
  readonly #things = new WeakMap<object, Thing>();
  /** What has been looked for: in a graph of many references each address comes many times. */
  readonly #found = new Map<string, Thing | undefined>();
  /** What stands where nothing stands. */
  readonly nothing: Thing;

  constructor(documents: readonly Cursor[]) {
    this.#documents = documents;
    this.nothing = new Thing(
      new Cursor(undefined, documents[0]?.notes ?? { problems: [], base: undefined }),
      this.#terms,
      this,
    );
    for (const document of documents) this.#index(document, this.#terms, 0);
  }

  /** What stands at a place. */
  thing(at: Cursor, terms: Terms): Thing {
    if (!at.isObject) return new Thing(at, terms, this);
    const key = at.value as object;
    const known = this.#things.get(key);
    if (known) return known;
    const thing = new Thing(at, terms, this);
    this.#things.set(key, thing);
    return thing;
  }

  /** The documents themselves. */
  get tops(): Thing[] {
    return this.#documents.map((document) => this.thing(document, this.#terms)).filter((it) => it.isNode);
  }

  /** What stands at the top: the documents themselves, elements of arrays, members of `@graph` and of Hydra's collections. */
  get roots(): Thing[] {
    return this.#documents.flatMap((document) => this.#rootsOf(this.thing(document, this.#terms), 0));
  }

  #rootsOf(thing: Thing, depth: number): Thing[] {
    if (depth > 4 || !thing.exists) return [];
    if (Array.isArray(thing.at.value))
      return thing.at.list().flatMap((it) => this.#rootsOf(this.thing(it, thing.terms), depth + 1));
    if (!thing.isNode) return [];
    const members = thing.every('@graph', '@included', 'hydra:member');
    if (members.length === 0 && !thing.types.some((type) => /Collection$/.test(type))) return [thing];
    const inner = [...members, ...(members.length === 0 ? thing.every('member', 'hasPart') : [])];
    const own =
      thing.has('name') && thing.types.length > 0 && !thing.types.some((type) => /Collection$/.test(type))
        ? [thing]
        : [];
    return [...own, ...inner.flatMap((it) => this.#rootsOf(it, depth + 1))];
  }

  /** The node of this `@id`. */
  find(id: unknown): Thing | undefined {
    if (this.#nodes.size === 0 || typeof id !== 'string') return undefined;
    if (!this.#found.has(id)) this.#found.set(id, this.#nodes.get(this.resolve(id) ?? ''));
    return this.#found.get(id);
  }

  /** A relative `@id` is resolved against the document's address, where that is known. */
  resolve(id: unknown): string | undefined {
    if (typeof id !== 'string' || id === '') return undefined;
    const base = this.#documents[0]?.notes.base;
    return !id.startsWith('_:') && URL.canParse(id, base) ? new URL(id, base).href : id;
  }

  #index(at: Cursor, terms: Terms, depth: number): void {
    const { value } = at;
    if (depth > DEPTH || typeof value !== 'object' || value === null) return;
    const below = isObject(value) ? terms.within(at.at('@context').value) : terms;
    const keys = Object.keys(value);
    if (isObject(value)) {
      const name = keys.find((key) => below.name(key) === '@id') ?? keys.find((key) => key === 'id');
      const id = name === undefined ? undefined : this.resolve(value[name]);
      // The fullest of several descriptions of one node stands for all.
      if (id !== undefined && keys.length > 1 && keys.length > (this.#nodes.get(id)?.at.keys.length ?? 0))
        this.#nodes.set(id, this.thing(at, terms));
    }
    for (const key of keys) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === 'object' && inner !== null && key !== '@context' && !isReference(inner))
        this.#index(at.at(Array.isArray(value) ? Number(key) : key), below, depth + 1);
    }
  }
}
