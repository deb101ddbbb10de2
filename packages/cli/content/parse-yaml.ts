import type { Problem } from '@vicinia/feed/problem.js';
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { mendYaml } from './mend-yaml.ts';

export interface ParsedYaml {
  /** Missing when no sense could be made of it. */
  readonly document?: Document;
  readonly lines: LineCounter;
  /** With lines and columns as in the YAML alone. */
  readonly problems: Problem[];
}

const isDuplicate = ({ code }: { code: string }) => code === 'DUPLICATE_KEY';

interface Fault {
  readonly offset: number;
  /** A quotation mark that was not closed may be the cause, as far up as it may be. */
  readonly isQuoted: boolean;
}

/** Where YAML stumbles, or where it takes for its own signs what an editor meant as text. */
function firstFault(document: Document, source: string): Fault | undefined {
  const faults: Fault[] = [...document.errors, ...document.warnings]
    .filter((error) => !isDuplicate(error))
    .map(({ pos, code, message }) => ({
      offset: pos[0],
      isQuoted: code === 'MISSING_CHAR' && message.includes('quote'),
    }));
  const add = (offset: number) => faults.push({ offset, isQuoted: false });
  visit(document, {
    Node(_, node) {
      const [start, end, after] = node.range ?? [0, 0, 0];
      if (isAlias(node) || node.anchor !== undefined) add(start);
      // "Orto #1": without a space after it, the sign was hardly meant to begin a comment.
      if (isScalar(node) && /^[ \t]*#[^\s#]/.test(source.slice(end, after))) add(start);
    },
  });
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
    add(contents.range![0]);
  return faults.sort((a, b) => a.offset - b.offset)[0];
}

function duplicates(document: Document, lines: LineCounter, source: string): Problem[] {
  return document.errors.filter(isDuplicate).map(({ pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    const key = /^["']?([^"':\s]*)/.exec(source.slice(pos[0]))![1]!;
    return { code: 'duplicate', severity: 'error', path: [key], found: key, line, column: col };
  });
}

/**
 * Reads front matter. A line that is not YAML is a problem; where it can be guessed what the line was meant to be, reading
 * goes on with that, so that the mistakes further down come to light as well.
 */
export function parseYaml(yaml: string): ParsedYaml {
  const rows = yaml.split('\n');
  const problems: Problem[] = [];
  for (let left = rows.length * 2; ; left--) {
    const lines = new LineCounter();
    const source = rows.join('\n');
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
    const fault = firstFault(document, source);
    if (fault === undefined)
      return { document, lines, problems: [...problems, ...duplicates(document, lines, source)] };
    const at = Math.min(lines.linePos(fault.offset).line, rows.length) - 1;
    const mend = left > 0 ? mendYaml(rows, at, fault.isQuoted) : undefined;
    const index = mend?.index ?? at;
    const found = rows[index]!.includes('\t') ? rows[index]!.trimEnd() : rows[index]!.trim();
    const nearest = mend && { nearest: mend.text.trim() };
    problems.push({ code: 'not-yaml', severity: 'error', path: [], found, line: index + 1, column: 1, ...nearest });
    if (!mend) return { lines, problems };
    rows[mend.index] = mend.text;
  }
}
