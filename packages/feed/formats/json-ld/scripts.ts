import { decodeEntities } from '../../read/decode-entities.ts';

/** A script element of JSON-LD in an HTML page. */
export interface Script {
  readonly text: string;
  /** Of the page, counted from one: where the text begins. */
  readonly line: number;
}

/** Elements whose content is text, in which nothing that looks like a tag is one (HTML, 13.2.6.2). */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** Where a start tag ends, `>` in quoted attributes passed over; undefined when the page ends first. */
function endOfTag(html: string, from: number): number | undefined {
  for (let i = from; i < html.length; i++) {
    const char = html[i]!;
    if (char === '>') return i;
    if (char !== '"' && char !== "'") continue;
    const close = html.indexOf(char, i + 1);
    if (close < 0) return undefined;
    i = close;
  }
  return undefined;
}

function endOfText(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>]|$)`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function isLinkedData(attributes: string): boolean {
  const [, double, single, bare] =
    /(?:^|[\s"'/])type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return /^\s*application\/ld\+json\s*(;|$)/i.test(decodeEntities(double ?? single ?? bare ?? ''));
}

/** Without what authors and systems put around a script for old browsers: comments, CDATA, each within the other. */
function unwrap(text: string): string {
  const inner = text.replace(/^(?:\s|\uFEFF|\/\/|\/\*|\*\/|<!--|-->|<!\[CDATA\[|>)+/, '').trimEnd();
  // The end alone is looked at: a pattern without a fixed beginning is slow on long texts.
  return inner.slice(0, -60) + inner.slice(-60).replace(/(?:\s|\/\/|\/\*|\*\/|<!--|-->|<!|\]\]>)+$/, '');
}

/** The scripts of type `application/ld+json`, in order; those in comments and in the texts of other scripts are none. */
export function scriptsOf(html: string): Script[] {
  const scripts: Script[] = [];
  let line = 1;
  let counted = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open)) {
    if (html.startsWith('<!--', open)) {
      open = html.indexOf('-->', open + 4);
      if (open < 0) break;
      continue;
    }
    const name = /^[a-z]+/i.exec(html.slice(open + 1, open + 12))?.[0].toLowerCase();
    const end = name === undefined ? open : endOfTag(html, open + 1);
    if (end === undefined) break;
    if (name === undefined || !raw.has(name)) {
      open = end + 1;
      continue;
    }
    const close = endOfText(html, name, end + 1);
    const text = html.slice(end + 1, close);
    if (name === 'script' && isLinkedData(html.slice(open, end))) {
      const first = end + 1 + text.search(/\S|$/);
      for (; counted < first; counted++) if (html[counted] === '\n') line++;
      scripts.push({ text: unwrap(text), line });
    }
    open = close + 1;
  }
  return scripts;
}
