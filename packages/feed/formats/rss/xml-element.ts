import { decodeEntities } from '../../read/decode-entities.ts';
import type { Namespaces } from './namespaces.ts';

/** A piece of a text: a CDATA section, a comment, text, or a lone <. */
const pieces = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|[^<]+|</g;

/**
 * What a text says once XML's own escapes are taken off: mostly HTML, in which there may be escapes again. Markup that
 * nobody has escaped (XHTML, or a program's mistake) stays, and so do the references in it, which are HTML's then.
 */
function unwrapped(text: string): string {
  if (!text.includes('<')) return decodeEntities(text);
  const bare = text.replace(pieces, (piece, literal?: string) =>
    literal === undefined && !piece.startsWith('<!--') ? piece : '',
  );
  const isMarkup = /<\/?[a-z][^<>]*>/i.test(bare);
  const unwrap = (piece: string) => (piece.startsWith('<!--') ? '' : isMarkup ? piece : decodeEntities(piece));
  return text.replace(pieces, (piece, literal?: string) => literal ?? unwrap(piece));
}

/** An element, its name free of the prefixes that a document happens to use (see `Namespaces`). */
export class XmlElement {
  readonly name: string;
  /** As it stands in the document. */
  readonly written: string;
  /** Where it begins, counted from one. */
  readonly line: number;
  readonly children: readonly XmlElement[];
  /** Its own text, unescaped once. */
  readonly content: string;
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(
    name: string,
    written: string,
    line: number,
    attributes: ReadonlyMap<string, string>,
    children: readonly XmlElement[],
    texts: readonly { readonly text: string; readonly literal: boolean }[],
  ) {
    this.name = name;
    this.written = written;
    this.line = line;
    this.children = children;
    this.content = texts
      .map(({ text, literal }) => (literal ? text : unwrapped(text)))
      .join('')
      .trim();
    this.#attributes = attributes;
  }

  attribute(name: string): string | undefined {
    return this.#attributes.get(name)?.trim() || undefined;
  }

  /** The children with one of these names, in the order of the names. */
  all(...names: string[]): XmlElement[] {
    return names.flatMap((name) => this.children.filter((it) => it.name === name));
  }

  first(...names: string[]): XmlElement | undefined {
    return this.all(...names)[0];
  }
}

/** What fast-xml-parser makes of an element when it keeps the order: its name with its children, its attributes. */
export interface Parsed {
  readonly [name: string]: readonly Parsed[] | string | undefined;
}

/** Turns what fast-xml-parser has read into elements. */
export class ElementBuilder {
  readonly #namespaces: Namespaces;
  readonly #lineAt: (parsed: object) => number;

  constructor(namespaces: Namespaces, lineAt: (parsed: object) => number) {
    this.#namespaces = namespaces;
    this.#lineAt = lineAt;
  }

  all(parsed: readonly Parsed[]): XmlElement[] {
    return parsed.map((it) => this.#element(it)).filter((it) => it !== undefined);
  }

  #element(parsed: Parsed): XmlElement | undefined {
    const name = Object.keys(parsed).find((key) => key !== ':@');
    const content = name === undefined ? undefined : parsed[name];
    if (name === undefined || name.startsWith('#') || !Array.isArray(content)) return undefined;
    const inside = content as readonly Parsed[];
    const written = (parsed[':@'] ?? {}) as Readonly<Record<string, unknown>>;
    const attributes = Object.entries(written).map(
      ([key, value]) => [this.#namespaces.name(key), decodeEntities(String(value))] as const,
    );
    const own = typeof written.xmlns === 'string' ? written.xmlns : undefined;
    return new XmlElement(
      this.#namespaces.name(name, own),
      name,
      this.#lineAt(parsed),
      new Map(attributes),
      this.all(inside),
      textsOf(inside),
    );
  }
}

function textsOf(content: readonly Parsed[]) {
  return content.flatMap((it) => {
    const literal = it['#cdata'];
    const text = Array.isArray(literal) ? (literal as readonly Parsed[])[0]?.['#text'] : it['#text'];
    return typeof text === 'string' ? [{ text, literal: literal !== undefined }] : [];
  });
}
