/** A part of a document, and the number (from one) of the line on which it begins. */
export interface Part {
  readonly text: string;
  readonly line: number;
}

export interface SplitFeed {
  /** Everything that is no item. */
  readonly head: Part;
  readonly items: readonly Part[];
}

const markup = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(\/?)(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])[^<>]*>/gi;
const doctype = /<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>/iy;
const blank = (text: string) => text.replace(/[^\n]+/g, '');

function withoutDoctype(text: string): string {
  doctype.lastIndex = text.search(/<!DOCTYPE/i);
  return doctype.lastIndex < 0 ? text : text.replace(doctype, blank);
}

/** Finds the ends of the items: at their closing tags, else where the next begins, else at the end of the text. */
function boundsOf(text: string): [start: number, end: number][] {
  const bounds: [number, number][] = [];
  let start: number | undefined;
  for (const match of text.matchAll(markup)) {
    const [tag, slash] = match;
    if (slash === undefined) continue;
    if (slash === '') {
      if (start !== undefined) bounds.push([start, match.index]);
      start = tag.endsWith('/>') ? undefined : match.index;
    } else if (start !== undefined) {
      bounds.push([start, match.index + tag.length]);
      start = undefined;
    }
  }
  if (start !== undefined) bounds.push([start, text.length]);
  return bounds;
}

/**
 * Cuts a feed up, so that an item with broken XML spoils no other. Document types go: what they declare, harmless names or
 * bombs, is never read. Line ends become \n.
 */
export function splitFeed(document: string): SplitFeed {
  const text = withoutDoctype(document.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const items: Part[] = [];
  let head = '';
  let at = 0;
  let line = 1;
  const lines = (part: string) => part.split('\n').length - 1;
  for (const [start, end] of boundsOf(text)) {
    const before = text.slice(at, start);
    const item = text.slice(start, end);
    line += lines(before);
    items.push({ text: item, line });
    line += lines(item);
    head += before + blank(item);
    at = end;
  }
  return { head: { text: head + text.slice(at), line: 1 }, items };
}
