import { XMLParser, XMLValidator, type ValidationError } from 'fast-xml-parser';
import type { Problem } from '../../problem/problem.ts';
import { show } from '../../shape/read-shape.ts';
import type { Namespaces } from './namespaces.ts';
import type { Part } from './split-feed.ts';
import { ElementBuilder, type Parsed, type XmlElement } from './xml-element.ts';

/** Elements whose content is a text in which there may be markup: it is taken as it stands. */
const texts = ['title', 'description', 'summary', 'content', 'subtitle', 'tagline', 'info', 'rights', 'copyright'];
const reserved = /^(?:__proto__|prototype|constructor|#text|#cdata|:@)$/;
const rename = (name: string) => (reserved.test(name) ? `x-${name.replace(/\W/g, '')}` : name);

const metaData = XMLParser.getMetaDataSymbol() as symbol;

const startOf = (parsed: object): number =>
  (parsed as { [key: symbol]: { startIndex?: number } | undefined })[metaData]?.startIndex ?? 0;

/** Where in a text each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from zero, that a place is in. */
function lineOf(place: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  transformTagName: rename,
  transformAttributeName: rename,
};

/** Reads what RSS and Atom are made of with fast-xml-parser. Entities are resolved later, and only those of HTML. */
export class PartParser {
  readonly #parsers: readonly XMLParser[];
  readonly #namespaces: Namespaces;

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
    const own = namespaces.prefixesOf('atom').flatMap((prefix) => texts.map((name) => `${prefix}:${name}`));
    const encoded = ['content', ...namespaces.prefixesOf('content')].map((prefix) => `${prefix}:encoded`);
    const bodies = ['xhtml', ...namespaces.prefixesOf('xhtml')].map((prefix) => `${prefix}:body`);
    const stopNodes = [...texts, ...own, ...encoded, ...bodies, 'body'].map((name) => `..${name}`);
    // A text that does not end takes the rest with it: then nothing is taken as it stands.
    this.#parsers = [new XMLParser({ ...options, stopNodes }), new XMLParser(options)];
  }

  /** The elements at the outside of a part; what is not well-formed is told, and read as far as it goes. */
  parse(part: Part, problems: Problem[]): XmlElement[] {
    const { text, line } = part;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, this one is here
    const verdict = XMLValidator.validate(text, { allowBooleanAttributes: true });
    if (verdict !== true) problems.push(told(verdict.err, part));
    for (const parser of this.#parsers) {
      const parsed = attempt(parser, text);
      if (parsed) return this.#build(parsed, part);
    }
    if (verdict === true) problems.push({ code: 'not-xml', severity: 'error', path: [], line });
    return [];
  }

  #build(parsed: readonly Parsed[], { text, line }: Part): XmlElement[] {
    const starts = lineStarts(text);
    return new ElementBuilder(this.#namespaces, (it) => line + lineOf(startOf(it), starts)).all(parsed);
  }
}

/** What is wrong with a part, in the validator's words: an element that never ends, or something else. */
function told({ msg, line: at }: ValidationError['err'], { text, line }: Part): Problem {
  const [, unclosed] = /^Unclosed tag '(.+?)'|^Invalid '\[\s*"(.+?)"/.exec(msg)?.filter(Boolean) ?? [];
  if (unclosed !== undefined) {
    const before = text.slice(0, Math.max(0, text.indexOf(`<${unclosed}`))).split('\n').length;
    return { code: 'cut-off', severity: 'warning', path: [], found: unclosed, line: line + Math.max(at, before) - 1 };
  }
  const found = show((text.split('\n', at)[at - 1] ?? '').trim());
  return { code: 'not-xml', severity: 'warning', path: [], found, line: line + at - 1 };
}

function attempt(parser: XMLParser, text: string): readonly Parsed[] | undefined {
  try {
    return parser.parse(text) as readonly Parsed[];
  } catch {
    return undefined;
  }
}
