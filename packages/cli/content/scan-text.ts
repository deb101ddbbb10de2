import { headingId } from './heading-id.ts';

/** A link or a picture in a Markdown text. */
export interface TextLink {
  readonly target: string;
  /** What stands for it in words: of a picture, its alternative text. */
  readonly words: string;
  readonly isPicture: boolean;
  /** Of the text, counted from zero. */
  readonly line: number;
}

export interface ScannedText {
  readonly links: readonly TextLink[];
  /** Ids of its headings and of its own HTML, as links name them. */
  readonly anchors: ReadonlySet<string>;
}

const target = String.raw`\(\s*(<[^>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const picture = new RegExp(String.raw`!\[([^\]]*)\]${target}`, 'g');
const link = new RegExp(String.raw`(?<!!)\[((?:[^[\]]|!?\[[^\]]*\])*)\]${target}`, 'g');
const definition = /^ {0,3}\[(?!\^)([^\]]+)\]:\s*(<[^>]*>|\S+)/g;
const tag = /<(a|img)\b[^>]*>/gi;

const attribute = (element: string, name: string) =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    .exec(element)
    ?.slice(1)
    .find((it) => it !== undefined);

function* linksIn(row: string): Generator<Omit<TextLink, 'line'>> {
  for (const [, words = '', to = ''] of row.matchAll(picture)) yield { target: to, words, isPicture: true };
  for (const [, words = '', to = ''] of row.matchAll(link)) yield { target: to, words, isPicture: false };
  for (const [, words = '', to = ''] of row.matchAll(definition)) yield { target: to, words, isPicture: false };
  for (const [element, name = ''] of row.matchAll(tag)) {
    const isPicture = name.toLowerCase() === 'img';
    const to = attribute(element, isPicture ? 'src' : 'href');
    // An empty `alt` in HTML is said on purpose: the picture is decoration.
    const words = isPicture && attribute(element, 'alt') === undefined ? '' : '-';
    if (to !== undefined) yield { target: to, words, isPicture };
  }
}

/** Looks through a Markdown text for links, pictures and anchors, line by line; code is passed over. */
export function scanText(text: string): ScannedText {
  const links: TextLink[] = [];
  const anchors = new Set<string>();
  let fence: string | undefined;
  let above = '';
  for (const [line, written] of text.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(written)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined) {
      const row = written.replace(/(`+)(?!`).*?\1/g, (code) => ' '.repeat(code.length));
      // Most lines have neither.
      if (/[[<]/.test(row))
        for (const found of linksIn(row)) links.push({ ...found, target: found.target.replace(/^<|>$/g, ''), line });
      for (const [, id = ''] of row.matchAll(/\sid="([^"]+)"/g)) anchors.add(id);
      const heading = /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(written)?.[1];
      if (heading !== undefined) anchors.add(headingId(heading, anchors));
      else if (/^ {0,3}(=+|-+)\s*$/.test(written) && above.trim() !== '') anchors.add(headingId(above, anchors));
    }
    above = written;
  }
  return { links, anchors };
}
