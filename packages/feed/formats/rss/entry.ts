import { plainText } from '../../read/plain-text.ts';
import { Cursor, type Notes } from '../cursor.ts';
import type { XmlElement } from './xml-element.ts';

/** XML Base: an address, itself relative to the one around. */
export function against(around: string | undefined, element: XmlElement): string | undefined {
  const base = element.attribute('xml:base');
  return base !== undefined && URL.canParse(base, around) ? new URL(base, around).href : around;
}

/** An item, or the head of a feed, read with the problems noted where they stand. */
export class Entry {
  readonly element: XmlElement;
  readonly path: readonly (string | number)[];
  readonly #notes: Notes;
  readonly #asked: Set<string>;

  /** `asked` gathers the names of the elements that somebody has looked for: what remains, nobody has. */
  constructor(element: XmlElement, notes: Notes, path: readonly (string | number)[], asked = new Set<string>()) {
    this.element = element;
    this.path = path;
    this.#asked = asked;
    this.#notes = { ...notes, base: against(notes.base, element) };
  }

  /** What relative addresses in an element stand against. */
  baseOf(element: XmlElement): string | undefined {
    return against(this.#notes.base, element);
  }

  all(...names: string[]): XmlElement[] {
    for (const name of names) this.#asked.add(name);
    return this.element.all(...names);
  }

  first(...names: string[]): XmlElement | undefined {
    return this.all(...names)[0];
  }

  /** The children that are of some kind, by whatever name. */
  matching(fits: (element: XmlElement) => boolean): XmlElement[] {
    const found = this.element.children.filter(fits);
    for (const { name } of found) this.#asked.add(name);
    return found;
  }

  /** The first element with one of these names that says something. */
  said(...names: string[]): XmlElement | undefined {
    return this.all(...names).find((it) => it.content !== '');
  }

  /** Looks at an element's text, or at another value that stands there. */
  cursor(element: XmlElement, value: unknown = element.content): Cursor {
    const item = this.title;
    const where = { line: element.line, ...(item !== undefined && { item }) };
    return new Cursor(value, { problems: this.#notes.problems, base: this.baseOf(element), where }, [
      ...this.path,
      element.written,
    ]);
  }

  plain(...names: string[]): string | undefined {
    const found = this.said(...names);
    return found && plain(found.content);
  }

  moment(...names: string[]): string | undefined {
    const found = this.said(...names);
    return found && this.cursor(found).moment();
  }

  get title(): string | undefined {
    return this.plain('title', 'media:title', 'dc:title');
  }
}

/** The words of what may be HTML, on one line. */
export const plain = (html: string): string | undefined => plainText(html).replaceAll('\n', ' ') || undefined;
